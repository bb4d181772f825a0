import type { Point } from '@/core/geometry/point.ts'
import { goToPartner } from '@/canvas/form/goToPartner.ts'
import { emptyCellUnder } from '@/canvas/gestures/gridUnder.ts'
import type { Hit } from '@/canvas/stage/hit.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { canEdit } from '@/editor/canEdit.ts'
import { placeNew } from '@/editor/placing/placeNew.ts'
import type { Typing } from '@/editor/view.ts'
import { resetColumn } from '@/editor/placing/finishColumn.ts'
import { fitActor } from '@/editor/placing/finishResize.ts'

/** A double click: types what is there, makes an activity in an empty cell, or fits the lane whose border it is. */
export function startTyping(stage: Stage, hit: Hit, client: Point): void {
  const { editor, toScene } = stage
  if (hit.kind === 'pageConnector') return goToPartner(stage, hit.index)
  if (!canEdit(editor)) return
  const scene = editor.scene()
  if (hit.kind === 'laneBorder') {
    if (scene.form === null) return fitActor(editor, hit.actor)
    return resetColumn(editor, { kind: 'lane', actor: hit.actor })
  }
  if (hit.kind === 'columnBorder') return resetColumn(editor, { kind: 'column', column: hit.column })
  const cell =
    hit.kind === 'paper' ? emptyCellUnder(scene, editor.document.getState().sop, toScene(client)) : null
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
