import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '#test/support/words.ts'
import { states } from './support/states.tsx'

/** Every rule of axe-core, its best practices too, on the whole page. */
async function faults() {
  const { violations } = await axe.run(document)
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  }))
}

describe.each(['light', 'dark'] as const)('in the %s theme axe finds nothing wrong with', (theme) => {
  it.each(states)(
    '$name',
    async ({ open }) => {
      localStorage.setItem('lajur.theme', theme)

      await open(wordsIn('en'))

      expect(await faults()).toEqual([])
    },
    60_000,
  )
})
