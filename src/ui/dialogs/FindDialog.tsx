import { useRef, useState } from 'react'
import { findSteps } from '@/editor/navigation/findSteps.ts'
import { select } from '@/editor/selected.ts'
import { useWords } from '@/languages/useWords.ts'
import { PickList } from '@/ui/controls/PickList.tsx'
import { useDocument, useEditor } from '@/ui/EditorContext.ts'
import styles from './FindDialog.module.css'

/** More could not be read through; a further word narrows the search. */
const mostShown = 50

/** Finds a step by its number or any of its words, and shows it. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const editor = useEditor()
  const sop = useDocument((document) => document.sop)
  const [search, setSearch] = useState('')
  const found = findSteps(sop, search)
  const picked = useRef(false)
  return (
    <PickList
      name={t('ui.find')}
      placeholder={t('ui.findPlaceholder')}
      search={search}
      none={search.trim() === '' ? t('ui.findHint') : t('ui.findNone')}
      found={t('ui.matches', { count: found.length })}
      picks={found.slice(0, mostShown).map(({ step, number, activity, match }) => ({
        id: step,
        content: (
          <>
            <span className={styles['number']}>{number}</span>
            <span className={styles['texts']} lang={sop.language}>
              <span>{activity}</span>
              {match === activity ? null : <small>{match}</small>}
            </span>
          </>
        ),
      }))}
      onSearch={setSearch}
      // What was found is worked on next, so the keyboard goes to the canvas.
      focusAfter={() => (picked.current ? document.querySelector<HTMLElement>('main [tabindex="0"]') : null)}
      onClose={onClose}
      onPick={(id) => {
        const hit = found.find(({ step }) => step === id)
        picked.current = true
        onClose()
        if (hit) select(editor, [hit.shape ?? hit.step])
      }}
    />
  )
}
