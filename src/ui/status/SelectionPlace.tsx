import { useStore } from 'zustand'
import { isConnectingByKeys } from '@/editor/gesture.ts'
import { selectedRows } from '@/editor/selected.ts'
import { describeFlow } from '@/editor/spoken/describeFlow.ts'
import { describeShape } from '@/editor/spoken/describeShape.ts'
import { useWords } from '@/languages/useWords.ts'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import styles from './StatusBar.module.css'

/** Where the selection stands, in the words that are spoken on the canvas. */
export function SelectionPlace() {
  const words = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const selection = useView((view) => view.selection)
  const tool = useView((view) => view.tool)
  const connecting = useStore(editor.gesture, isConnectingByKeys)
  const { shapes, flows } = selectedRows(sop, selection)

  return <p className={styles['position']}>{text()}</p>

  function text(): string {
    if (tool !== null) return words.t('ui.armed')
    if (connecting) return words.t('ui.connecting')
    if (selection.size === 0 && Object.keys(sop.shapes).length === 0) return words.t('ui.emptyChart')
    if (selection.size > 1) return words.t('inspector.selectedMany', { count: selection.size })
    const [shape] = shapes
    const [flow] = flows
    const parts = shape
      ? describeShape(sop, editor.scene(), shape.id)
      : flow
        ? describeFlow(sop, flow.id)
        : []
    return parts.map((part) => words.say(part)).join(' · ')
  }
}
