import { memo, useEffect } from 'react'
import { useStore } from 'zustand'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { useScene } from '@/canvas/stage/useScene.ts'
import { Pinned } from '@/canvas/stage/Pinned.tsx'
import { fieldKey } from '@/core/model/fieldKey.ts'
import { FieldInput } from './FieldInput.tsx'
import { fieldTyped } from './fieldTyped.ts'
import { TextField } from './TextField.tsx'
import { textSpot } from './textSpot.ts'
import styles from './typing.module.css'

/** The least zoom at which one can type. */
const readable = 0.5

/** The text being typed on the chart, exactly over where it is drawn. */
export const TypingLayer = memo(function TypingLayer() {
  const { editor, view } = useStage()
  const typing = useStore(editor.view, (view) => view.typing)
  const scene = useScene(editor)
  // From afar nobody sees what is typed.
  useEffect(() => {
    if (typing && view.viewport().zoom < readable) editor.services.camera.fitSelection()
  }, [typing, editor, view])
  const field = typing && scene.form !== null ? fieldTyped(editor, typing) : null
  if (typing && field) return <FieldInput key={fieldKey(field)} field={field} initial={typing.initial} />
  const spot = typing && textSpot(scene, typing.of)
  if (!typing || !spot) return null
  return (
    <Pinned at={spot.centre} sticky={spot.sticky} size="ofScene" className={styles['layer']}>
      <TextField key={JSON.stringify(typing.of)} typing={typing} spot={spot} />
    </Pinned>
  )
})
