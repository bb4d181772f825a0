import { Fragment, memo } from 'react'
import { useStore } from 'zustand'
import { pathData } from '@/core/geometry/pathData.ts'
import { outlineOf } from '@/core/layout/outlineOf.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { ShapeKind, Sop } from '@/core/model/sop.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import type { DropTarget, Gesture } from '@/editor/gesture.ts'
import { gridTarget } from '@/editor/placing/gridTarget.ts'
import { lineData } from '@/picture/outlineData.ts'
import { sceneIndex } from '@/picture/sceneIndex.ts'
import { ghostRect, landingPoint } from './ghostRect.ts'
import styles from './layers.module.css'
import { Overhead } from './Overhead.tsx'
import { cellRect, laneBar, placeRect, rowBar } from './targetShapes.ts'

/** Where what is dragged would land: the cell and place, the bar of a new row or lane, or the flow it splits. */
export const FeedbackLayer = memo(function FeedbackLayer() {
  const { editor } = useStage()
  const targets = useStore(editor.gesture, targetsOf)
  const isConnecting = useStore(editor.gesture, ({ kind }) => kind === 'connect')
  if (targets.length === 0) return null
  const scene = editor.scene()
  return (
    <Overhead drop={targets[0]?.kind}>
      {targets.map((target) => (
        <Fragment key={JSON.stringify(target)}>
          <Target target={target} scene={scene} />
          {isConnecting && <Landing kind="activity" target={target} scene={scene} />}
        </Fragment>
      ))}
    </Overhead>
  )
})

const none: readonly DropTarget[] = []
const lists = new WeakMap<DropTarget, readonly DropTarget[]>()

/** The targets of the gesture going on; the same list for the same target, so that a move that changes none renders nothing. */
function targetsOf(gesture: Gesture): readonly DropTarget[] {
  if (gesture.kind === 'grow') return gesture.branches
  const target = 'target' in gesture ? gesture.target : null
  if (!target) return none
  const list = lists.get(target) ?? [target]
  lists.set(target, list)
  return list
}

function Target({ target, scene }: { target: DropTarget; scene: Scene }) {
  switch (target.kind) {
    case 'cell': {
      const cell = cellRect(scene, target.step, target.actor)
      return (
        cell && (
          <>
            <rect className={styles['cell']} {...cell} />
            {(target.place.across !== 0 || target.place.along !== 0) && (
              <rect className={styles['cell']} {...placeRect(scene, cell, target.place)} />
            )}
          </>
        )
      )
    }
    case 'newRow':
      return <Bars data={[rowBar(scene, target.after, target.actor), null]} />
    case 'newLane':
      return <Bars data={[laneBar(scene, target.after, target.step), null]} />
    case 'newBoth':
      return <Bars data={[rowBar(scene, target.afterStep, null), laneBar(scene, target.afterActor, null)]} />
    case 'flow':
      return <Splice target={target} scene={scene} />
  }
}

/** The flow that is split, and where the symbol will stand in it. */
function Splice({ target, scene }: { target: DropTarget & { kind: 'flow' }; scene: Scene }) {
  const { editor } = useStage()
  const { sop } = editor.document.getState()
  const kind = useStore(editor.gesture, (gesture) => kindCarried(sop, gesture))
  const flow = sceneIndex(scene).flows.get(target.flow)
  const grid = gridTarget(sop, target)
  if (!flow || !grid) return null
  return (
    <>
      <path className={styles['spliced']} d={lineData(flow)} />
      <Target target={grid} scene={scene} />
      <Landing kind={kind} target={grid} scene={scene} />
    </>
  )
}

/** A symbol that is not there yet, where it will stand. */
function Landing({ kind, target, scene }: { kind: ShapeKind; target: DropTarget; scene: Scene }) {
  const at = target.kind === 'flow' ? null : landingPoint(scene, target)
  if (!at) return null
  const outline = outlineOf(kind, ghostRect(scene, kind, at), scene.orientation)
  return <path className={styles['landing']} data-landing="" d={pathData(outline)} />
}

function kindCarried({ shapes }: Sop, gesture: Gesture): ShapeKind {
  const kind = gesture.kind === 'move' ? shapes[gesture.lead]?.kind : null
  return kind ?? (gesture.kind === 'place' ? gesture.shape : 'activity')
}

function Bars({ data }: { data: readonly (ReturnType<typeof rowBar> | null)[] }) {
  return data.map(
    (bar) =>
      bar && (
        <g key={bar.through}>
          <path className={styles['barThrough']} d={bar.through} />
          <path className={styles['bar']} d={bar.within} />
        </g>
      ),
  )
}
