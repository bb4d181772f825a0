import { useEffect } from 'react'
import { useWords } from '@/languages/useWords.ts'
import type { MessageKey } from '@/languages/messageKey.ts'
import type { ReadOnly } from '@/editor/editor.ts'
import type { Saving } from '@/editor/saving.ts'
import { Button } from './controls/Button.tsx'
import { useDocument, useEditor } from './EditorContext.ts'
import styles from './ReadOnlyBanner.module.css'

const reasons: Readonly<Record<Exclude<ReadOnly, 'loading'>, MessageKey>> = {
  'other-tab': 'ui.readOnlyOtherTab',
  trash: 'ui.readOnlyTrash',
  newer: 'ui.readOnlyNewer',
}

/** Says why nothing can be edited here, and what to do about it. */
export function ReadOnlyBanner({ saving }: { saving: Saving }) {
  const { t } = useWords()
  const editor = useEditor()
  const reason = useDocument((document) => document.readOnly)
  // Whose button has gone with the reason goes on at the chart.
  useEffect(() => {
    if (reason === null && document.activeElement === document.body) editor.services.camera.enter()
  }, [reason, editor])
  if (reason === null || reason === 'loading') return null
  return (
    <div className={styles['banner']} role="status">
      <p>{t(reasons[reason])}</p>
      {reason === 'other-tab' ? <Button onClick={saving.takeOver}>{t('ui.editHere')}</Button> : null}
      {reason === 'trash' ? <Button onClick={saving.restore}>{t('ui.restore')}</Button> : null}
    </div>
  )
}
