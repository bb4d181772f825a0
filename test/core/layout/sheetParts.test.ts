import { expect, it } from 'vitest'
import { sheetParts } from '@/core/layout/sheetParts.ts'
import { aForm } from '#test/support/aForm.ts'

it('gives every shape, connector and piece of a flow to the sheet it stands on', () => {
  const scene = aForm()

  const parts = scene.form?.sheets.map((sheet) => sheetParts(scene, sheet)) ?? []

  expect(parts.map(({ shapes }) => shapes.map(({ id }) => id))).toEqual([['one'], ['two']])
  expect(parts.map(({ connectors }) => connectors.map(({ end }) => end))).toEqual([['out'], ['in']])
  const pieces = parts.map(({ flows }) => flows.map(({ piece }) => piece))
  expect(pieces).toEqual(scene.flows[0]?.pieces.map((piece) => [piece]))
})

it('has nothing on a sheet of another Scene', () => {
  const [sheet] = aForm().form?.sheets ?? []
  const chart = { ...aForm(), form: null }

  expect(sheet && sheetParts(chart, sheet)).toEqual({ shapes: [], connectors: [], flows: [] })
})
