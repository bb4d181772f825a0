import { useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { ShapeKind } from '@/core/model/sop.ts'
import { kindToPlace, paletteKinds } from '@/editor/placing/kindToPlace.ts'
import type { PaletteKind } from '@/editor/placing/kindToPlace.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { Tip } from '@/ui/controls/Tip.tsx'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import { useCommands } from '@/ui/useCommands.ts'
import { SymbolPicture } from './SymbolPicture.tsx'
import styles from './Palette.module.css'

/** Starts the drag of a symbol that the pointer went down on; the canvas follows the pointer from there. */
export type StartPlacing = (kind: ShapeKind, event: globalThis.PointerEvent) => void

const names: Readonly<Record<PaletteKind, MessageKey>> = {
  startEnd: 'ui.symbolStartEnd',
  activity: 'ui.symbolActivity',
  decision: 'ui.symbolDecision',
  connector: 'ui.symbolConnector',
  offPageConnector: 'ui.symbolOffPageConnector',
}

/** The five symbols: dragged onto the chart, or clicked and then placed, or placed by their keys. */
export function Palette({ startPlacing }: { readonly startPlacing: StartPlacing }) {
  const { t } = useWords()
  const editor = useEditor()
  const tool = useView((view) => view.tool)
  const kinds = useDocument(useShallow(({ sop }) => paletteKinds.map((kind) => kindToPlace(sop, kind))))
  const shortcuts = useCommands('insert').filter(({ id }) => id.startsWith('insert-'))
  const readOnly = useDocument((document) => document.readOnly !== null)
  const bar = useRef<HTMLDivElement>(null)
  const arm = (kind: ShapeKind) => editor.view.setState({ tool: tool === kind ? null : kind })

  return (
    <div
      className={styles['palette']}
      role="toolbar"
      aria-label={t('ui.palette')}
      aria-orientation="vertical"
      tabIndex={-1}
      ref={bar}
      onKeyDown={(event) => walk(event, bar.current)}
    >
      {kinds.map((kind, index) => {
        const name = t(names[paletteKinds[index] ?? 'activity'])
        return (
          <Tip key={paletteKinds[index]} side="right" text={name} shortcut={shortcuts[index]?.shortcut}>
            <button
              type="button"
              className={styles['symbol']}
              aria-label={name}
              aria-pressed={tool === kind}
              aria-disabled={readOnly || undefined}
              tabIndex={index === 0 ? 0 : -1}
              onPointerDown={(event: PointerEvent) => {
                if (!readOnly && event.button === 0) startPlacing(kind, event.nativeEvent)
              }}
              onClick={(event: MouseEvent) => {
                if (readOnly) return
                if (event.detail > 0) return arm(kind)
                // Chosen with the keyboard: it goes where its shortcut would put it, and the work goes on there.
                shortcuts[index]?.run()
                editor.services.camera.enter()
              }}
            >
              <SymbolPicture kind={kind} />
            </button>
          </Tip>
        )
      })}
    </div>
  )
}

/** Arrows walk the symbols; Tab leaves them. */
function walk(event: KeyboardEvent, bar: HTMLElement | null) {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (by === undefined || bar === null) return
  const buttons = [...bar.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
  event.preventDefault()
  event.stopPropagation()
}
