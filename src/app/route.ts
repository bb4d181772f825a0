import { useSyncExternalStore } from 'react'
import { sopId } from '@/core/model/ids.ts'
import type { SopId } from '@/core/model/ids.ts'

/** Which screen is shown; it stands behind the `#` of the address, so any host can serve the app. */
export type Route = { readonly kind: 'library' } | { readonly kind: 'sop'; readonly id: SopId }

const sopPath = /^#\/sop\/([A-Za-z0-9_-]{1,64})$/

/** The screen an address asks for; the library for everything unknown. */
export function routeOf(hash: string): Route {
  const id = sopPath.exec(hash)?.[1]
  return id === undefined ? { kind: 'library' } : { kind: 'sop', id: sopId(id) }
}

/** The address of a screen. */
export function hashOf(route: Route): string {
  return route.kind === 'library' ? '#/' : `#/sop/${route.id}`
}

export function goTo(route: Route): void {
  window.location.hash = hashOf(route)
}

/** The screen of the address as it is now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash)
  return routeOf(hash)
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
