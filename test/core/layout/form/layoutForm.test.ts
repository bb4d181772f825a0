import { describe, expect, it } from 'vitest'
import { layoutForm } from '@/core/layout/form/layoutForm.ts'
import { fixture, fixtureFiles } from '#test/core/formats/fixture.ts'

describe('layoutForm', () => {
  it.each(fixtureFiles)('puts every text of %s into the cells of its column, whole and in order', (file) => {
    const sop = fixture(file)

    const { scene } = layoutForm(sop)

    const cells = (scene.form?.sheets ?? []).flatMap((sheet) => sheet.cells)
    for (const step of Object.values(sop.steps)) {
      for (const column of ['activity', 'requirements', 'duration', 'output', 'remarks'] as const) {
        const own = cells.filter(
          ({ field }) => field?.kind === 'step' && field.id === step.id && field.column === column,
        )
        const shown = own.flatMap(({ text }) => text.lines.map((line) => line.text)).join('')
        expect(shown.replaceAll(/\s/g, '')).toBe(step[column].replaceAll(/\s/g, ''))
      }
    }
  })
})
