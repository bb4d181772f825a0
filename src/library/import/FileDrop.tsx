import { useEffect, useState } from 'react'
import { useWords } from '@/languages/useWords.ts'
import styles from './FileDrop.module.css'
import type { Importer } from './importer.ts'
import { incomingOf } from './pickFiles.ts'

/** Takes files dropped anywhere on the window that nothing under them takes, and shows that it does while they are held over it. */
export function FileDrop({ importer }: { readonly importer: Importer }) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  useEffect(() => {
    // Entering a child leaves its parent; only when both are counted out have the files left the window.
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const onEnter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth += 1
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const onOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      const isTaken = event.defaultPrevented
      event.preventDefault()
      depth = 0
      setOver(false)
      if (!isTaken) void importer.take(incomingOf(event.dataTransfer?.files ?? null))
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragenter', onEnter, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('dragover', onOver, { signal })
    window.addEventListener('drop', onDrop, { signal })
    return () => stop.abort()
  }, [importer])
  return over ? <div className={styles['drop']}>{t('library.dropToImport')}</div> : null
}
