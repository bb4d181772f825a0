import { useEffect } from 'react'
import { Canvas } from '@/canvas/Canvas.tsx'
import { startPrinting } from '@/output/print/startPrinting.ts'
import { EditorScreen } from '@/ui/EditorScreen.tsx'
import type { Theme } from '@/ui/theme.ts'
import type { OpenSop } from './openSops.ts'

interface WorkplaceProps {
  readonly opened: Extract<OpenSop, { kind: 'open' }>
  readonly theme: Theme
  readonly isNew: boolean
}

/** One open SOP on the screen: the canvas amid the tools. Loaded when the first SOP is opened. */
export function Workplace({ opened, theme, isNew }: WorkplaceProps) {
  const { kept, session } = opened
  const { editor, saving } = kept
  useEffect(() => {
    if (isNew) editor.view.setState({ typing: { of: { kind: 'title' }, initial: null } })
  }, [editor, isNew])

  useEffect(() => startPrinting(window, editor), [editor])

  return (
    <EditorScreen
      editor={editor}
      theme={theme}
      saving={saving}
      work={session.work}
      canvas={<Canvas editor={editor} link={session.link} />}
      startPlacing={session.link.startPlacing}
    />
  )
}
