import { ArrowLeft, Download, Languages, Moon, PanelRight, Redo2, Sun, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { Saving } from '@/editor/saving.ts'
import { useWords } from '@/languages/useWords.ts'
import { Button } from '@/ui/controls/Button.tsx'
import { IconButton } from '@/ui/controls/IconButton.tsx'
import { useDocument, useEditor, useView } from '@/ui/EditorContext.ts'
import type { Theme } from '@/ui/theme.ts'
import { MenuBar } from './MenuBar.tsx'
import { SaveStateLabel } from './SaveStateLabel.tsx'
import { TitleField } from './TitleField.tsx'
import hidden from '@/ui/controls/Hidden.module.css'
import styles from './TopBar.module.css'
import { ViewSwitch } from './ViewSwitch.tsx'

interface TopBarProps {
  readonly theme: Theme
  readonly saving: Saving
  /** Told the element in which menus are put. */
  readonly menus: (place: HTMLElement | null) => void
}

/** Back to the library, the title, whether it is kept, the menus, undo and redo, and export. */
export function TopBar({ theme, saving, menus }: TopBarProps) {
  const words = useWords()
  const { t } = words
  const editor = useEditor()
  const title = useDocument(({ sop }) => sop.title)
  const language = useDocument(({ sop }) => sop.language)
  const dark = useStore(theme.store) === 'dark'
  const undo = useDocument(({ past, readOnly }) => (readOnly === null ? past.at(-1)?.label : undefined))
  const redo = useDocument(({ future, readOnly }) => (readOnly === null ? future[0]?.label : undefined))
  const inspectorOpen = useView((view) => view.inspectorOpen)

  return (
    <header className={styles['bar']} aria-label={t('ui.topBar')}>
      <h1 className={hidden['hidden']} lang={title ? language : undefined}>
        {title || t('ui.untitled')}
      </h1>
      <IconButton
        icon={ArrowLeft}
        name={t('ui.backToLibrary')}
        onClick={() => editor.services.openLibrary()}
      />
      <TitleField />
      <SaveStateLabel saving={saving} />
      <MenuBar />
      <ViewSwitch />
      <div className={styles['right']}>
        <IconButton
          icon={Undo2}
          name={undo ? t('ui.undoEdit', { edit: words.say(undo) }) : t('ui.undo')}
          disabled={!undo}
          onClick={() => editor.undo()}
        />
        <IconButton
          icon={Redo2}
          name={redo ? t('ui.redoEdit', { edit: words.say(redo) }) : t('ui.redo')}
          disabled={!redo}
          onClick={() => editor.redo()}
        />
        <span className={styles['gap']} />
        <IconButton
          icon={dark ? Sun : Moon}
          name={dark ? t('ui.toLight') : t('ui.toDark')}
          className={styles['spare']}
          onClick={() => editor.services.toggleTheme()}
        />
        <IconButton
          icon={Languages}
          name={t('ui.otherLanguage')}
          className={styles['spare']}
          onClick={() => editor.services.switchLanguage()}
        />
        <IconButton
          icon={PanelRight}
          name={inspectorOpen ? t('inspector.hide') : t('inspector.show')}
          aria-pressed={inspectorOpen}
          onClick={() => editor.view.setState({ inspectorOpen: !inspectorOpen })}
        />
        <Button look="primary" onClick={() => editor.view.setState({ panel: { kind: 'export' } })}>
          <Download size={16} strokeWidth={1.75} aria-hidden />
          {t('ui.export')}
        </Button>
      </div>
      <div ref={menus} />
    </header>
  )
}
