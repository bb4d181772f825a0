import { expect, it } from 'vitest'
import { fixtureSops } from '#test/support/fixtureSops.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { SceneCell, Sheet } from '@/core/layout/sheet.ts'
import { formFaults } from './formFaults.ts'

const [first] = fixtureSops()
const sop = first?.sop ?? never()
const { scene } = layoutForm(sop)

function withSheet(change: (sheet: Sheet) => Sheet): Scene {
  const form = scene.form ?? never()
  return {
    ...scene,
    form: { ...form, sheets: form.sheets.map((sheet, index) => (index === 1 ? change(sheet) : sheet)) },
  }
}

function withCell(change: (cell: SceneCell) => SceneCell): Scene {
  const isChanged = ({ field }: SceneCell) =>
    field?.kind === 'step' && field.column === 'activity' && field.id === scene.rows[1]?.step
  return withSheet((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (isChanged(cell) ? change(cell) : cell)),
  }))
}

it.each<[string, Scene, RegExp]>([
  [
    'a cut text',
    withCell((cell) => ({ ...cell, text: { ...cell.text, lines: cell.text.lines.slice(1) } })),
    /not shown whole/,
  ],
  ['a low cell', withCell((cell) => ({ ...cell, rect: { ...cell.rect, height: 2 } })), /leaves its cell/],
  [
    'a cell over another',
    withCell((cell) => ({ ...cell, rect: { ...cell.rect, y: cell.rect.y - 5 } })),
    /overlap/,
  ],
  ['a cell off the paper', withCell((cell) => ({ ...cell, rect: { ...cell.rect, x: 2 } })), /printable/],
  [
    'a rule off the paper',
    withSheet((sheet) => ({ ...sheet, rules: sheet.rules.map((rule) => ({ ...rule, to: { x: 0, y: 0 } })) })),
    /a rule leaves/,
  ],
  [
    'a shape in another row',
    {
      ...scene,
      shapes: scene.shapes.map((shape) => ({ ...shape, rect: { ...shape.rect, y: shape.rect.y + 12 } })),
    },
    /outside its cell/,
  ],
  ['a missing flow', { ...scene, flows: scene.flows.slice(1) }, /flow is missing/],
])('finds %s', (_, doctored, fault) => {
  expect(formFaults(sop, doctored).join('\n')).toMatch(fault)
})

function never(): never {
  throw new Error('unreachable')
}
