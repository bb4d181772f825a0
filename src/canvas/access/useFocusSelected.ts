import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Stage } from '@/canvas/stage/stage.ts'
import type { ShapeReactNode } from '@/canvas/nodes/shapeNodes.ts'
import { chosenCell } from '@/editor/form/currentCell.ts'
import { focusTarget } from './focusTarget.ts'

/** The focus follows the one selected symbol or the chosen cell of the form, so that its name is spoken; only while the canvas has the focus at all. */
export function useFocusSelected({ editor, region }: Stage, nodes: readonly ShapeReactNode[]): void {
  const alone = useStore(editor.view, ({ selection, typing }) =>
    selection.size === 1 && typing === null ? ([...selection][0] ?? null) : null,
  )
  const cell = useStore(editor.view, (view) => (view.typing === null ? chosenCell(view) : null))
  const isMounted = nodes.some(({ id }) => id === alone)
  useEffect(() => {
    const current = region()
    const focused = document.activeElement
    if (!current || !focused || !current.contains(focused)) return
    if (focused.closest('[data-own]') && focused.isConnected) return
    const wanted = focusTarget(current, isMounted ? alone : null, cell)
    if (wanted !== focused) wanted?.focus({ preventScroll: true })
  }, [alone, cell, isMounted, region])
}
