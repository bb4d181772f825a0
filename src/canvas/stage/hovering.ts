import type { Point } from '@/core/geometry/point.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { type Hit, sameHit } from './hit.ts'
import { holds } from './holds.ts'
import { hitUnder } from './hitUnder.ts'
import type { Hover, Stage } from './stage.ts'

/** How far around a symbol its handles and its pad may be reached for without losing them, in px. */
const graspPx = 26

/** Notes what the pointer rests on. */
export function updateHover(stage: Stage, client: Point): void {
  const before = stage.hover.getState()
  const at = stage.toScene(client)
  const hit = kept(stage, before, at) ?? hitUnder(stage, client)
  const same = sameHit(hit, before.hit)
  if (same && !showsWhere(hit)) return
  stage.hover.setState({ hit: same ? before.hit : hit, at }, true)
}

/** Only over heads and numbers something depends on where exactly the pointer is: the + between two of them. */
function showsWhere({ kind }: Hit): boolean {
  return kind === 'lane' || kind === 'laneBorder' || kind === 'row' || kind === 'group'
}

function kept(stage: Stage, { hit }: Hover, at: Point): Hit | null {
  if (hit.kind !== 'shape') return null
  const shape = sceneIndex(stage.editor.scene()).shapes.get(hit.id)
  if (!shape || holds(shape.rect, at) || !holds(shape.rect, at, stage.mm(graspPx))) return null
  const over = hitUnder(stage, { ...stage.toClient(at) })
  return over.kind === 'paper' || over.kind === 'flow' ? hit : null
}
