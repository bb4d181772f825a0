import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aForm, textAt } from '#test/support/aForm.ts'
import { aSop } from '#test/support/aSop.ts'
import { glyphsDrawn, missingCharacters } from '@/core/formats/pdf/printable.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import { glyphWidth } from '@/core/text/glyphWidth.ts'

describe('what the font of the PDF can print', () => {
  it('names each letter that it lacks once, whole, with its marks and parts', () => {
    const activity = 'Menerima 漢 dan 漢字, 👩‍👩‍👧 serta ū (→ “ini”)'
    const sop = aSop().actors('clerk').step('one', 'clerk', { activity }).build()

    expect(missingCharacters(layoutChart(sop).scene)).toEqual(['漢', '字', '👩‍👩‍👧'])
  })

  it('looks into every cell of the form', () => {
    const scene = aForm()
    const [first, ...others] = scene.form?.sheets ?? []
    const cell = { field: null, rect: { x: 0, y: 0, width: 9, height: 9 }, part: 0 }
    const sheets = first
      ? [{ ...first, cells: [{ ...cell, text: textAt('字', { x: 0, y: 0 }) }] }, ...others]
      : []

    const missing = scene.form && missingCharacters({ ...scene, form: { ...scene.form, sheets } })

    expect(missing).toEqual(['字'])
  })

  it('draws nothing that the font has not, and drops no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const drawn = glyphsDrawn(text, 'regular')

        for (const character of drawn) {
          expect(glyphWidth(character.codePointAt(0) ?? 0, 'regular')).toBeDefined()
        }
        const letters = text.match(/[^\p{M}\p{Cf}\p{Cc}\p{Cs}]/gu) ?? []
        expect(drawn === '').toBe(letters.length === 0)
      }),
    )
  })

  it('leaves what the font has as it is', () => {
    expect(glyphsDrawn('Mutu Baku — “30 menit” é ž Ω ₫ →', 'bold')).toBe('Mutu Baku — “30 menit” é ž Ω ₫ →')
  })
})
