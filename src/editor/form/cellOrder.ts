import type { Scene } from '@/core/layout/scene.ts'
import { fieldKey } from '@/core/model/fieldKey.ts'
import type { FormField } from '@/core/model/formField.ts'
import { stepsInOrder } from '@/core/model/queries.ts'
import { remembered } from '@/core/model/remembered.ts'
import type { Sop } from '@/core/model/sop.ts'
import { shownColumns } from './tableGrid.ts'

/** The fields of the identity part in the order in which they stand on the sheets; heads are no fields to fill in. */
export const identityOrder: (scene: Scene) => readonly FormField[] = remembered((scene: Scene) => {
  const found = new Map<string, FormField>()
  for (const { cells } of scene.form?.sheets ?? []) {
    for (const { field } of cells) {
      if (field === null || !isIdentity(field)) continue
      const key = fieldKey(field)
      if (!found.has(key)) found.set(key, field)
    }
  }
  return [...found.values()]
})

/** All fields to fill in as Tab goes through them: the identity part, then the rows. */
export function cellOrder(sop: Sop, scene: Scene): readonly FormField[] {
  const columns = shownColumns(sop)
  const rows = stepsInOrder(sop).flatMap(({ id }) =>
    columns.map((column): FormField => ({ kind: 'step', id, column })),
  )
  return [...identityOrder(scene), ...rows]
}

function isIdentity({ kind }: FormField): boolean {
  return kind === 'title' || kind === 'identity' || kind === 'list' || kind === 'logo'
}
