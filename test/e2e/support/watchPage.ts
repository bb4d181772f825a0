import type { Page } from 'playwright'

/** Notes what goes wrong in a page: exceptions, errors on the console, and everything the security policy refuses. */
export async function watchPage(page: Page, complaints: string[], expected?: RegExp): Promise<void> {
  const complain = (text: string) => {
    if (!expected?.test(text)) complaints.push(text)
  }
  page.on('pageerror', (error) => complain(`exception: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    // A violation of the policy is told on the console, too.
    if (message.type() === 'error') complain(`console: ${message.text()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`)
    })
  })
}
