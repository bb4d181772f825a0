import { Map, Maximize, Minus, Plus } from 'lucide-react'
import { useWords } from '@/languages/useWords.ts'
import { IconButton } from '@/ui/controls/IconButton.tsx'
import { useEditor, useView } from '@/ui/EditorContext.ts'
import styles from './ZoomControl.module.css'

/** Zooms the canvas; the percentage goes back to 100 %. */
export function ZoomControl() {
  const words = useWords()
  const { t } = words
  const editor = useEditor()
  const zoom = useView(({ viewport }) => viewport?.zoom ?? 1)
  const minimapOpen = useView((view) => view.minimapOpen)
  const percent = new Intl.NumberFormat(words.language(), { style: 'percent' }).format(
    Math.round(zoom * 100) / 100,
  )
  return (
    <div className={styles['zoom']} role="group" aria-label={t('ui.zoom')}>
      <IconButton
        icon={Map}
        name={t('ui.minimap')}
        side="top"
        aria-pressed={minimapOpen}
        onClick={() => editor.view.setState({ minimapOpen: !minimapOpen })}
      />
      <IconButton
        icon={Maximize}
        name={t('ui.zoomFit')}
        side="top"
        onClick={() => editor.services.camera.fit()}
      />
      <IconButton
        icon={Minus}
        name={t('ui.zoomOut')}
        side="top"
        onClick={() => editor.services.camera.zoomBy(1 / 1.25)}
      />
      <button
        type="button"
        className={styles['percent']}
        aria-label={t('ui.zoomReset', { percent })}
        onClick={() => editor.services.camera.zoomTo(1)}
      >
        {percent}
      </button>
      <IconButton
        icon={Plus}
        name={t('ui.zoomIn')}
        side="top"
        onClick={() => editor.services.camera.zoomBy(1.25)}
      />
    </div>
  )
}
