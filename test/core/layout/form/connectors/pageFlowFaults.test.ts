import { expect, it } from 'vitest'
import { pageFlowFaults } from '#test/support/pageFlowFaults.ts'
import { wideSop } from '#test/support/wideSop.ts'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import type { Scene, SceneFlow } from '@/core/layout/scene.ts'
import type { PageConnector } from '@/core/layout/sheet.ts'

const sop = wideSop({ seed: 2001, lanes: 15, rows: 40, paper: 'A4' })
const { scene } = layoutForm(sop)
const cut = scene.flows.find(({ pieces }) => pieces.length > 1) ?? never()
const labelled = scene.flows.find(({ label }) => label !== null) ?? never()

function withFlow(id: string, change: (flow: SceneFlow) => SceneFlow): Scene {
  return { ...scene, flows: scene.flows.map((flow) => (flow.id === id ? change(flow) : flow)) }
}

function withConnectors(change: (connector: PageConnector) => PageConnector | readonly []): Scene {
  const form = scene.form ?? never()
  return { ...scene, form: { ...form, connectors: form.connectors.flatMap(change) } }
}

const moved = (flow: SceneFlow, x: number): SceneFlow => {
  const [first, ...rest] = flow.pieces
  return {
    ...flow,
    pieces: [{ ...first, points: first.points.map((point) => ({ ...point, x: point.x + x })) }, ...rest],
  }
}

const broken: Readonly<Record<string, { readonly scene: Scene; readonly fault: RegExp }>> = {
  'a flow off its shape': {
    scene: withFlow(cut.id, (flow) => moved(flow, 6)),
    fault: /off its side|connector/,
  },
  'a flow off the page': { scene: withFlow(cut.id, (flow) => moved(flow, 400)), fault: /printable area/ },
  'a flow without its second piece': {
    scene: withFlow(cut.id, (flow) => ({ ...flow, pieces: [flow.pieces[0]] })),
    fault: /is not cut/,
  },
  'a connector that is missing': {
    scene: withConnectors((one) => (one.end === 'in' && one.flows.includes(cut.id) ? [] : one)),
    fault: /connectors out and 0 in/,
  },
  'a pair with two letters': {
    scene: withConnectors((one) =>
      one.end === 'in' && one.flows.includes(cut.id) ? { ...one, letter: 'ZZ' } : one,
    ),
    fault: /two letters/,
  },
  'a connector in another lane': {
    scene: withConnectors((one) =>
      one.end === 'in' && one.flows.includes(cut.id)
        ? { ...one, rect: { ...one.rect, x: one.rect.x + 10 } }
        : one,
    ),
    fault: /two lanes/,
  },
  'a connector upside down': {
    scene: withConnectors((one) => (one.flows.includes(cut.id) ? { ...one, isUpward: !one.isUpward } : one)),
    fault: /points the wrong way/,
  },
  'a label on a shape': {
    scene: withFlow(labelled.id, (flow) => ({
      ...flow,
      label: flow.label && {
        ...flow.label,
        rect: { ...flow.label.rect, ...(({ x, y }) => ({ x, y }))(scene.shapes[1]?.rect ?? never()) },
      },
    })),
    fault: /label .* touches/,
  },
  'a shape in another row': {
    scene: {
      ...scene,
      shapes: scene.shapes.map((one, index) =>
        index === 3 ? { ...one, rect: { ...one.rect, y: one.rect.y + 30 } } : one,
      ),
    },
    fault: /does not stand in its row/,
  },
}

it('finds nothing in the drawing as it is', () => {
  expect(pageFlowFaults(sop, scene)).toEqual([])
})

it.each(Object.entries(broken))('finds %s', (_, { scene: worse, fault }) => {
  expect(pageFlowFaults(sop, worse).some((found) => fault.test(found))).toBe(true)
})

function never(): never {
  throw new Error('the form lacks what the test breaks')
}
