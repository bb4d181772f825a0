import { useWords } from '@/languages/useWords.ts'
import { applyProfile } from '@/editor/commands/agency.ts'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import { AgencyProfileDialog } from './AgencyProfileDialog.tsx'

/** The agency profile over an open SOP: what that says may be taken over, and what is kept applied to it. */
export function EditorProfileDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const readOnly = useDocument((document) => document.readOnly !== null)
  const next = {
    name: t('profile.saveAndApply'),
    run: (profile: Parameters<typeof applyProfile>[1]) => {
      onClose()
      applyProfile(editor, profile)
    },
  }
  return (
    <AgencyProfileDialog
      agency={editor.services.agency}
      numbers={[]}
      sop={sop}
      {...(readOnly ? {} : { next })}
      onSaved={() => {
        onClose()
        editor.view.setState({ toast: { message: { key: 'profile.saved' }, tone: 'plain', undo: false } })
      }}
      onClose={onClose}
    />
  )
}
