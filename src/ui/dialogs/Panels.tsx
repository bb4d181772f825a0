import { lazy, Suspense } from 'react'
import { useEditor, useView } from '@/ui/EditorContext.ts'

const commandPalette = () => import('./CommandPalette.tsx')
const shortcutSheet = () => import('./ShortcutSheet.tsx')
const findDialog = () => import('./FindDialog.tsx')
const exportDialog = () => import('../export/ExportDialog.tsx')
const agencyProfileDialog = () => import('../profile/EditorProfileDialog.tsx')
const deleteActorsDialog = () => import('./DeleteActorsDialog.tsx')
const moveLeavesTextsDialog = () => import('./MoveLeavesTextsDialog.tsx')

const CommandPalette = lazy(async () => ({ default: (await commandPalette()).CommandPalette }))
const ShortcutSheet = lazy(async () => ({ default: (await shortcutSheet()).ShortcutSheet }))
const FindDialog = lazy(async () => ({ default: (await findDialog()).FindDialog }))
const ExportDialog = lazy(async () => ({ default: (await exportDialog()).ExportDialog }))
const EditorProfileDialog = lazy(async () => ({ default: (await agencyProfileDialog()).EditorProfileDialog }))
const DeleteActorsDialog = lazy(async () => ({ default: (await deleteActorsDialog()).DeleteActorsDialog }))
const MoveLeavesTextsDialog = lazy(async () => ({
  default: (await moveLeavesTextsDialog()).MoveLeavesTextsDialog,
}))

/** Fetches every dialog, so that one is there at once for who types on right after its shortcut. */
export async function fetchPanels(): Promise<void> {
  const all = [
    commandPalette,
    shortcutSheet,
    findDialog,
    exportDialog,
    agencyProfileDialog,
    deleteActorsDialog,
    moveLeavesTextsDialog,
  ]
  for (const fetch of all) await fetch()
}

/** The dialog that is open; each is loaded when it is first asked for, or before. */
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
      case 'agencyProfile':
        return <EditorProfileDialog onClose={onClose} />
      case 'deleteActors':
        return <DeleteActorsDialog ids={panel.ids} onClose={onClose} />
      case 'moveLeavesTexts':
        return <MoveLeavesTextsDialog panel={panel} onClose={onClose} />
      case undefined:
        return null
    }
  }
}
