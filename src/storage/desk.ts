import type { SopId } from '@/core/model/ids.ts'

/** The lock that says which tab edits a SOP. */
export const lockName = (id: SopId) => `${LOCK}${id}`
const LOCK = 'lajur:'

/** Whether any tab has a SOP open; without locks nobody knows, so it may be. */
export async function isAnySopOpen(): Promise<boolean> {
  if (!('locks' in navigator)) return true
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name?.startsWith(LOCK))
}

interface DeskEvents {
  /** This tab may write from now on. */
  onGranted(): void
  /** Another tab has taken the place. */
  onLost(): void
}

/** The one place at which a SOP is edited. A tab sits at it or waits for it; a tab that is closed or crashes leaves it. */
export interface Desk {
  /** Sits down if the place is free, else waits. Resolves with whether it was free. */
  sit(): Promise<boolean>
  /** Takes the place from whoever sits there. */
  take(): void
  /** Gives up the place, or the waiting. */
  leave(): void
}

/** A desk for one tab and one SOP, on Web Locks: a lock held by a crashed tab is free again at once. */
export function createDesk(id: SopId, { onGranted, onLost }: DeskEvents): Desk {
  const name = lockName(id)
  let standUp = () => {}
  let left = false

  /** Resolves when this tab stands up; the lock is held until then. */
  const seated = () =>
    new Promise<void>((resolve) => {
      standUp = resolve
      onGranted()
    })

  function request(options: LockOptions, onFree: (free: boolean) => void): void {
    navigator.locks
      .request(name, options, (lock) => {
        onFree(lock !== null)
        return lock === null || left ? undefined : seated()
      })
      .catch(() => {
        // Stolen by another tab, or the waiting was given up.
        if (options.signal?.aborted || left) return
        onLost()
        wait()
      })
  }

  function wait(): void {
    const giveUp = new AbortController()
    standUp = () => giveUp.abort()
    request({ signal: giveUp.signal }, () => {})
  }

  return {
    sit() {
      // Without a secure context there are no locks; then the check of the revision is the only guard.
      if (!('locks' in navigator)) {
        onGranted()
        return Promise.resolve(true)
      }
      return new Promise((resolve) => {
        request({ ifAvailable: true }, (free) => {
          resolve(free)
          if (!free) wait()
        })
      })
    },
    take() {
      standUp()
      request({ steal: true }, () => {})
    },
    leave() {
      left = true
      standUp()
    },
  }
}
