import { describe, expect, it } from 'vitest'
import { createWork } from '@/output/work.ts'

const message = { key: 'exporting.working' }

describe('work', () => {
  it('is shown while it lasts, and gone when it is done', async () => {
    const work = createWork()

    const running = work.run(message, () => Promise.resolve(7))

    expect(work.state.getState()?.message).toBe(message)
    expect(await running).toEqual({ kind: 'done', result: 7 })
    expect(work.state.getState()).toBeNull()
  })

  it('tells how far it is', async () => {
    const work = createWork()
    const seen: unknown[] = []
    work.state.subscribe((state) => seen.push(state?.done))

    await work.run(message, async ({ tell }) => tell(message, 0.5))

    expect(seen).toContain(0.5)
  })

  it('ends as cancelled when it is dismissed, whatever comes of it later', async () => {
    const work = createWork()
    const running = work.run(
      message,
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')))
        }),
    )

    work.state.getState()?.cancel()

    expect(await running).toEqual({ kind: 'cancelled' })
  })

  it('is cancelled by the next', async () => {
    const work = createWork()
    const first = work.run(
      message,
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve('late'))
        }),
    )

    const second = await work.run(message, () => Promise.resolve('new'))

    expect(await first).toEqual({ kind: 'cancelled' })
    expect(second).toEqual({ kind: 'done', result: 'new' })
  })

  it('tells a failure as a value', async () => {
    const cause = new Error('no')

    expect(await createWork().run(message, () => Promise.reject(cause))).toEqual({ kind: 'failed', cause })
  })
})
