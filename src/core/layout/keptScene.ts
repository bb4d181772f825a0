import type { Scene } from './scene.ts'

/** The Scene with every part that equals its predecessor replaced by that very object. */
export function keptScene(scene: Scene, previous: Scene | undefined): Scene {
  if (!previous) return scene
  const lanes = keptParts(scene.lanes, previous.lanes, (lane) => lane.actor)
  const rows = keptParts(scene.rows, previous.rows, (row) => row.step)
  const actorGroups = keptParts(scene.actorGroups, previous.actorGroups, (group) => group.group)
  const phases = keptParts(scene.phases, previous.phases, (group) => group.group)
  const shapes = keptParts(scene.shapes, previous.shapes, (shape) => shape.id)
  const flows = keptParts(scene.flows, previous.flows, (flow) => flow.id)
  const notes = kept(scene.notes, previous.notes)
  const form = kept(scene.form, previous.form)
  return kept({ ...scene, lanes, rows, actorGroups, phases, shapes, flows, notes, form }, previous)
}

function keptParts<Part>(
  parts: readonly Part[],
  previous: readonly Part[],
  idOf: (part: Part) => string,
): readonly Part[] {
  const known = new Map(previous.map((part) => [idOf(part), part]))
  const result = parts.map((part) => {
    const before = known.get(idOf(part))
    return before === undefined ? part : kept(part, before)
  })
  return result.length === previous.length && result.every((part, index) => part === previous[index])
    ? previous
    : result
}

function kept<Part>(part: Part, before: Part): Part {
  return isEqual(part, before) ? before : part
}

/** Equality of plain data: objects with the same keys, arrays, numbers, texts. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isObject(a) || !isObject(b)) return false
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  }
  for (const key in a) if (!isEqual(a[key], b[key])) return false
  return true
}

// Parts of one kind always have the same keys, so the keys of one side are enough.
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
