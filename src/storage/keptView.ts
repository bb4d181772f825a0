import type { View } from '@/core/layout/scene.ts'
import type { RowId, SopId } from '@/core/model/ids.ts'
import type { Editor } from '@/editor/editor.ts'
import type { ViewState, Viewport } from '@/editor/view.ts'

const keyOf = (id: SopId) => `lajur:view:${id}`

type KeptView = Pick<ViewState, 'view' | 'selection' | 'viewport' | 'otherViewport'>

/** The view that was shown, and what was selected in it, when this SOP was last left on this device. */
export function readKeptView(id: SopId): Partial<KeptView> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return {}
    return {
      ...('selection' in kept && Array.isArray(kept.selection)
        ? { selection: new Set(kept.selection.filter(isId)) }
        : {}),
      ...('view' in kept && isView(kept.view) ? { view: kept.view } : {}),
      ...('viewport' in kept && isViewport(kept.viewport) ? { viewport: kept.viewport } : {}),
      ...('otherViewport' in kept && isViewport(kept.otherViewport)
        ? { otherViewport: kept.otherViewport }
        : {}),
    }
  } catch {
    // Damaged or forbidden: the view starts afresh.
    return {}
  }
}

/** Keeps selection and view, if the browser lets us: losing them loses no work. */
export function keepView(id: SopId, editor: Editor): void {
  const { view, selection, viewport, otherViewport } = editor.view.getState()
  const kept = { view, selection: [...selection], viewport, otherViewport }
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(kept))
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

function isView(value: unknown): value is View {
  return value === 'chart' || value === 'form'
}

function isViewport(value: unknown): value is Viewport {
  if (typeof value !== 'object' || value === null) return false
  return ['x', 'y', 'zoom'].every((key) => Number.isFinite(Reflect.get(value, key)))
}
