import { lazy, Suspense } from 'react'
import { useEditor, useView } from '@/ui/EditorContext.ts'

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }))
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }))
const FindDialog = lazy(async () => ({ default: (await import('./FindDialog.tsx')).FindDialog }))
const ExportDialog = lazy(async () => ({
  default: (await import('../export/ExportDialog.tsx')).ExportDialog,
}))
const DeleteActorsDialog = lazy(async () => ({
  default: (await import('./DeleteActorsDialog.tsx')).DeleteActorsDialog,
}))
const MoveLeavesTextsDialog = lazy(async () => ({
  default: (await import('./MoveLeavesTextsDialog.tsx')).MoveLeavesTextsDialog,
}))

/** The dialog that is open; each is loaded when it is first asked for. */
export function Panels() {
  const editor = useEditor()
  const panel = useView((view) => view.panel)
  if (panel === null) return null
  const onClose = () => editor.view.setState({ panel: null })
  return <Suspense fallback={null}>{dialogOf()}</Suspense>

  function dialogOf() {
    switch (panel?.kind) {
      case 'commands':
        return <CommandPalette onClose={onClose} />
      case 'shortcuts':
        return <ShortcutSheet onClose={onClose} />
      case 'find':
        return <FindDialog onClose={onClose} />
      case 'export':
        return <ExportDialog onClose={onClose} />
      case 'deleteActors':
        return <DeleteActorsDialog ids={panel.ids} onClose={onClose} />
      case 'moveLeavesTexts':
        return <MoveLeavesTextsDialog panel={panel} onClose={onClose} />
      case undefined:
        return null
    }
  }
}
