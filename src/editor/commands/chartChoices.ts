import type { Orientation, Profile } from '@/core/model/sop.ts'
import { setOrientation } from '@/core/operations/setOrientation.ts'
import { setProfile } from '@/core/operations/setProfile.ts'
import { canEdit } from '../canEdit.ts'
import type { Command } from './command.ts'

/** How the whole chart is drawn. */
export const chartChoices: readonly Command[] = [
  orientation('vertical', { id: 'vertical-lanes', key: 'verticalLanes', icon: 'columns-3' }),
  orientation('horizontal', { id: 'horizontal-lanes', key: 'horizontalLanes', icon: 'rows-3' }),
  profile('sop-ap', { id: 'profile-sop-ap', key: 'profileSopAp' }),
  profile('generic', { id: 'profile-generic', key: 'profileGeneric' }),
]

interface Choice {
  readonly id: string
  readonly key: string
  readonly icon?: string
}

function orientation(value: Orientation, { key, ...rest }: Choice): Command {
  return {
    ...rest,
    group: 'format',
    label: { key: `command.${key}` },
    shortcuts: [],
    isEnabled: canEdit,
    isChecked: ({ document }) => document.getState().sop.orientation === value,
    run: (editor) => editor.edit({ key: 'edit.setOrientation' }, (sop) => setOrientation(sop, value)),
  }
}

function profile(value: Profile, { key, ...rest }: Choice): Command {
  return {
    ...rest,
    group: 'format',
    label: { key: `command.${key}` },
    shortcuts: [],
    isEnabled: canEdit,
    isChecked: ({ document }) => document.getState().sop.profile === value,
    run: (editor) => editor.edit({ key: 'edit.setProfile' }, (sop) => setProfile(sop, value)),
  }
}
