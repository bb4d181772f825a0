import { Menu } from '@base-ui/react/menu'
import { Building2, ChevronDown, Languages, Moon, Plus, Sun, Upload } from 'lucide-react'
import type { Ref } from 'react'
import { useStore } from 'zustand'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { IconButton } from '@/ui/controls/IconButton.tsx'
import { MenuPopup } from '@/ui/controls/MenuPopup.tsx'
import type { Theme } from '@/ui/theme.ts'
import type { Example } from './examples.ts'
import styles from './LibraryBar.module.css'
import { Mark } from './Mark.tsx'

interface LibraryBarProps {
  readonly theme: Theme
  /** Null while there is nothing to search. */
  readonly search: string | null
  readonly searchField: Ref<HTMLInputElement>
  readonly examples: readonly Example[]
  onSearch(text: string): void
  onNew(): void
  onExample(example: Example): void
  onImport(): void
  onAgency(): void
  onSwitchLanguage(): void
}

/** The name, the search, and what makes a SOP appear here. */
export function LibraryBar({ searchField, ...props }: LibraryBarProps) {
  const { t } = useWords()
  const dark = useStore(props.theme.store) === 'dark'
  return (
    <header className={styles['bar']}>
      <p className={styles['name']}>
        <Mark />
        <span translate="no">Lajur</span>
      </p>
      {props.search === null ? null : (
        <SearchField search={props.search} searchField={searchField} onSearch={props.onSearch} />
      )}
      <div className={styles['right']}>
        <div className={styles['split']}>
          <Button look="primary" onClick={props.onNew}>
            <Plus size={16} aria-hidden />
            {t('library.newSop')}
          </Button>
          {props.examples.length > 0 ? (
            <ExampleMenu examples={props.examples} onExample={props.onExample} />
          ) : null}
        </div>
        <Button onClick={props.onImport}>
          <Upload size={16} strokeWidth={1.75} aria-hidden />
          {t('library.import')}
        </Button>
        <IconButton icon={Building2} name={t('profile.open')} onClick={props.onAgency} />
        <IconButton
          icon={dark ? Sun : Moon}
          name={dark ? t('ui.toLight') : t('ui.toDark')}
          onClick={() => props.theme.toggle()}
        />
        <IconButton icon={Languages} name={t('ui.otherLanguage')} onClick={props.onSwitchLanguage} />
      </div>
    </header>
  )
}

type SearchFieldProps = Pick<LibraryBarProps, 'searchField' | 'onSearch'> & { readonly search: string }

function SearchField({ search, searchField, onSearch }: SearchFieldProps) {
  const { t } = useWords()
  return (
    <div className={styles['search']}>
      <input
        ref={searchField}
        type="search"
        aria-label={t('library.search')}
        aria-keyshortcuts="/"
        placeholder={t('library.searchPlaceholder')}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSearch('')
        }}
      />
      {search ? null : (
        <kbd className={styles['key']} aria-hidden>
          /
        </kbd>
      )}
    </div>
  )
}

function ExampleMenu({ examples, onExample }: Pick<LibraryBarProps, 'examples' | 'onExample'>) {
  const { t } = useWords()
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button look="primary" className={styles['arrow']} aria-label={t('library.newFromExample')}>
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
      />
      <MenuPopup align="end">
        <Menu.Group>
          <Menu.GroupLabel className={styles['label']}>{t('library.newFromExample')}</Menu.GroupLabel>
          {examples.map((example) => (
            <Menu.Item key={example.name} className={styles['example']} onClick={() => onExample(example)}>
              <span lang={example.language}>{example.title}</span>
            </Menu.Item>
          ))}
        </Menu.Group>
      </MenuPopup>
    </Menu.Root>
  )
}
