import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, it } from 'vitest'
import { schemaFaults } from './schemaFaults.ts'
import type { JsonSchema } from './schemaFaults.ts'
import { lajurFile } from '@/core/formats/lajur/schema.ts'

const root = new URL('../../../../', import.meta.url)
const published = new URL('public/schema/lajur-sop-1.json', root)
const schema = (): JsonSchema => JSON.parse(readFileSync(published, 'utf8')) as JsonSchema
const files = ['test/fixtures/sops/', 'src/library/examples/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.lajur.json'))
    .map((file) => `${folder}${file}`),
)
const broken = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`test/fixtures/broken/${name}.lajur.json`, root), 'utf8'))

describe('the published schema', () => {
  it('is what the checker of files says (vitest -u writes it anew)', async () => {
    const generated = {
      title: 'Lajur SOP, version 1',
      ...toJsonSchema(lajurFile, { target: 'draft-2020-12' }),
    }

    const text = `${JSON.stringify(generated, null, 2)}\n`

    await expect(text).toMatchFileSnapshot(fileURLToPath(published))
  })

  it.each(files)('fits %s', (file) => {
    const value: unknown = JSON.parse(readFileSync(new URL(file, root), 'utf8'))

    expect(schemaFaults(schema(), value)).toEqual([])
  })

  it.each([
    ['title-missing', ['.sop.title']],
    ['unknown-kind', ['.sop.steps[1].shapes[0].kind']],
    ['activity-as-number', ['.sop.steps[1].activity']],
    ['step-as-text', ['.sop.steps[1]']],
    ['newer-version', ['.version']],
    [
      'odd-looks',
      [
        '.sop.orientation',
        '.sop.page.paper',
        '.sop.page.margins.top',
        '.sop.actors[0].tint',
        '.sop.steps[0].pageBreak',
        '.sop.steps[1].shapes[0].place.across',
        '.sop.flows[0].labelPlace',
        '.sop.flows[2].route.leave',
      ],
    ],
  ])('does not fit %s', (name, faults) => {
    expect(schemaFaults(schema(), broken(name))).toEqual(faults)
  })
})
