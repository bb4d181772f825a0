import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { Suspense, lazy, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '@/editor/editor.ts'
import type { Saving } from '@/editor/saving.ts'
import { useWords } from '@/languages/useWords.ts'
import type { Work } from '@/output/work.ts'
import { PopupPlace } from './controls/MenuPopup.tsx'
import { EditorContext } from './EditorContext.ts'
import styles from './EditorScreen.module.css'
import { Inspector } from './inspector/Inspector.tsx'
import { Palette } from './palette/Palette.tsx'
import type { StartPlacing } from './palette/Palette.tsx'
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx'
import { StatusBar } from './status/StatusBar.tsx'
import type { Theme } from './theme.ts'
import { ToastBar } from './toasts/ToastBar.tsx'
import { WorkBar } from './toasts/WorkBar.tsx'
import { TopBar } from './topbar/TopBar.tsx'
import { useClipboardEvents } from './useClipboardEvents.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useUndoKeys } from './useUndoKeys.ts'

const panels = () => import('./dialogs/Panels.tsx')
const Panels = lazy(async () => ({ default: (await panels()).Panels }))

interface EditorScreenProps {
  readonly editor: Editor
  readonly theme: Theme
  readonly saving: Saving
  /** What is being made for the clipboard or as a file. */
  readonly work: Work
  /** The canvas; it fills the place it is given. */
  readonly canvas: ReactNode
  readonly startPlacing: StartPlacing
}

/** One open SOP: top bar, palette, canvas, inspector, status bar and the dialogs over them. */
export function EditorScreen(props: EditorScreenProps) {
  const { editor, theme, saving, work, canvas, startPlacing } = props
  const { t } = useWords()
  const title = useStore(editor.document, ({ sop }) => sop.title)
  const panelOpen = useStore(editor.view, ({ panel }) => panel !== null)
  const inspectorOpen = useStore(editor.view, (view) => view.inspectorOpen)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useShortcuts(editor)
  useUndoKeys(editor)
  useEffect(() => {
    // On a tablet the inspector lies over the chart; it is opened when it is wanted.
    if (matchMedia('(max-width: 1000px)').matches) editor.view.setState({ inspectorOpen: false })
  }, [editor])
  useClipboardEvents(editor)

  useEffect(() => {
    document.title = `${title || t('ui.untitled')} · Lajur`
  }, [title, t])

  useEffect(() => whenIdle(async () => (await panels()).fetchPanels()), [])

  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={400}>
        <EditorContext value={editor}>
          <PopupPlace value={place}>
            <div className={styles['screen']}>
              <TopBar theme={theme} saving={saving} menus={setPlace} />
              <ReadOnlyBanner saving={saving} />
              <div className={styles['work']}>
                <section className={styles['palette']} aria-label={t('ui.palette')}>
                  <Palette startPlacing={startPlacing} />
                </section>
                <main className={styles['canvas']}>{canvas}</main>
                {inspectorOpen ? <Inspector /> : null}
              </div>
              <StatusBar />
              <ToastBar />
              <WorkBar work={work} />
            </div>
          </PopupPlace>
          {panelOpen ? (
            <Suspense fallback={null}>
              <Panels />
            </Suspense>
          ) : null}
        </EditorContext>
      </Tooltip.Provider>
    </CSPProvider>
  )
}

/** How long to wait for a quiet moment, at most. */
const quietMs = 3000

/** Does in a quiet moment what may also fail: it will be tried again when it is needed. Returns how to forget it. */
function whenIdle(task: () => Promise<void>): () => void {
  const run = () => void task().catch(() => undefined)
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, quietMs)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run, { timeout: quietMs })
  return () => cancelIdleCallback(request)
}
