import type { SopId } from '@/core/model/ids.ts'
import type { Messenger, TabMessage } from './messenger.ts'

/** How long a tab that is asked to hand over may take before its place is taken: it may be frozen. */
const HAND_OVER_MS = 2000

/** Asks the tab that edits a SOP for its place, and waits for the answer. */
export interface AskForPlace {
  start(): void
  stop(): void
  /** What another tab says of this SOP. */
  hear(message: TabMessage): void
}

interface Answers {
  /** It was handed over, or nobody answered. */
  take(): void
  /** The other tab cannot save its last edits. */
  onRefused(): void
}

export function askForPlace(doc: SopId, messenger: Messenger, { take, onRefused }: Answers): AskForPlace {
  let timer: ReturnType<typeof setTimeout> | null = null

  function stop(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  function takePlace(): void {
    stop()
    take()
  }

  return {
    start() {
      stop()
      messenger.send({ kind: 'handOver', doc })
      timer = setTimeout(takePlace, HAND_OVER_MS)
    },
    stop,
    hear({ kind }) {
      if (timer === null) return
      if (kind === 'handedOver') takePlace()
      if (kind === 'kept') {
        stop()
        onRefused()
      }
    },
  }
}
