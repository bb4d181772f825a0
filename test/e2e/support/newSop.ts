import type { Page } from 'playwright'

/** Makes a blank SOP from the start page, with real clicks, and gives its address. */
export async function newSop(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Blank SOP' }).first().click()
  await titleField(page).waitFor()
  return page.url()
}

export const titleField = (page: Page) => page.getByLabel('Title of the SOP')

/** What the title field says once the SOP is open. */
export async function titleOf(page: Page): Promise<string> {
  const field = titleField(page)
  await field.waitFor()
  return field.inputValue()
}

/** Writes at the end of the title; the edit is made when this resolves, but nothing waits for it to be saved. */
export async function typeInTitle(page: Page, text: string): Promise<void> {
  const field = titleField(page)
  await field.waitFor()
  await field.press('End')
  await page.keyboard.type(text)
}
