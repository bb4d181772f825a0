import { ContextMenu } from '@base-ui/react/context-menu'
import { type ReactNode, useState } from 'react'
import { useStage } from '@/canvas/stage/StageContext.tsx'
import { allCommands } from '@/editor/commands/all.ts'
import { shortcutLabel } from '@/editor/commands/shortcutLabel.ts'
import { useWords } from '@/languages/useWords.ts'
import { platform } from '@/canvas/platform.ts'
import { menuCommands } from './menuCommands.ts'
import styles from './menu.module.css'

/** What can be done with what is under the pointer: the commands of the one table that apply to it. */
export function CanvasMenu({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <ContextMenu.Root open={isOpen} onOpenChange={setOpen}>
      <ContextMenu.Trigger className={styles['trigger']}>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Positioner className={styles['positioner']}>
          <ContextMenu.Popup className={styles['popup']}>{isOpen && <Items />}</ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function Items() {
  const { editor } = useStage()
  const { say, language } = useWords()
  return menuCommands(allCommands, editor).map((commands, section) => (
    <ContextMenu.Group key={commands[0]?.id}>
      {section > 0 && <ContextMenu.Separator className={styles['separator']} />}
      {commands.map((command) => (
        <ContextMenu.Item
          key={command.id}
          className={styles['item']}
          onClick={() => void command.run(editor)}
        >
          <span>{say(command.label)}</span>
          {command.shortcuts[0] && (
            <kbd className={styles['shortcut']}>
              {shortcutLabel(command.shortcuts[0], platform(), language())}
            </kbd>
          )}
        </ContextMenu.Item>
      ))}
    </ContextMenu.Group>
  ))
}
