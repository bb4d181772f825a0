import type { Hit } from '@/canvas/stage/hit.ts'
import type { Stage } from '@/canvas/stage/stage.ts'
import { canEdit } from '@/editor/canEdit.ts'
import type { Typing } from '@/editor/view.ts'
import { fitActor } from '@/editor/placing/finishResize.ts'

/** A double click: types what is there, or fits the lane whose border it is. */
export function startTyping({ editor }: Stage, hit: Hit): void {
  if (!canEdit(editor)) return
  if (hit.kind === 'laneBorder') return fitActor(editor, hit.actor)
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
    case 'paper':
      return null
  }
}
