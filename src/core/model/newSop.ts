import type { IdSource } from '@/core/model/newId.ts'
import { actorId, shapeId, sopId, stepId } from '@/core/model/ids.ts'
import type { Identity } from '@/core/model/identity.ts'
import { ordersBetween } from '@/core/model/order.ts'
import type { Page } from '@/core/model/page.ts'
import { middle } from '@/core/model/places.ts'
import type { Actor, Language, Profile, Shape, Sop, Step } from '@/core/model/sop.ts'

/** An identity page on which nothing is filled in yet. */
export const emptyIdentity: Identity = {
  agency: [],
  unit: '',
  number: '',
  created: '',
  revised: '',
  effective: '',
  approval: { position: '', name: '', nip: '' },
  legalBasis: [],
  related: [],
  warnings: [],
  qualifications: [],
  equipment: [],
  records: [],
}

/** How the form is printed until somebody says otherwise: A4 landscape, 8 pt (domain.md section 7). */
export const defaultPage: Page = {
  paper: 'A4',
  landscape: true,
  margins: { top: 12, right: 12, bottom: 12, left: 12 },
  fontSize: 8,
  signatureStrip: true,
  columnNumbers: false,
  totalTime: false,
  identity: 'own-page',
  hidden: [],
  shares: {},
  headings: {},
}

/** A Sop without actors, steps, shapes and flows. */
export function emptySop(id: string, language: Language): Sop {
  return {
    id: sopId(id),
    title: '',
    language,
    status: 'draft',
    profile: 'sop-ap',
    orientation: 'vertical',
    kinds: {},
    identity: emptyIdentity,
    page: defaultPage,
    groups: {},
    actors: {},
    steps: {},
    shapes: {},
    flows: {},
  }
}

/** A row in which nothing is written yet. */
export function emptyStep(id: string, order: string): Step {
  return { id: stepId(id), order, activity: '', requirements: '', duration: '', output: '', remarks: '' }
}

/** A blank Sop: one lane for each name and one start in the first lane. */
export function newSop(options: {
  readonly newId: IdSource
  readonly language: Language
  readonly profile: Profile
  readonly title: string
  readonly actorNames: readonly string[]
}): Sop {
  const { newId, language, profile, title, actorNames } = options
  const orders = ordersBetween(null, null, actorNames.length)
  const actors = actorNames.map((name, index): Actor => ({
    id: actorId(newId()),
    order: orders[index] ?? '',
    name,
  }))
  const step = emptyStep(newId(), ordersBetween(null, null, 1)[0] ?? '')
  const first = actors[0]
  const shapes: readonly Shape[] = first
    ? [{ id: shapeId(newId()), kind: 'start', step: step.id, actor: first.id, place: middle }]
    : []
  return {
    ...emptySop(newId(), language),
    title,
    profile,
    orientation: profile === 'generic' ? 'horizontal' : 'vertical',
    actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])),
    steps: { [step.id]: step },
    shapes: Object.fromEntries(shapes.map((shape) => [shape.id, shape])),
  }
}
