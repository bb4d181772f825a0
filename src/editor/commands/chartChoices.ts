import type { Orientation, Profile, Sop } from '@/core/model/sop.ts'
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

interface Look {
  readonly id: string
  readonly key: string
  readonly icon?: string
}

function orientation(value: Orientation, look: Look): Command {
  return choice(look, {
    edit: 'edit.setOrientation',
    isChosen: (sop) => sop.orientation === value,
    choose: (sop) => setOrientation(sop, value),
  })
}

function profile(value: Profile, look: Look): Command {
  return choice(look, {
    edit: 'edit.setProfile',
    isChosen: (sop) => sop.profile === value,
    choose: (sop) => setProfile(sop, value),
  })
}

interface Choice {
  /** The name of the edit. */
  readonly edit: string
  readonly isChosen: (sop: Sop) => boolean
  readonly choose: (sop: Sop) => Sop
}

function choice({ key, ...look }: Look, { edit, isChosen, choose }: Choice): Command {
  return {
    ...look,
    group: 'format',
    label: { key: `command.${key}` },
    shortcuts: [],
    isEnabled: canEdit,
    isChecked: ({ document }) => isChosen(document.getState().sop),
    run: (editor) => editor.edit({ key: edit }, choose),
  }
}
