import { allCommands } from '@/editor/commands/all.ts'
import { cellCommands } from '@/editor/commands/cells.ts'
import type { CommandGroup } from '@/editor/commands/command.ts'
import { shortcutLabel } from '@/editor/commands/shortcutLabel.ts'
import { useWords } from '@/languages/useWords.ts'
import { DialogFrame } from '@/ui/controls/DialogFrame.tsx'
import { platform } from '@/ui/useCommands.ts'
import { groupNames } from './CommandPalette.tsx'
import styles from './ShortcutSheet.module.css'

/** So that two columns are about as long as each other: no group is torn. */
const order: readonly CommandGroup[] = [
  'edit',
  'insert',
  'arrange',
  'format',
  'view',
  'navigate',
  'form',
  'file',
  'help',
]

/** Every shortcut there is, by group; it follows from the table of commands. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const keys = platform()
  const groups = order
    .map((group) => ({
      group,
      commands: [...allCommands, ...cellCommands].filter(
        (command) => command.group === group && command.shortcuts.length > 0,
      ),
    }))
    .filter(({ commands }) => commands.length > 0)
  return (
    <DialogFrame title={words.t('ui.shortcuts')} size="large" reading onClose={onClose}>
      <div className={styles['groups']}>
        {groups.map(({ group, commands }) => (
          <section key={group} className={styles['group']}>
            <h3>{words.t(groupNames[group])}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id} className={styles['row']}>
                  <dt>{words.say(command.label)}</dt>
                  <dd>
                    {command.shortcuts.map((shortcut) => (
                      <kbd key={shortcut}>{shortcutLabel(shortcut, keys, words.language())}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}
