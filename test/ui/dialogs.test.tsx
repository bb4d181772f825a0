import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { wordsIn } from '#test/support/words.ts'
import { states } from './support/states.tsx'

const dialog = () => document.querySelector('[role=dialog]')
const tip = () => document.querySelector('[data-side][aria-hidden=true]')
const questions = states.filter(({ name }) =>
  /^the (question|result|export|search for|command|shortcut|agency profile)/.test(name),
)

it('are all tried', () => {
  expect(questions).toHaveLength(14)
})

it.each(questions)(
  '$name begins at the first thing to do and closes with one Escape, even under a tooltip',
  async ({ open }) => {
    await open(wordsIn('en'))
    const close = page.getByRole('dialog').getByRole('button', { name: 'Close' }).first()

    await expect.poll(() => dialog()?.contains(document.activeElement)).toBe(true)
    expect(document.activeElement?.getAttribute('aria-label')).not.toBe('Close')
    if (close.query()) {
      await userEvent.hover(close)
      close.element().focus()
      await vi.waitUntil(tip)
    }
    await userEvent.keyboard('{Escape}')

    await expect.poll(dialog).toBeNull()
  },
  60_000,
)
