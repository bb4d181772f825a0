import type { Point } from '@/core/geometry/point.ts'
import type { Rect } from '@/core/geometry/rect.ts'
import type { FlowPiece, Scene, TextBlock } from '@/core/layout/scene.ts'
import type { SceneCell, Sheet } from '@/core/layout/sheet.ts'
import type { FormField } from '@/core/model/formField.ts'
import { actorId, flowId, shapeId, stepId } from '@/core/model/ids.ts'

const paper = { width: 297, height: 210 }
const gap = 8

/** A line of text that begins at a point. */
export function textAt(text: string, at: Point): TextBlock {
  const lines = [{ text, at, width: text.length * 1.6 }]
  return { lines, fontSize: 3, bold: false, anchor: 'start', turned: false }
}

export function cellOf(field: FormField | null, rect: Rect, text: string): SceneCell {
  return { field, rect, text: textAt(text, { x: rect.x + 1, y: rect.y + 4 }), part: 0 }
}

/** Two pages with a step each, made by hand: one flow is cut by the page break between them. */
export function aForm(): Scene {
  const sheets = [1, 2].map((number) => sheetOf(number))
  const [top, next] = [30, paper.height + gap + 30]
  const shape = (id: string, y: number) => ({
    id: shapeId(id),
    kind: 'activity' as const,
    rect: { x: 100, y, width: 20, height: 10 },
    text: { ...textAt('', { x: 0, y: 0 }), lines: [] },
  })
  const out = connectorOf(0, 'out', 180)
  const into = connectorOf(1, 'in', paper.height + gap + 22)
  return {
    view: 'form',
    orientation: 'vertical',
    size: { width: paper.width, height: 2 * paper.height + gap },
    body: { x: 90, y: 20, width: 40, height: 2 * paper.height - 40 },
    lanes: [
      {
        actor: actorId('clerk'),
        head: { x: 90, y: 10, width: 40, height: 8 },
        name: textAt('Clerk', { x: 92, y: 15 }),
        band: { x: 90, y: 20, width: 40, height: 2 * paper.height - 40 },
        tint: null,
      },
    ],
    rows: [top, next].map((y, index) => ({
      step: stepId(`step-${index + 1}`),
      number: index + 1,
      gutter: { x: 10, y, width: 8, height: 20 },
      numberText: textAt(String(index + 1), { x: 12, y: y + 8 }),
      band: { x: 90, y, width: 40, height: 20 },
    })),
    actorGroups: [],
    phases: [],
    shapes: [shape('one', top + 5), shape('two', next + 5)],
    flows: [
      {
        id: flowId('cut'),
        from: shapeId('one'),
        to: shapeId('two'),
        pieces: [pieceOf(top + 15, 180), pieceOf(paper.height + gap + 30, next + 5)],
        dashed: false,
        label: {
          rect: { x: 112, y: 50, width: 6, height: 4 },
          grounded: false,
          text: textAt('Ya', { x: 112, y: 53 }),
        },
        pin: 'none',
      },
    ],
    notes: [],
    form: { sheets, columns: [{ column: 'activity', from: 18, to: 90 }], connectors: [out, into] },
  }
}

function sheetOf(number: number): Sheet {
  const y = (number - 1) * (paper.height + gap)
  const printable = { x: 10, y: y + 10, width: paper.width - 20, height: paper.height - 20 }
  const corner = { x: printable.x + printable.width, y: printable.y }
  return {
    number,
    part: 'flow',
    rect: { x: 0, y, ...paper },
    printable,
    fills: [{ rect: { x: 90, y: y + 20, width: 40, height: 160 }, colour: '#fdecec' }],
    rules: [
      { from: { x: printable.x, y: printable.y }, to: corner, weight: 'frame' },
      { from: { x: 90, y: y + 20 }, to: { x: 90, y: y + 180 }, weight: 'lane' },
    ],
    cells: [
      cellOf(
        { kind: 'step', id: stepId(`step-${number}`), column: 'activity' },
        { x: 18, y: y + 30, width: 72, height: 20 },
        `Kegiatan ${number}`,
      ),
      cellOf(null, { x: 200, y: y + 190, width: 60, height: 6 }, `Halaman ${number} dari 2`),
    ],
    pictures: [],
  }
}

function connectorOf(sheet: number, end: 'out' | 'in', y: number) {
  const rect = { x: 106, y, width: 8, height: 8 }
  const text = textAt('A', { x: 109, y: y + 5 })
  return { sheet, end, flows: [flowId('cut')], isUpward: false, letter: 'A', rect, text }
}

function pieceOf(from: number, to: number): FlowPiece {
  const points = [
    { x: 110, y: from },
    { x: 110, y: to },
  ]
  const base = { x: 110, y: to - 2.2 }
  return {
    points,
    path: [
      { kind: 'move', to: { x: 110, y: from } },
      { kind: 'line', to: base },
    ],
    head: [
      { x: 110, y: to },
      { x: 109.25, y: to - 2.2 },
      { x: 110.75, y: to - 2.2 },
    ],
  }
}
