import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, it } from 'vitest'
import { lajurFile } from '@/core/formats/lajur/schema.ts'

const published = new URL('../../../../public/schema/lajur-sop-1.json', import.meta.url)

describe('the published schema', () => {
  it('is what the checker of files says (vitest -u writes it anew)', async () => {
    const schema = { title: 'Lajur SOP, version 1', ...toJsonSchema(lajurFile, { target: 'draft-2020-12' }) }

    const text = `${JSON.stringify(schema, null, 2)}\n`

    await expect(text).toMatchFileSnapshot(published.pathname)
  })

  it('demands the little that a file cannot do without', () => {
    const schema = JSON.parse(readFileSync(published, 'utf8')) as {
      required: string[]
      properties: { sop: { required: string[] } }
    }

    expect(schema.required).toEqual(['format', 'version', 'sop'])
    expect(schema.properties.sop.required).toEqual(['id', 'title', 'actors', 'steps'])
  })
})
