import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'

export type ThemeName = 'light' | 'dark'

/** The theme of the room around the paper. */
export interface Theme {
  readonly store: StoreApi<ThemeName>
  toggle(): void
}

const storageKey = 'lajur.theme'

/** Starts with the theme chosen before, else the system's, and follows the system until a choice is made. */
export function createTheme(page: Window): Theme {
  const system = page.matchMedia('(prefers-color-scheme: dark)')
  const bySystem = (): ThemeName => (system.matches ? 'dark' : 'light')
  const store = createStore<ThemeName>(() => chosen(page) ?? bySystem())
  const show = (name: ThemeName) => {
    page.document.documentElement.dataset['theme'] = name
  }
  show(store.getState())
  store.subscribe(show)
  system.addEventListener('change', () => {
    if (chosen(page) === null) store.setState(bySystem(), true)
  })
  return {
    store,
    toggle() {
      const next = store.getState() === 'dark' ? 'light' : 'dark'
      store.setState(next, true)
      try {
        page.localStorage.setItem(storageKey, next)
      } catch {
        // Storage is forbidden: the choice holds for this page only.
      }
    },
  }
}

function chosen(page: Window): ThemeName | null {
  try {
    const name = page.localStorage.getItem(storageKey)
    return name === 'light' || name === 'dark' ? name : null
  } catch {
    return null
  }
}
