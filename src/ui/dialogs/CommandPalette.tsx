import { useState } from 'react'
import type { MessageKey } from '@/languages/messageKey.ts'
import type { CommandGroup } from '@/editor/commands/command.ts'
import { useWords } from '@/languages/useWords.ts'
import { PickList } from '@/ui/controls/PickList.tsx'
import { useCommands } from '@/ui/useCommands.ts'
import styles from './CommandPalette.module.css'
import { searchRank } from './searchRank.ts'

export const groupNames: Readonly<Record<CommandGroup, MessageKey>> = {
  file: 'command.groupFile',
  edit: 'command.groupEdit',
  insert: 'command.groupInsert',
  arrange: 'command.groupArrange',
  format: 'command.groupFormat',
  view: 'command.groupView',
  navigate: 'command.groupNavigate',
  form: 'command.groupForm',
  help: 'command.groupHelp',
}

/** Every command by its name, with its shortcut beside it. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [search, setSearch] = useState('')
  const commands = useCommands()
    .filter((command) => command.id !== 'commands')
    .map((command) => ({ command, group: t(groupNames[command.group]) }))
    .map((found) => ({ ...found, rank: searchRank(`${found.command.name} ${found.group}`, search) }))
    .filter((found) => found.rank !== null)
    // What cannot be used now stands last, still there to be found and to teach its shortcut.
    .toSorted(
      (a, b) => Number(b.command.enabled) - Number(a.command.enabled) || (a.rank ?? 0) - (b.rank ?? 0),
    )

  return (
    <PickList
      name={t('ui.commands')}
      placeholder={t('ui.commandsPlaceholder')}
      search={search}
      none={t('ui.commandsNone')}
      found={t('ui.matches', { count: commands.length })}
      picks={commands.map(({ command, group }) => ({
        id: command.id,
        disabled: !command.enabled,
        content: (
          <>
            <span className={styles['name']}>{command.name}</span>
            <span className={styles['group']}>{group}</span>
            <kbd className={styles['shortcut']}>{command.shortcut}</kbd>
          </>
        ),
      }))}
      onSearch={setSearch}
      onClose={onClose}
      onPick={(id) => {
        onClose()
        commands.find(({ command }) => command.id === id)?.command.run()
      }}
    />
  )
}
