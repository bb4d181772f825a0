import type { SopId } from '@/core/model/ids.ts'
import type { JournalEntry } from './rows.ts'

/** What tabs tell each other. */
export type TabMessage =
  /** Edit number `rev` has been saved. */
  | { readonly kind: 'edited'; readonly doc: SopId; readonly rev: number; readonly entry: JournalEntry }
  /** *Edit here instead*: whoever edits this SOP, save and hand it over. */
  | { readonly kind: 'handOver'; readonly doc: SopId }
  | { readonly kind: 'handedOver'; readonly doc: SopId }
  /** It cannot be handed over: the last edits are not saved. */
  | { readonly kind: 'kept'; readonly doc: SopId }
  /** The list of SOPs has changed. */
  | { readonly kind: 'library' }

/** Speaks to the other tabs of this browser; never to the tab itself. */
export interface Messenger {
  send(message: TabMessage): void
  /** Returns the way to stop. */
  listen(listener: (message: TabMessage) => void): () => void
}

/** A messenger over a BroadcastChannel. */
export function createMessenger(name: string): Messenger {
  const channel = new BroadcastChannel(name)
  return {
    send: (message) => channel.postMessage(message),
    listen(listener) {
      // Only tabs of this origin can speak here, and all of them run this code.
      const onMessage = (event: MessageEvent<TabMessage>) => listener(event.data)
      channel.addEventListener('message', onMessage)
      return () => channel.removeEventListener('message', onMessage)
    },
  }
}
