import type { Matrix } from '@/core/layout/routing/matrix.ts'
import type { AskedPage } from './drawPage.ts'

/** Whether two pages look the same, letters of connectors aside. */
export function samePage(a: AskedPage, b: AskedPage): boolean {
  return (
    a.style === b.style &&
    a.body.x === b.body.x &&
    a.body.y === b.body.y &&
    a.body.width === b.body.width &&
    a.body.height === b.body.height &&
    sameList(a.lines, b.lines, (one, other) => one === other) &&
    sameList(a.symbols, b.symbols, (one, other) => one === other || sameSymbol(one, other)) &&
    sameMatrix(a.matrix, b.matrix)
  )
}

function sameMatrix(a: Matrix, b: Matrix): boolean {
  return (
    sameList(a.lanes, b.lanes, sameFields) &&
    sameList(a.rows, b.rows, sameFields) &&
    sameList(a.shapes, b.shapes, sameShape) &&
    // Lines of the same flows have the same labels and styles.
    sameList(a.flows, b.flows, (one, other) => one.from === other.from && one.to === other.to)
  )
}

function sameShape(
  { size, ...shape }: Matrix['shapes'][number],
  { size: otherSize, ...other }: Matrix['shapes'][number],
): boolean {
  return sameFields(size, otherSize) && sameFields(shape, other)
}

function sameSymbol(a: AskedPage['symbols'][number], b: AskedPage['symbols'][number]): boolean {
  return a.fontSize === b.fontSize && sameFields(a.size, b.size) && sameList(a.lines, b.lines, sameFields)
}

function sameList<Item>(
  a: readonly Item[],
  b: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index]
      return other !== undefined && same(item, other)
    })
  )
}

function sameFields(a: object, b: object): boolean {
  const others: Readonly<Record<string, unknown>> = { ...b }
  return Object.entries(a).every(([field, value]) => others[field] === value)
}
