import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../anyText.ts'
import { fixture, fixtureFiles } from '../fixture.ts'
import { withTexts } from '../withTexts.ts'
import { encode } from '@/core/formats/svg/encode.ts'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Sop } from '@/core/model/sop.ts'

const options = { background: 'white', margin: 5, carriesSop: true } as const
const svgOf = (sop: Sop): string => encode(layoutChart(sop).scene, sop, options)

/** What may stand in a drawing: with it, nothing can run, load or restyle. */
const elements = new Set(['svg', 'title', 'metadata', 'sop', 'rect', 'g', 'path', 'text'])
const attributes = new Set([
  ...[
    'xmlns',
    'width',
    'height',
    'viewBox',
    'lang',
    'xml:lang',
    'font-family',
    'fill',
    'style',
    'font-kerning',
  ],
  ...[
    'x',
    'y',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'd',
    'font-size',
    'font-weight',
    'text-anchor',
    'transform',
  ],
  ...['data-actor', 'data-group', 'data-step', 'data-shape', 'data-flow'],
])

/** The one property that has no attribute. */
const kerning = 'font-kerning:none;font-variant-ligatures:none'

/** Every tag of an XML text, each with its attributes; throws where the text is not well-formed. */
function tagsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const open: string[] = []
  const tags: { name: string; attributes: Record<string, string> }[] = []
  const pieces = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>/, '').split(/(<[^<>]*>)/)
  for (const piece of pieces) {
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(piece))
      throw new Error('forbidden character')
    if (!piece.startsWith('<')) {
      if (/[<>]|&(?!(?:amp|lt|gt|quot|#13);)/.test(piece)) throw new Error(`unescaped: ${piece.slice(0, 80)}`)
      continue
    }
    const closing = /^<\/([\w:-]+)>$/.exec(piece)
    if (closing) {
      if (open.pop() !== closing[1]) throw new Error(`unbalanced ${piece}`)
      continue
    }
    const opening = /^<([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>$/.exec(piece)
    if (!opening) throw new Error(`no tag: ${piece.slice(0, 80)}`)
    const [, name = '', written = '', empty] = opening
    const found = [...written.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ])
    tags.push({ name, attributes: Object.fromEntries(found) })
    if (empty === '') open.push(name)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`)
  return tags
}

describe('an SVG', { timeout: 60_000 }, () => {
  it.each(fixtureFiles)('of %s names every lane, row, shape and flow as the JSON does', (file) => {
    const sop = fixture(file)

    const tags = tagsOf(svgOf(sop))

    const ids = (attribute: string) => tags.flatMap((tag) => tag.attributes[attribute] ?? []).toSorted()
    expect(ids('data-actor')).toEqual(Object.keys(sop.actors).toSorted())
    expect(ids('data-step')).toEqual(Object.keys(sop.steps).toSorted())
    expect(ids('data-shape')).toEqual(Object.keys(sop.shapes).toSorted())
    expect(ids('data-flow')).toEqual(Object.keys(sop.flows).toSorted())
  })

  it('gives each of them a title', () => {
    const svg = svgOf(fixture('10'))

    expect(svg).toContain('<g data-actor="sek"><title>Sekretaris Lurah</title>')
    expect(svg).toContain('<g data-step="step-4"><title>4. Mendistribusikan surat</title>')
    expect(svg).toContain('<g data-shape="shape-4"><title>Mendistribusikan surat</title>')
    expect(svg).toMatch(
      /<g data-flow="flow-\d"><title>Memverifikasi dan memberi catatan → [^<]* \(Tidak\)<\/title>/,
    )
  })

  it('holds nothing that runs, loads or restyles, whatever people typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('03', '07'),
        fc.array(anyText, { minLength: 1, maxLength: 40 }),
        (name, texts) => {
          const tags = tagsOf(svgOf(withTexts(fixture(name), texts)))

          const unknown = tags.flatMap((tag) => [
            ...(elements.has(tag.name) ? [] : [tag.name]),
            ...Object.keys(tag.attributes).filter((key) => !attributes.has(key)),
          ])
          expect(unknown).toEqual([])
          expect(tags.flatMap((tag) => tag.attributes['style'] ?? [])).toEqual([kerning])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is life-size unless it is told otherwise, with its margin around it', () => {
    const sop = fixture('09')
    const { scene } = layoutChart(sop)

    const plain = encode(scene, sop, options)
    const double = encode(scene, sop, { ...options, scale: 2 })

    const { width } = scene.size
    const round = (value: number) => Math.round(value * 1000) / 1000
    expect(plain).toContain(`width="${round(width + 10)}mm"`)
    expect(double).toContain(`width="${round(2 * (width + 10))}mm"`)
    expect(double).toContain(`viewBox="-5 -5 ${round(width + 10)} `)
  })

  it('leaves the paper and the Sop out when asked', () => {
    const sop = fixture('09')

    const svg = encode(layoutChart(sop).scene, sop, {
      background: 'transparent',
      margin: 0,
      carriesSop: false,
    })

    expect(svg).not.toContain('<metadata')
    expect(svg).not.toMatch(/<\/title>\n<rect [^>]*fill="#ffffff"/)
  })

  it('shows the part of the chart it is asked for', () => {
    const sop = fixture('09')
    const crop = { x: 10, y: 20, width: 50, height: 40 }

    const svg = encode(layoutChart(sop).scene, sop, { ...options, crop })

    expect(svg).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="50mm" viewBox="5 15 60 50"',
    )
    expect(svg).toContain(
      '<svg x="9.824" y="19.824" width="50.353" height="40.353" viewBox="9.824 19.824 50.353 40.353">',
    )
  })

  it('brings its fonts along where a browser makes pixels of it', () => {
    const sop = fixture('09')

    const fonts = [{ base64: 'AA"){}</style>AA', weight: 700, range: 'U+0000-00FF,U+0131' }] as const

    const svg = encode(layoutChart(sop).scene, sop, { ...options, fonts })

    expect(svg).toContain(
      '<style>@font-face{font-family:Arimo;font-weight:700;unicode-range:U+0000-00FF,U+0131;src:url(data:font/woff2;base64,AA/styleAA)}</style>',
    )
  })
})
