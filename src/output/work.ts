import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Message } from '@/core/model/message.ts'

/** What takes its time right now. */
export interface WorkState {
  readonly message: Message
  /** From 0 to 1; null while it cannot be known. */
  readonly done: number | null
  cancel(): void
}

export interface WorkTools {
  readonly signal: AbortSignal
  tell(message: Message, done: number | null): void
}

export type WorkOutcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly cause: unknown }

/** Work that can be watched and dismissed; one at a time, new work cancels the old. */
export interface Work {
  readonly state: StoreApi<WorkState | null>
  run<Result>(message: Message, task: (tools: WorkTools) => Promise<Result>): Promise<WorkOutcome<Result>>
}

export function createWork(): Work {
  const state = createStore<WorkState | null>(() => null)
  return {
    state,
    async run(message, task) {
      state.getState()?.cancel()
      const controller = new AbortController()
      const cancel = () => controller.abort()
      let own: WorkState = { message, done: null, cancel }
      state.setState(own, true)
      const tell = (next: Message, done: number | null) => {
        if (state.getState() !== own) return
        own = { message: next, done, cancel }
        state.setState(own, true)
      }
      try {
        const result = await task({ signal: controller.signal, tell })
        return controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'done', result }
      } catch (cause) {
        return controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', cause }
      } finally {
        if (state.getState() === own) state.setState(null, true)
      }
    },
  }
}
