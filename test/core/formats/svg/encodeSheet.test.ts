import { describe, expect, it } from 'vitest'
import { aForm } from '#test/support/aForm.ts'
import { aSop } from '#test/support/aSop.ts'
import { decode } from '@/core/formats/svg/decode.ts'
import { encodeSheet } from '@/core/formats/svg/encodeSheet.ts'
import type { SheetOptions } from '@/core/formats/svg/encodeSheet.ts'

const sop = aSop()
  .actors('clerk')
  .step('step-1', 'clerk', { activity: 'Kegiatan 1' })
  .step('step-2', 'clerk', { activity: 'Kegiatan 2' })
  .build()
const scene = aForm()
const plain: SheetOptions = { background: 'white', carriesSop: false, pictures: new Map() }

function svgOf(number: number, options: Partial<SheetOptions> = {}): string {
  const sheet = scene.form?.sheets[number - 1]
  return sheet ? encodeSheet(scene, sheet, { ...plain, ...options, sop }) : ''
}

describe('the SVG of a sheet', () => {
  it('is exactly as large as its paper, whichever sheet it is', () => {
    expect(svgOf(1)).toContain('width="297mm" height="210mm" viewBox="0 0 297 210"')
    expect(svgOf(2)).toContain('width="297mm" height="210mm" viewBox="0 218 297 210"')
  })

  it('holds what stands on the sheet and nothing of another', () => {
    const [first, second] = [svgOf(1), svgOf(2)]

    expect(first).toContain('>Kegiatan 1</text>')
    expect(first).not.toContain('>Kegiatan 2</text>')
    expect(first.match(/data-shape="\w+"/g)).toEqual(['data-shape="one"'])
    expect(second.match(/data-shape="\w+"/g)).toEqual(['data-shape="two"'])
    expect(first).toContain('>Ya</text>')
    expect(second).not.toContain('>Ya</text>')
    expect([first, second].map((svg) => svg.match(/data-connector="A"/g)?.length)).toEqual([1, 1])
  })

  it('names the step of its texts, with its title', () => {
    expect(svgOf(2)).toContain('<g data-step="step-2"><title>2. Kegiatan 2</title>')
  })

  it('says which page of how many it is in its title', () => {
    expect(svgOf(2)).toContain(' (2/2)</title>')
  })

  it('carries the Sop when asked', () => {
    const read = decode(new TextEncoder().encode(svgOf(1, { carriesSop: true })))

    expect(read.ok && Object.values(read.sop.steps).map(({ activity }) => activity)).toEqual([
      'Kegiatan 1',
      'Kegiatan 2',
    ])
    expect(svgOf(1)).not.toContain('<metadata')
  })

  it('holds its pictures in itself', () => {
    const [sheet] = scene.form?.sheets ?? []
    const logo = { hash: 'x', mediaType: 'image/png', bytes: new Uint8Array(3), width: 1, height: 1 } as const
    const standing = { rect: { x: 20, y: 20, width: 20, height: 20 }, hash: 'x' }
    const withPictures = (pictures: SheetOptions['pictures']) =>
      sheet ? encodeSheet(scene, { ...sheet, pictures: [standing] }, { ...plain, pictures, sop }) : ''

    expect(withPictures(new Map([['x', logo]]))).toContain(
      '<image x="20" y="20" width="20" height="20" href="data:image/png;base64,AAAA"/>',
    )
    expect(withPictures(new Map())).not.toContain('<image')
  })
})
