import type { Point } from '@/core/geometry/point.ts'
import { emptyCellUnder } from '@/canvas/gestures/gridUnder.ts'
import type { Hit } from '@/canvas/stage/hit.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { canEdit } from '@/editor/canEdit.ts'
import { placeNew } from '@/editor/placing/placeNew.ts'
import type { Typing } from '@/editor/view.ts'
import { fitActor } from '@/editor/placing/finishResize.ts'

/** A double click: types what is there, makes an activity in an empty cell, or fits the lane whose border it is. */
export function startTyping({ editor, toScene }: Stage, hit: Hit, client: Point): void {
  if (!canEdit(editor)) return
  if (hit.kind === 'laneBorder') return fitActor(editor, hit.actor)
  const cell =
    hit.kind === 'paper'
      ? emptyCellUnder(editor.scene(), editor.document.getState().sop, toScene(client))
      : null
  if (cell) return void placeNew(editor, 'activity', cell)
  const of = typingOf(hit)
  if (of) editor.view.setState({ typing: { of, initial: null } })
}

function typingOf(hit: Hit): Typing['of'] | null {
  switch (hit.kind) {
    case 'shape':
      return { kind: 'shape', id: hit.id }
    case 'flow':
    case 'flowEnd':
    case 'label':
      return { kind: 'label', id: hit.id }
    case 'lane':
      return { kind: 'actor', id: hit.actor }
    case 'group':
      return { kind: 'group', id: hit.id }
    case 'laneBorder':
    case 'row':
    case 'cell':
    case 'columnBorder':
    case 'pageConnector':
    case 'paper':
      return null
  }
}
