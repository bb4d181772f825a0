import type { CDPSession, Page } from 'playwright'

/** Processor time of a page's main thread, in ms: other work on the machine does not count. */
export interface CpuTime {
  /** JavaScript, with its microtasks and its garbage. */
  readonly script: number
  /** Everything: JavaScript, style, layout, paint. */
  readonly main: number
}

/** The clock of one page's main thread. */
export interface MainThread {
  /** What something costs, up to the frame that shows it. */
  cost(work: () => Promise<void>): Promise<CpuTime>
}

/** What Chromium's trace says of a piece of work: when it began and how long it took, in µs of its thread's processor time. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly tts?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

const scriptEvents = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.compile',
  'MinorGC',
  'MajorGC',
])

/** Measures by Chromium's trace: its counters leave microtasks out, and React does most of its work in them. */
export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page)
  return {
    async cost(work) {
      const events = await traced(session, async () => {
        await work()
        await shown(page)
      })
      const own = busiestThread(events)
      return {
        script: unionMs(own.filter(({ name }) => scriptEvents.has(name))),
        main: unionMs(own.filter(({ name }) => name === 'RunTask')),
      }
    },
  }
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: readonly object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', '__metadata'],
    },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/** The events of the main thread that did most: the page's, not that of a process kept in reserve. */
function busiestThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
  return threads.toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** How long at least one of the events was going on, in ms; they lie inside each other. */
function unionMs(events: readonly TraceEvent[]): number {
  let until = 0
  let sum = 0
  for (const { tts = 0, tdur = 0 } of events.toSorted((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
    sum += Math.max(0, tts + tdur - Math.max(until, tts))
    until = Math.max(until, tts + tdur)
  }
  return sum / 1000
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
