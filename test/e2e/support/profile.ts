import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { findBrowser } from '../../../.ci/browser.mjs'
import { watchPage } from './watchPage.ts'

/** A browser profile on disk, as a user has one: closing and opening it again keeps what lies in it. */
export interface Profile {
  open(): Promise<BrowserContext>
}

interface ProfileOptions {
  readonly locale?: string
  readonly width?: number
  readonly height?: number
  /** A tablet to be touched, a person who wants no motion. */
  readonly emulate?: Pick<BrowserContextOptions, 'hasTouch' | 'isMobile' | 'reducedMotion'>
  /** Errors on the console that the test provokes, such as a server that is gone. */
  readonly expectedErrors?: RegExp
}

/** An empty profile. Whatever goes wrong in its pages without the test noticing fails the test. Gone when the test ends. */
export async function aProfile(options: ProfileOptions = {}): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'lajur-profile-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const executablePath = await findBrowser()
  if (executablePath === null) throw new Error('No browser: name one in the variable CHROMIUM')
  return {
    async open() {
      const context = await chromium.launchPersistentContext(folder, {
        executablePath,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
        locale: options.locale ?? 'en-US',
        viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
        acceptDownloads: true,
        ...options.emulate,
      })
      const complaints: string[] = []
      const watch = (page: Page) => watchPage(page, complaints, options.expectedErrors)
      for (const page of context.pages()) await watch(page)
      context.on('page', (page) => void watch(page))
      onTestFinished(async () => {
        await context.close()
        if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`)
      })
      return context
    },
  }
}

/** The first page of a new profile, showing the app. */
export async function aPage(url: string, options: ProfileOptions = {}): Promise<Page> {
  const context = await (await aProfile(options)).open()
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(url)
  return page
}
