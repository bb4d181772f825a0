import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Point } from '@/core/geometry/point.ts'
import { actorId, flowId, stepId } from '@/core/model/ids.ts'
import { stepNumber } from '@/core/model/queries.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { aSop } from '#test/support/aSop.ts'
import { openCanvas, settled } from './support/openCanvas.tsx'
import { mouse } from './support/pointer.ts'

const rows = Array.from({ length: 30 }, (_, index) => `row${index}`)

/** A chart too long for the window. */
function aLongSop() {
  let chart = aSop()
    .actors('Clerk', 'Manager', 'Head')
    .step('take', 'Clerk', { kind: 'start' })
    .step('decide', 'Manager', { kind: 'decision' })
  for (const row of rows) chart = chart.step(row, 'Clerk')
  return chart.flow('take', 'decide').flow('decide', 'row0', { label: 'Ya' }).build()
}

const sop = aLongSop()
let canvas: Awaited<ReturnType<typeof openCanvas>>
const now = () => canvas.editor.document.getState().sop
const edits = () => canvas.editor.document.getState().past.map(({ label }) => label.key)
const viewport = () => canvas.editor.view.getState().viewport ?? { x: 0, y: 0, zoom: 1 }
const widthOf = (lane: string) =>
  canvas.editor.scene().lanes.find(({ actor }) => actor === lane)?.band.width ?? 0

beforeEach(async () => {
  canvas = await openCanvas(sop)
})

afterEach(() => canvas.close())

describe('a label', () => {
  const flow = () => {
    const found = canvas.editor.scene().flows.find(({ id }) => id === 'decide-row0')
    if (!found?.label) throw new Error('The label is not drawn')
    return { points: found.pieces[0].points, label: found.label }
  }

  it('is carried along its flow, and stays beside it', async () => {
    const { label, points } = flow()
    const from = canvas.toClient({
      x: label.rect.x + label.rect.width / 2,
      y: label.rect.y + label.rect.height / 2,
    })
    const last = points.at(-1) ?? { x: 0, y: 0 }
    await mouse.drag(from, canvas.toClient({ x: last.x + 3, y: last.y - 3 }))
    await settled()

    expect(now().flows[flowId('decide-row0')]?.labelPlace).toBeGreaterThan(0.5)
    expect(edits()).toEqual(['edit.moveLabel'])
    const moved = flow().label.rect
    expect(Math.hypot(moved.x - label.rect.x, moved.y - label.rect.y)).toBeGreaterThan(5)
    expect(Math.abs(moved.y - last.y)).toBeLessThan(12)
    expect(flow().points).toEqual(points)
  })
})

describe('near the border of the region', () => {
  /** How far the view has been moved, in px, at this moment: the editor is told once it stands still. */
  const shown = (): Point => {
    const view = document.querySelector('.react-flow__viewport')
    if (!view) throw new Error('There is no view')
    const { e, f } = new DOMMatrix(getComputedStyle(view).transform)
    return { x: e, y: f }
  }
  const atBottom = (): Point => ({ x: canvas.middleOf('take').x, y: window.innerHeight - 4 })

  it('the view moves along under what is carried, until the pointer is back inside', async () => {
    const before = shown()
    const from = canvas.middleOf('take')
    await mouse.carry(from, { x: from.x, y: from.y + 80 })
    await mouse.move(atBottom())
    await expect.poll(() => shown().y, { timeout: 5000 }).toBeLessThan(before.y - 400)
    expect(shown().x).toBe(before.x)
    await mouse.move({ x: from.x, y: window.innerHeight / 2 })
    await settled()
    const still = shown()
    await settled()
    expect(shown()).toEqual(still)
    await mouse.up()
    await settled()

    // Dropped where the pointer was in the end, far below where the drag began; its step went along.
    expect(stepNumber(now(), stepId('take'))).toBeGreaterThan(5)
    expect(edits()).toHaveLength(1)
  })

  it('the view stands still for a pointer that only passes by', async () => {
    const before = shown()

    await mouse.move(atBottom())
    await settled()

    expect(shown()).toEqual(before)
  })
})

describe('the minimap', () => {
  const map = () => document.querySelector<HTMLElement>('[role=img][data-own]')
  const spot = (across: number, down: number): Point => {
    const box = map()?.getBoundingClientRect()
    if (!box) throw new Error('There is no minimap')
    return { x: box.x + box.width * across, y: box.y + box.height * down }
  }
  /** The middle of what is seen, in mm. */
  const seen = (): Point => {
    const { x, y, zoom } = viewport()
    const scale = zoom * pxPerMm
    return { x: (window.innerWidth / 2 - x) / scale, y: (window.innerHeight / 2 - y) / scale }
  }

  beforeEach(async () => {
    canvas.editor.view.setState({ minimapOpen: true })
    await settled()
  })

  it('goes where it is pressed, and on as it is dragged', async () => {
    const { height } = canvas.editor.scene().size
    await mouse.move(spot(0.5, 0.5))
    await mouse.down()
    await expect.poll(() => seen().y / height).toBeCloseTo(0.5, 1)
    await mouse.move(spot(0.5, 0.7))
    await expect.poll(() => seen().y / height).toBeCloseTo(0.7, 1)
    await mouse.up()
    await mouse.move(spot(0.5, 0.3))
    await settled()

    expect(seen().y / height).toBeCloseTo(0.7, 1)
    expect(now()).toBe(sop)
    expect([...canvas.editor.view.getState().selection]).toEqual([])
  })

  it('is of no use, and not there, while everything is in view', async () => {
    canvas.editor.services.camera.fit()

    await expect.poll(() => map()?.hidden).toBe(true)
  })
})

describe("a lane's border", () => {
  /** The border between a lane and the next, in their heads. */
  const border = (lane: string): Point => canvas.within(lane, 1, 0.5)
  const moved = ({ x, y }: Point, mm: number): Point => ({ x: x + mm * viewport().zoom * pxPerMm, y })

  it('gives the lane more room and pushes those after it', async () => {
    const [clerk, manager] = [widthOf('Clerk'), widthOf('Manager')]

    await mouse.drag(border('Clerk'), moved(border('Clerk'), 12))
    await settled()

    expect(widthOf('Clerk')).toBeCloseTo(clerk + 12, 0)
    expect(widthOf('Manager')).toBe(manager)
    expect(edits()).toEqual(['edit.resizeActor'])
  })

  it('takes the room from the neighbour with Ctrl', async () => {
    const [clerk, manager, head] = [widthOf('Clerk'), widthOf('Manager'), widthOf('Head')]

    await mouse.drag(border('Clerk'), moved(border('Clerk'), 6), { ctrl: true })
    await settled()

    expect(widthOf('Clerk')).toBeCloseTo(clerk + 6, 0)
    expect(widthOf('Manager')).toBeCloseTo(manager - 6, 0)
    expect(widthOf('Clerk') + widthOf('Manager')).toBeCloseTo(clerk + manager, 3)
    expect(widthOf('Head')).toBe(head)
    expect(edits()).toHaveLength(1)
  })

  it('never goes below the contents', async () => {
    await mouse.drag(border('Manager'), moved(border('Manager'), -200))
    await settled()

    const { shapes, lanes } = canvas.editor.scene()
    const band = lanes.find(({ actor }) => actor === 'Manager')?.band
    const shape = shapes.find(({ id }) => id === 'decide')?.rect
    expect(shape?.x).toBeGreaterThanOrEqual(band?.x ?? Infinity)
    expect((shape?.x ?? Infinity) + (shape?.width ?? 0)).toBeLessThanOrEqual(
      (band?.x ?? 0) + (band?.width ?? 0),
    )
  })

  it('fits the lane to its contents on a double click', async () => {
    const before = widthOf('Clerk')
    await mouse.drag(border('Clerk'), moved(border('Clerk'), 25))
    await settled()
    expect(now().actors[actorId('Clerk')]?.width).toBeDefined()

    await mouse.doubleClick(border('Clerk'))
    await settled()

    expect(now().actors[actorId('Clerk')]?.width).toBeUndefined()
    expect(widthOf('Clerk')).toBe(before)
  })
})
