import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptySop } from '@/core/model/newSop.ts'
import type { Sop } from '@/core/model/sop.ts'
import { showLibrary } from '#test/ui/support/screens.tsx'

afterEach(() => vi.restoreAllMocks())

const aSopCalled = (title: string): Sop => ({ ...emptySop(title.toLowerCase(), 'en'), title })

/** The files that the browser would save. */
function savedFiles(): Map<string, string> {
  const saved = new Map<string, string>()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.set(this.download, this.href)
  })
  return saved
}

const pagesOf = async (address: string | undefined) => {
  const text = new TextDecoder('latin1').decode(await (await fetch(address ?? '')).arrayBuffer())
  return text.match(/\/Type \/Page\b(?!s)/g)?.length
}

async function openDialog() {
  await userEvent.click(page.getByRole('button', { name: 'PDF of several SOPs…' }))
  await expect.element(page.getByRole('dialog')).toBeVisible()
}

describe('several SOPs of the library as one PDF', { timeout: 60_000 }, () => {
  it('holds those that are ticked', async () => {
    const saved = savedFiles()
    showLibrary([aSopCalled('Mail'), aSopCalled('Leave'), aSopCalled('Cars')])
    await openDialog()

    await userEvent.click(page.getByRole('checkbox', { name: 'Leave' }))
    await userEvent.click(page.getByRole('button', { name: 'Download PDF of 2 SOPs' }))

    await expect.poll(() => [...saved.keys()], { timeout: 30_000 }).toEqual(['SOP collection.pdf'])
    // An identity page and a flow page each.
    expect(await pagesOf(saved.get('SOP collection.pdf'))).toBe(4)
  })

  it('names letters that cannot be printed before it is saved', async () => {
    const saved = savedFiles()
    showLibrary([aSopCalled('Mail 漢')])
    await openDialog()

    await userEvent.click(page.getByRole('button', { name: 'Download PDF of 1 SOP' }))
    await expect.element(page.getByText(/Cannot be printed in the PDF: 漢/)).toBeVisible()
    expect(saved.size).toBe(0)
    await userEvent.click(page.getByRole('button', { name: 'Download anyway' }))

    await expect.poll(() => saved.size, { timeout: 30_000 }).toBe(1)
  })

  it('is not offered in the trash', async () => {
    showLibrary([aSopCalled('Mail')])
    await expect.element(page.getByRole('button', { name: 'PDF of several SOPs…' })).toBeVisible()

    await userEvent.click(page.getByRole('button', { name: 'Trash' }))

    expect(page.getByRole('button', { name: 'PDF of several SOPs…' }).query()).toBeNull()
  })
})
