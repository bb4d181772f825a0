import { useMemo } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { followTool } from '@/canvas/gestures/placeGesture.ts'
import { press } from '@/canvas/gestures/press.ts'
import { selectForMenu } from '@/canvas/gestures/selecting.ts'
import { keyPressed, keyReleased } from '@/canvas/keys.ts'
import { startTyping } from '@/canvas/typing/startTyping.ts'
import { updateHover } from './hovering.ts'
import { hitUnder } from './hitUnder.ts'
import type { Stage } from './stage.ts'

/** What pointer and keyboard do on the region. Buttons and fields on it mind their own business. */
export function useHands(stage: Stage) {
  return useMemo(() => createHands(stage), [stage])
}

function createHands(stage: Stage) {
  let spaceHeld = false
  return {
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setAttribute('data-pointer', '')
      if (isOwn(event)) return
      if (!spaceHeld) press(stage, event.nativeEvent)
    },
    onPointerMove(event: PointerEvent) {
      if (event.buttons !== 0) return
      if (!isOwn(event)) updateHover(stage, { x: event.clientX, y: event.clientY })
      followTool(stage, event.nativeEvent)
    },
    onPointerEnter: () => stage.measure(),
    onPointerLeave() {
      stage.hover.setState({ hit: { kind: 'paper' }, at: null }, true)
      followTool(stage, null)
    },
    onDoubleClick(event: MouseEvent) {
      const client = { x: event.clientX, y: event.clientY }
      if (!isOwn(event)) startTyping(stage, hitUnder(stage, client), client)
    },
    onContextMenu(event: MouseEvent) {
      stage.menuCell.current = null
      if (isField(event)) event.stopPropagation()
      // From the keyboard it is meant for what is selected, wherever on the chart the browser puts it.
      else if (!isOwn(event) && event.currentTarget.hasAttribute('data-pointer'))
        selectForMenu(stage, { x: event.clientX, y: event.clientY })
    },
    onKeyDown(event: KeyboardEvent) {
      event.currentTarget.removeAttribute('data-pointer')
      if (event.key === ' ' && !isOwn(event)) spaceHeld = true
      if (!isOwn(event)) keyPressed(stage, event)
    },
    onKeyUp(event: KeyboardEvent) {
      if (event.key === ' ') spaceHeld = false
      if (!isOwn(event)) keyReleased(stage, event)
    },
    onFocus({ target, currentTarget, relatedTarget }: FocusEvent) {
      if (target !== currentTarget) return
      // From one of its symbols the focus is on its way out of the chart.
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
      stage.editor.services.camera.enter()
    },
    onBlur() {
      spaceHeld = false
    },
  }
}

/** A field has the browser's own menu, with its spelling and its clipboard. */
function isField({ target }: { target: EventTarget }): boolean {
  return target instanceof HTMLTextAreaElement
}

/** Whether an event belongs to a button or field that stands on the canvas. */
function isOwn({ target }: { target: EventTarget }): boolean {
  return target instanceof Element && target.closest('[data-own]') !== null
}
