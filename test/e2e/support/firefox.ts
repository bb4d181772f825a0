import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSocket } from './webSocket.ts'

/** Firefox, driven over WebDriver BiDi: real input, and questions that change nothing. */
export interface Firefox {
  goTo(url: string): Promise<void>
  /** The value of an expression in the page. */
  ask(expression: string): Promise<unknown>
  /** Presses the mouse in the middle of the first element that an expression gives. */
  click(expression: string): Promise<void>
  type(text: string): Promise<void>
  /** Errors that the page has told so far. */
  errors(): readonly string[]
}

/** The path of a Firefox: what the variable FIREFOX names, or the system's; null if there is none. */
export function findFirefox(): string | null {
  const path = process.env['FIREFOX'] ?? 'firefox'
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : null
}

/** A Firefox with an empty profile, gone when the test ends. */
export async function aFirefox(path: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'lajur-firefox-'))
  const browser = spawn(path, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
  ])
  onTestFinished(async () => {
    browser.kill('SIGKILL')
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  const errors: string[] = []
  const { command, close } = await connect(await portOf(browser), (method, params) => {
    if (method === 'log.entryAdded' && params['level'] === 'error') errors.push(String(params['text']))
  })
  onTestFinished(close)
  await command('session.new', { capabilities: {} })
  await command('session.subscribe', { events: ['log.entryAdded'] })
  // The first tab is still on its way to the start page, and would not answer.
  const { context } = await command('browsingContext.create', { type: 'tab' })

  const act = (actions: unknown) => command('input.performActions', { context, actions })
  const ask: Firefox['ask'] = async (expression) => {
    const answer = await command('script.evaluate', { expression, target: { context }, awaitPromise: true })
    return Reflect.get(Object(answer['result']), 'value')
  }
  return {
    ask,
    errors: () => errors,
    async goTo(url) {
      await command('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async click(expression) {
      const middle = `(() => { const box = (${expression}).getBoundingClientRect()
        return JSON.stringify([box.x + box.width / 2, box.y + box.height / 2].map(Math.round)) })()`
      const [x, y]: unknown[] = JSON.parse(String(await ask(middle)))
      const steps = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await act([{ type: 'pointer', id: 'mouse', actions: steps }])
    },
    async type(text) {
      const keys = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await act([{ type: 'key', id: 'keyboard', actions: keys }])
    },
  }
}

/** The port Firefox says it listens on. */
function portOf(browser: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    browser.on('exit', () => reject(new Error('Firefox ended at once')))
    browser.stderr?.on('data', (bytes: Buffer) => {
      const port = /BiDi listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(bytes.toString())?.[1]
      if (port !== undefined) resolve(Number(port))
    })
  })
}

type Fields = Readonly<Record<string, unknown>>

/** Sends commands and hands each its answer. */
async function connect(port: number, onEvent: (method: string, params: Fields) => void) {
  const waiting = new Map<number, { resolve(result: Fields): void; reject(error: Error): void }>()
  let count = 0
  const socket = await openSocket(port, '/session', (text) => {
    // The protocol's envelope; what is inside is looked at where it is used.
    const message = JSON.parse(text) as { id?: number; method?: string; params?: Fields; result?: Fields }
    if (message.method !== undefined) onEvent(message.method, message.params ?? {})
    const asked = waiting.get(message.id ?? -1)
    if (message.result !== undefined) asked?.resolve(message.result)
    else asked?.reject(new Error(text))
  })
  return {
    close: () => socket.close(),
    command(method: string, params: Fields): Promise<Fields> {
      count += 1
      socket.send(JSON.stringify({ id: count, method, params }))
      return new Promise((resolve, reject) => waiting.set(count, { resolve, reject }))
    },
  }
}
