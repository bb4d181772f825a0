import type { Page } from 'playwright'

/** Processor time of a page's main thread, in ms: other work on the machine does not count. */
export interface CpuTime {
  /** JavaScript alone. */
  readonly script: number
  /** Everything: JavaScript, style, layout, paint. */
  readonly main: number
}

/** The clock of one page's main thread. */
export interface MainThread {
  /** What something costs, up to the frame that shows it. */
  cost(work: () => Promise<void>): Promise<CpuTime>
}

export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

  async function read(): Promise<CpuTime> {
    const { metrics } = await session.send('Performance.getMetrics')
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000
    return { script: ms('ScriptDuration'), main: ms('TaskDuration') }
  }

  return {
    async cost(work) {
      const before = await read()
      await work()
      await shown(page)
      const after = await read()
      return { script: after.script - before.script, main: after.main - before.main }
    },
  }
}

/** Resolves when two more frames have been shown. */
async function shown(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  )
}

/** The middle one, so that a single garbage collection does not decide. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
