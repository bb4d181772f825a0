import { useEffect } from 'react'
import { orientationShown } from '@/editor/navigation/orientationShown.ts'
import type { Stage } from './stage.ts'

/** Notes on the region what the pointer is over and what is armed, for the cursor to follow. */
export function useCursor({ editor, hover, region }: Stage): void {
  useEffect(() => {
    const show = () => {
      const element = region()
      if (!element) return
      element.dataset['hover'] = hover.getState().hit.kind
      element.toggleAttribute('data-armed', editor.view.getState().tool !== null)
      element.toggleAttribute('data-horizontal', orientationShown(editor) === 'horizontal')
    }
    show()
    const stops = [hover.subscribe(show), editor.view.subscribe(show), editor.document.subscribe(show)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [editor, hover, region])
}
