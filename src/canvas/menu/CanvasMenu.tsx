import { ContextMenu } from '@base-ui/react/context-menu'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { platform } from '@/canvas/platform.ts'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { allCommands } from '@/editor/commands/all.ts'
import { insertInto } from '@/editor/commands/insert.ts'
import type { Command } from '@/editor/commands/command.ts'
import { shortcutLabel } from '@/editor/commands/shortcutLabel.ts'
import { useWords } from '@/languages/useWords.ts'
import { menuCommands, nameInMenu, shortcutInMenu } from './menuCommands.ts'
import styles from './menu.module.css'

/** What can be done with what is under the pointer: the commands of the one table that apply to it. */
export function CanvasMenu({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <ContextMenu.Root open={isOpen} onOpenChange={setOpen}>
      <ContextMenu.Trigger className={styles['trigger']}>{children}</ContextMenu.Trigger>
      <Popup>{isOpen && <Sections />}</Popup>
    </ContextMenu.Root>
  )
}

function Popup({ children }: { children: ReactNode }) {
  return (
    <ContextMenu.Portal>
      <ContextMenu.Positioner className={styles['positioner']}>
        <ContextMenu.Popup className={styles['popup']}>{children}</ContextMenu.Popup>
      </ContextMenu.Positioner>
    </ContextMenu.Portal>
  )
}

function Sections() {
  const { editor } = useStage()
  const { t } = useWords()
  const sections = menuCommands(allCommands, editor)
  return sections.map(({ name, commands }, position) => (
    <ContextMenu.Group key={commands[0]?.id}>
      {position > 0 && !(name && sections[position - 1]?.name) && (
        <ContextMenu.Separator className={styles['separator']} />
      )}
      {name === null ? (
        <Items commands={commands} />
      ) : (
        <ContextMenu.SubmenuRoot>
          <ContextMenu.SubmenuTrigger className={styles['item']}>
            {t(name)}
            <ChevronRight size={14} aria-hidden="true" />
          </ContextMenu.SubmenuTrigger>
          <Popup>
            <Items commands={commands} />
          </Popup>
        </ContextMenu.SubmenuRoot>
      )}
    </ContextMenu.Group>
  ))
}

function Items({ commands }: { commands: readonly Command[] }) {
  const { editor, menuCell } = useStage()
  const { say, language } = useWords()
  const run = (command: Command) => {
    const cell = menuCell.current
    // Where the pointer said where, nothing needs to be armed.
    if (!cell || !insertInto(editor, command, cell)) void command.run(editor)
  }
  return commands.map((command) => {
    const shortcut = shortcutInMenu(command, editor)
    return (
      <ContextMenu.Item key={command.id} className={styles['item']} onClick={() => run(command)}>
        <span>{say(nameInMenu(command, editor))}</span>
        {shortcut && (
          <kbd className={styles['shortcut']}>{shortcutLabel(shortcut, platform(), language())}</kbd>
        )}
      </ContextMenu.Item>
    )
  })
}
