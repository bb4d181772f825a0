import { useEffect } from 'react'
import type { Stage } from '@/canvas/stage/stage.ts'

/** A chart that appears takes the focus, so that its keys work at once, unless something else has it or is to be typed. */
export function useFirstFocus({ editor }: Stage): void {
  useEffect(() => {
    // A frame later the hand of the symbol that is selected is there to take it.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body || editor.view.getState().typing) return
      editor.services.camera.enter()
    })
    return () => cancelAnimationFrame(frame)
  }, [editor])
}
