import type { AgencyProfile } from '@/core/model/agencyProfile.ts'
import { applyAgencyProfile } from '@/core/operations/applyAgencyProfile.ts'
import { canEdit } from '../canEdit.ts'
import type { Editor } from '../editor.ts'
import type { Command } from './command.ts'

/** What the SOPs of the agency have in common, and giving it to this one. */
export const agencyCommands: readonly Command[] = [
  {
    id: 'agency-profile',
    group: 'file',
    label: { key: 'command.agencyProfile' },
    shortcuts: [],
    icon: 'building-2',
    isEnabled: () => true,
    run: ({ view }) => view.setState({ panel: { kind: 'agencyProfile' } }),
  },
  {
    id: 'apply-agency-profile',
    group: 'file',
    label: { key: 'command.applyAgencyProfile' },
    shortcuts: [],
    icon: 'stamp',
    isEnabled: canEdit,
    async run(editor) {
      const { profile } = await editor.services.agency.profiles.read()
      if (profile) return applyProfile(editor, profile)
      editor.view.setState({
        panel: { kind: 'agencyProfile' },
        toast: { message: { key: 'profile.none' }, tone: 'plain', undo: false },
      })
    },
  },
]

/** Gives the open SOP what a profile states, in one edit, and says so. */
export function applyProfile(editor: Editor, profile: AgencyProfile): void {
  const before = editor.document.getState().sop
  editor.edit({ key: 'edit.applyAgencyProfile' }, (sop) => applyAgencyProfile(sop, profile))
  const isChanged = editor.document.getState().sop !== before
  const key = isChanged ? 'profile.appliedHere' : 'profile.appliedNothing'
  editor.view.setState({ toast: { message: { key }, tone: 'plain', undo: isChanged } })
}
