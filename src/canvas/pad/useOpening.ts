import { type PointerEvent, useEffect, useRef, useState } from 'react'

/** A pointer on its way elsewhere must not open it; one that strays for a moment must not close it. In ms. */
const opensAfter = 140
const closesAfter = 320

/** Whether something is open that opens under a resting pointer, by a click or by focus, and closes when the pointer leaves. */
export function useOpening() {
  const [isOpen, setOpen] = useState(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const turn = (open: boolean, after: number) => (event: PointerEvent) => {
    clearTimeout(waiting.current)
    // A finger leaves whenever it is lifted, and a pressed button carries something past.
    if (event.pointerType === 'touch' || (open && event.buttons !== 0)) return
    waiting.current = setTimeout(() => setOpen(open), after)
  }
  return {
    isOpen,
    open() {
      clearTimeout(waiting.current)
      setOpen(true)
    },
    hands: { onPointerEnter: turn(true, opensAfter), onPointerLeave: turn(false, closesAfter) },
  }
}
