import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRows } from '@/core/formats/clipboard/decodeRows.ts'
import { encodeHtmlRows, encodeRows } from '@/core/formats/clipboard/encodeRows.ts'
import type { StepTexts } from '@/core/model/stepTexts.ts'

const blank: StepTexts = { activity: '', requirements: '', duration: '', output: '', remarks: '' }
const activities = (text: string): string[] => decodeRows(text).rows.map(({ activity }) => activity)

describe('pasted rows', () => {
  it('of a spreadsheet become steps, with the line breaks within their cells', () => {
    const text =
      'Menerima surat\t"Surat masuk\r\nBuku agenda"\t10 menit\tSurat tercatat\tlihat ""SOP"" 2\r\nMendisposisi\t\t1 jam\r\n'

    const { rows, warnings } = decodeRows(text)

    expect(warnings).toEqual([])
    expect(rows).toEqual([
      {
        activity: 'Menerima surat',
        requirements: 'Surat masuk\nBuku agenda',
        duration: '10 menit',
        output: 'Surat tercatat',
        remarks: 'lihat ""SOP"" 2',
      },
      { ...blank, activity: 'Mendisposisi', duration: '1 jam' },
    ])
  })

  it('leave the numbers of the rows behind', () => {
    expect(activities('1\tMenerima\n2.\tMencatat\n\tMengarsip\n')).toEqual([
      'Menerima',
      'Mencatat',
      'Mengarsip',
    ])
  })

  it('follow the headings of the form, on two levels and in any order', () => {
    const text = [
      'No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet.',
      '\t\tStaf\tKepala\tOutput\tWaktu\tPersyaratan/Perlengkapan\t',
      '(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)',
      '1\tMenerima surat\tv\t\tSurat tercatat\t5 menit\tSurat\tsegera',
    ].join('\n')

    const { rows, warnings } = decodeRows(text)

    expect(rows).toEqual([
      {
        activity: 'Menerima surat',
        requirements: 'Surat',
        duration: '5 menit',
        output: 'Surat tercatat',
        remarks: 'segera',
        actors: ['Staf'],
      },
    ])
    expect(warnings).toEqual([])
  })

  it.each([
    ['Pelaksana', 'Kegiatan'],
    ['Aktor', 'Langkah'],
    ['Actor', 'Activity'],
    ['Performer', 'Task'],
    ['Role(s)', 'Step'],
  ])('say in a column headed %s who performs them', (heading, activity) => {
    const text = `${activity}\t${heading}\nMenerima\t"Staf\nTU"\nMencatat\t\nMenyetujui\tKepala`

    expect(decodeRows(text)).toEqual({
      rows: [
        { ...blank, activity: 'Menerima', actors: ['Staf TU'] },
        { ...blank, activity: 'Mencatat' },
        { ...blank, activity: 'Menyetujui', actors: ['Kepala'] },
      ],
      warnings: [],
    })
  })

  it.each([
    ['one heading', 'Kegiatan\tStaf\tKepala\n'],
    ['two levels', 'Kegiatan\tPelaksana\t\n\tStaf\tKepala\n'],
  ])('say by marks in one column a lane who performs them, under %s', (_, heads) => {
    const marks = 'Menerima\tx\t-\nMenyetujui\t\t✓\nMembahas\t1\t●\nMengarsip\t\t'

    const { rows, warnings } = decodeRows(heads + marks)

    expect(rows.map(({ actors }) => actors)).toEqual([['Staf'], ['Kepala'], ['Staf', 'Kepala'], undefined])
    expect(warnings).toEqual([])
  })

  it('leave columns out that a step does not have, and name them', () => {
    const { rows, warnings } = decodeRows(
      'No\tKegiatan\tBiaya\tTempat\n1\tMenerima\tRp10.000\tLoket satu\n2\tMencatat\t\tLoket dua',
    )

    expect(rows.map(({ activity, actors }) => [activity, actors])).toEqual([
      ['Menerima', undefined],
      ['Mencatat', undefined],
    ])
    expect(warnings).toEqual([{ key: 'format.columnsLeftOut', columns: 'Biaya, Tempat' }])
  })

  it('take a column of numbers for lanes only below the heading of the performers', () => {
    const body = 'Menerima\t2\t\nMenyetujui\t\t15'

    const counted = decodeRows(`Kegiatan\tJumlah\tHalaman\tWaktu\n${body}`)
    const performed = decodeRows(`Kegiatan\tPelaksana\t\n\tStaf\tKepala\n${body}`)

    expect(counted.rows.map(({ actors }) => actors)).toEqual([undefined, undefined])
    expect(counted.warnings).toEqual([{ key: 'format.columnsLeftOut', columns: 'Jumlah, Halaman' }])
    expect(performed.rows.map(({ actors }) => actors)).toEqual([['Staf'], ['Kepala']])
  })

  it('without headings have no lanes, whatever is in their cells', () => {
    expect(decodeRows('Menerima\tx\tv\nMencatat\tv\tx').rows[0]).toEqual({
      ...blank,
      activity: 'Menerima',
      requirements: 'x',
      duration: 'v',
    })
  })

  it('of plain text become one activity each, without their bullets', () => {
    expect(
      activities('1. Menerima surat\n\n2) Mencatat\n- Mendisposisi\n• Mengarsip\n3 rangkap dikirim'),
    ).toEqual(['Menerima surat', 'Mencatat', 'Mendisposisi', 'Mengarsip', '3 rangkap dikirim'])
  })

  it('take a quotation mark that does not close as it stands', () => {
    expect(activities('"Setuju\nTolak')).toEqual(['"Setuju', 'Tolak'])
    expect(activities('"Setuju" atau tidak\nTolak')).toEqual(['"Setuju" atau tidak', 'Tolak'])
  })

  it('are none where there is no text, and not more than can be drawn', () => {
    expect(decodeRows(' \n\t\n')).toEqual({ rows: [], warnings: [] })
    expect(decodeRows('x\n'.repeat(6_000))).toMatchObject({
      warnings: [{ key: 'format.rowsCut', limit: 5_000 }],
    })
  })

  it('come back as they were copied', () => {
    const word = fc
      .stringMatching(/^[a-zA-Z=+@"'\n\t.-]{0,12}$/)
      .filter((text) => text === text.trim() && !text.startsWith("'"))
    const cell = fc.oneof(word, fc.constantFrom('=SUM(A1)', '- butir', '-1', 'a "b" c', 'dua\nbaris'))
    const row = fc.record({
      activity: fc.constant('Mencatat'),
      requirements: cell,
      duration: cell,
      output: cell,
      remarks: cell,
    })

    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(decodeRows(encodeRows(rows)).rows).toEqual(rows)
      }),
    )
  })
})

describe('copied rows', () => {
  it('never run as a formula', () => {
    const row = { ...blank, activity: '=HYPERLINK("x")', requirements: '-2+3', duration: '- 2 hari' }

    expect(encodeRows([row])).toBe(`"'=HYPERLINK(""x"")"\t'-2+3\t- 2 hari\t\t\n`)
  })

  it('are literal text in HTML', () => {
    const row = { ...blank, activity: '<img src=x onerror=alert(1)>\n& lagi' }

    expect(encodeHtmlRows([row])).toContain('>&lt;img src=x onerror=alert(1)&gt;<br>&amp; lagi</td>')
  })
})
