import { FileUp, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { layoutChart } from '@/core/layout/layoutChart.ts'
import type { Scene } from '@/core/layout/scene.ts'
import { useWords } from '@/languages/useWords.ts'
import { Thumbnail } from '@/picture/Thumbnail.tsx'
import { Button } from '@/ui/controls/Button.tsx'
import type { Example } from './examples.ts'
import thumbnail from './thumbnails/SopThumbnail.module.css'
import styles from './Welcome.module.css'

interface WelcomeProps {
  readonly examples: readonly Example[]
  onExample(example: Example): void
  onNew(): void
  onImport(): void
}

/** The first visit: one sentence and two examples, neither an empty page nor a tour. */
export function Welcome({ examples, onExample, onNew, onImport }: WelcomeProps) {
  const { t } = useWords()
  return (
    <div className={styles['welcome']}>
      <p className={styles['sentence']}>{t('library.welcome')}</p>
      <ul className={styles['examples']}>
        {examples.slice(0, 2).map((example) => (
          <li key={example.name}>
            <button type="button" className={styles['example']} onClick={() => onExample(example)}>
              <ExamplePicture example={example} />
              <span className={styles['title']} lang={example.language}>
                {example.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['ways']}>
        <Button look="primary" onClick={onNew}>
          <Plus size={16} aria-hidden />
          {t('library.newBlank')}
        </Button>
        <Button onClick={onImport}>
          <FileUp size={16} strokeWidth={1.75} aria-hidden />
          {t('library.importFile')} {t('library.dropHere')}
        </Button>
      </div>
    </div>
  )
}

function ExamplePicture({ example }: { readonly example: Example }) {
  const [scene, setScene] = useState<Scene | null>(null)
  useEffect(() => {
    let wanted = true
    const show = (drawn: Scene | null) => {
      if (wanted) setScene(drawn)
    }
    // An example that does not load leaves its paper blank; opening it says why.
    example.read().then(
      (sop) => show(layoutChart(sop).scene),
      () => show(null),
    )
    return () => {
      wanted = false
    }
  }, [example])
  return (
    <span className={thumbnail['thumbnail']} lang={example.language}>
      {scene ? <Thumbnail scene={scene} /> : null}
    </span>
  )
}
