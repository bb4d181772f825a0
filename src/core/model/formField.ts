import type { ActorId, GroupId, StepId } from '@/core/model/ids.ts'
import type { Heading } from '@/core/model/page.ts'

/** The texts of a step that have a column of their own. */
export type StepColumn = 'activity' | 'requirements' | 'duration' | 'output' | 'remarks'

/** The texts of the identity page that are one piece; `agency` has a line for each level. */
export type IdentityText =
  | 'agency'
  | 'unit'
  | 'number'
  | 'created'
  | 'revised'
  | 'effective'
  | 'position'
  | 'name'
  | 'nip'

/** The lists of the identity page: each entry is a paragraph. */
export type IdentityList = 'legalBasis' | 'related' | 'warnings' | 'qualifications' | 'equipment' | 'records'

/** A place of the official form that is filled in where it stands. */
export type FormField =
  | { readonly kind: 'title' }
  | { readonly kind: 'step'; readonly id: StepId; readonly column: StepColumn }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'identity'; readonly name: IdentityText }
  | { readonly kind: 'list'; readonly name: IdentityList }
  | { readonly kind: 'heading'; readonly name: Heading }
  | { readonly kind: 'logo' }
