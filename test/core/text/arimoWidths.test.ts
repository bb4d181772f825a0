import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { readWidths } from '#test/support/arimo/readWidths.ts'
import { widthsModule } from '#test/support/arimo/widthsModule.ts'

const resolve = createRequire(import.meta.url).resolve
const face = (name: string) => readWidths(readFileSync(resolve(`@expo-google-fonts/arimo/${name}.ttf`)))

it('holds the very widths of the font', async () => {
  const regular = face('400Regular/Arimo_400Regular')
  const bold = face('700Bold/Arimo_700Bold')

  const module = widthsModule(regular, bold)

  expect(bold.capHeight).toBe(regular.capHeight)
  await expect(module).toMatchFileSnapshot('../../../src/core/text/arimoWidths.ts')
})
