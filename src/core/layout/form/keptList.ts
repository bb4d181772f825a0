/** The list with every item that equals the one at its place before replaced by it; the list before, if all are. */
export function keptList<Item>(
  items: readonly Item[],
  before: readonly Item[] | undefined,
  isSame: (a: Item, b: Item) => boolean,
): readonly Item[] {
  if (!before) return items
  const kept = items.map((item, index) => {
    const known = before[index]
    return known !== undefined && (known === item || isSame(item, known)) ? known : item
  })
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept
}
