import type { SopId } from '@/core/model/ids.ts'
import { useWords } from '@/languages/useWords.ts'
import type { SopSummary } from '@/storage/library.ts'
import { CheckField } from '@/ui/controls/CheckField.tsx'
import styles from './SopChoice.module.css'

interface SopChoiceProps {
  readonly sops: readonly SopSummary[]
  readonly chosen: ReadonlySet<SopId>
  /** What stands below a title. */
  hintOf(sop: SopSummary): string
  onChange(chosen: ReadonlySet<SopId>): void
}

/** A list of SOPs to be ticked, one by one or all at once. */
export function SopChoice({ sops, chosen, hintOf, onChange }: SopChoiceProps) {
  const { t } = useWords()
  return (
    <>
      <div className={styles['all']}>
        <CheckField
          label={t('library.chooseAll')}
          checked={chosen.size === sops.length ? true : chosen.size === 0 ? false : null}
          onChange={(all) => onChange(new Set(all ? sops.map(({ id }) => id) : []))}
        />
      </div>
      <ul className={styles['sops']}>
        {sops.map((sop) => (
          <li key={sop.id}>
            <CheckField
              label={sop.title || t('library.untitled')}
              {...(sop.title && { labelLang: sop.language })}
              hint={hintOf(sop)}
              checked={chosen.has(sop.id)}
              onChange={(isChosen) => {
                const next = new Set(chosen)
                if (isChosen) next.add(sop.id)
                else next.delete(sop.id)
                onChange(next)
              }}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
