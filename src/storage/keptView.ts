import type { RowId, SopId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import type { ViewState, Viewport } from '@/editor/view.ts'

const keyOf = (id: SopId) => `lajur:view:${id}`

/** Selection and view as they were when this SOP was last left on this device. */
export function readKeptView(id: SopId): Partial<Pick<ViewState, 'selection' | 'viewport'>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return {}
    return {
      ...('selection' in kept && Array.isArray(kept.selection)
        ? { selection: new Set(kept.selection.filter(isId)) }
        : {}),
      ...('viewport' in kept && isViewport(kept.viewport) ? { viewport: kept.viewport } : {}),
    }
  } catch {
    // Damaged or forbidden: the view starts afresh.
    return {}
  }
}

/** Keeps selection and view, if the browser lets us: losing them loses no work. */
export function keepView(id: SopId, editor: Editor): void {
  const { selection, viewport } = editor.view.getState()
  try {
    localStorage.setItem(keyOf(id), JSON.stringify({ selection: [...selection], viewport }))
  } catch {
    // Full or forbidden: the view will start afresh next time.
  }
}

/** Forgets the view of a SOP that is deleted. */
export function forgetView(id: SopId): void {
  try {
    localStorage.removeItem(keyOf(id))
  } catch {
    // Forbidden storage holds no view either.
  }
}

function isId(value: unknown): value is RowId {
  return typeof value === 'string'
}

function isViewport(value: unknown): value is Viewport {
  if (typeof value !== 'object' || value === null) return false
  return ['x', 'y', 'zoom'].every((key) => Number.isFinite(Reflect.get(value, key)))
}
