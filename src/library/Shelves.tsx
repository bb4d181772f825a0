import { useWords } from '@/languages/useWords.ts'
import { classes } from '@/ui/controls/classes.ts'
import styles from './Shelves.module.css'
import type { Shelf, Sorting, Wanted } from './shownSops.ts'

interface ShelvesProps {
  readonly wanted: Wanted
  onChange(wanted: Wanted): void
  /** Asks which of the SOPs shown go into one PDF; null where there are none. */
  readonly onPdf: (() => void) | null
}

/** Which SOPs are shown, and in which order. */
export function Shelves({ wanted, onChange, onPdf }: ShelvesProps) {
  const { t } = useWords()
  const shelf = (name: string, value: Shelf) => (
    <button
      type="button"
      className={classes(styles['shelf'])}
      aria-pressed={wanted.shelf === value}
      onClick={() => onChange({ ...wanted, shelf: value })}
    >
      {name}
    </button>
  )
  const sortings: Readonly<Record<Sorting, string>> = {
    changed: t('library.sortChanged'),
    title: t('library.sortTitle'),
    number: t('library.sortNumber'),
  }
  return (
    <div className={styles['shelves']}>
      {shelf(t('library.showAll'), 'kept')}
      {shelf(t('library.showTrash'), 'trash')}
      <div className={styles['right']}>
        {onPdf ? (
          <button type="button" className={styles['quiet']} onClick={onPdf}>
            {t('library.pdfOpen')}
          </button>
        ) : null}
        <label className={styles['sort']}>
          <span>{t('library.sort')}</span>
          <select
            value={wanted.sorting}
            onChange={(event) => {
              const sorting = sortingNames.find((name) => name === event.target.value)
              if (sorting) onChange({ ...wanted, sorting })
            }}
          >
            {sortingNames.map((name) => (
              <option key={name} value={name}>
                {sortings[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  )
}

const sortingNames: readonly Sorting[] = ['changed', 'title', 'number']
