import { standardHeadWord } from '@/core/model/formWords.ts'
import { flowHeadings, identityHeadings } from '@/core/model/headings.ts'
import { headWordChoices } from '@/core/model/headWordChoices.ts'
import { oneLine } from '@/core/model/oneLine.ts'
import type { Heading } from '@/core/model/page.ts'
import type { Language } from '@/core/model/sop.ts'
import { useWords } from '@/languages/useWords.ts'
import { SuggestField } from '@/ui/controls/SuggestField.tsx'
import styles from './PageFields.module.css'

interface HeadWordFieldsProps {
  readonly language: Language
  /** Those that differ from the language's own. */
  readonly words: Readonly<Partial<Record<Heading, string>>>
  readonly disabled: boolean
  /** Whether the language's own word can be stated like any other; else it is what stands where nothing is typed. */
  readonly statesStandard?: true
  onChange(heading: Heading, text: string): void
  onLeave?(): void
}

/** The words in the heads of the form, each with what other agencies write there. */
export function HeadWordFields(props: HeadWordFieldsProps) {
  const { language, words: own, disabled, statesStandard, onChange, onLeave } = props
  const words = useWords()
  const { t } = words
  const field = (heading: Heading) => {
    const standard = standardHeadWord(language, heading)
    return (
      <SuggestField
        key={heading}
        label={breakable(standardHeadWord(words.language(), heading))}
        labelLang={words.language()}
        lang={language}
        placeholder={standard}
        value={own[heading] ?? ''}
        suggestions={headWordChoices(language, heading)}
        disabled={disabled}
        meaningOf={(text) => {
          const word = oneLine(text)
          return word === standard && !statesStandard ? '' : word
        }}
        onChange={(text) => onChange(heading, text)}
        {...(onLeave && { onLeave })}
      />
    )
  }
  return (
    <>
      <fieldset className={styles['words']}>
        <legend>{t('pageSetup.headWordsFlow')}</legend>
        {flowHeadings.map(field)}
      </fieldset>
      <fieldset className={styles['words']}>
        <legend>{t('pageSetup.headWordsIdentity')}</legend>
        {identityHeadings.map(field)}
      </fieldset>
    </>
  )
}

/** May go on to the next line after a slash. */
const breakable = (word: string): string => word.replaceAll('/', '/\u200b')
