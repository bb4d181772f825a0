import { useId, useState } from 'react'
import type { ActorId } from '@/core/model/ids.ts'
import { actorId } from '@/core/model/ids.ts'
import { actorsInOrder, shapesOfActor } from '@/core/model/queries.ts'
import { actorLabel } from '@/core/model/shapeText.ts'
import { removeActors } from '@/core/operations/removeActors.ts'
import type { LaneContents } from '@/core/operations/removeActors.ts'
import { selectedRows } from '@/editor/selected.ts'
import { selectionAfterRemoving } from '@/editor/selectionAfterRemoving.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import { RadioList } from '@/ui/controls/RadioList.tsx'
import type { Choice } from '@/ui/controls/SelectField.tsx'

interface DeleteActorsDialogProps {
  readonly ids: ReadonlySet<ActorId>
  onClose(): void
}

/** Asks what becomes of the symbols of lanes that are to be deleted. */
export function DeleteActorsDialog({ ids, onClose }: DeleteActorsDialogProps) {
  const words = useWords()
  const { t } = words
  const editor = useEditor()
  const form = useId()
  const sop = useDocument((document) => document.sop)
  const actors = actorsInOrder(sop)
  const stays = actors.filter((actor) => !ids.has(actor.id))
  const last = actors.findLastIndex((actor) => ids.has(actor.id))
  const neighbour = actors.slice(last + 1).find((actor) => !ids.has(actor.id)) ?? stays.at(-1)
  const count = [...ids].reduce((sum, id) => sum + shapesOfActor(sop, id).length, 0)
  const unassigned = words.sayIn(sop.language, { key: 'edit.unassigned' })
  const [kind, setKind] = useState<LaneContents['kind']>(neighbour ? 'neighbour' : 'delete')

  const toNeighbour: readonly Choice<LaneContents['kind']>[] = neighbour
    ? [{ value: 'neighbour', name: t('ui.deleteActorsToNeighbour', { name: nameOf(neighbour.id) }) }]
    : []
  const choices: readonly Choice<LaneContents['kind']>[] = [
    ...toNeighbour,
    { value: 'unassigned', name: t('ui.deleteActorsToUnassigned', { name: unassigned }) },
    { value: 'delete', name: t('ui.deleteActorsToo') },
  ]

  const remove = () => {
    onClose()
    const contents: LaneContents =
      kind === 'unassigned' ? { kind, id: actorId(editor.newId()), name: unassigned } : { kind }
    editor.edit(
      { key: 'edit.removeActors', count: ids.size },
      (now) => removeActors(now, ids, contents),
      selectionAfterRemoving(sop, selectedRows(sop, ids)),
    )
  }

  return (
    <DialogFrame
      title={t('ui.deleteActors', { count: ids.size })}
      description={t('ui.deleteActorsAsk', { count })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button look="danger" type="submit" form={form}>
            {t('command.delete')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          remove()
        }}
      >
        <RadioList<LaneContents['kind']>
          label={t('ui.deleteActorsContents')}
          value={kind}
          choices={choices}
          onChange={setKind}
        />
      </form>
    </DialogFrame>
  )

  function nameOf(id: ActorId): string {
    return actorLabel(sop, id) || t('inspector.unnamedActor')
  }
}
