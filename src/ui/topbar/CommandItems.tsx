import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { Fragment } from 'react'
import { commandFamilies } from '@/editor/commands/all.ts'
import type { CommandGroup } from '@/editor/commands/command.ts'
import { classes } from '@/ui/controls/classes.ts'
import { commandIcons } from '@/ui/controls/commandIcons.ts'
import styles from '@/ui/controls/Menu.module.css'
import { useCommands } from '@/ui/useCommands.ts'
import type { ShownCommand } from '@/ui/useCommands.ts'

/** The commands of one group as menu items, with a line between those that do not belong together. */
export function CommandItems({ group }: { readonly group: CommandGroup }) {
  const commands = useCommands(group)
  return commands.map((command, index) => {
    const before = commands[index - 1]
    return (
      <Fragment key={command.id}>
        {before && familyOf(before) !== familyOf(command) ? (
          <Menu.Separator className={styles['separator']} />
        ) : null}
        <CommandItem command={command} />
      </Fragment>
    )
  })
}

const familyOf = ({ id }: ShownCommand) =>
  commandFamilies.findIndex((family) => family.some((one) => one.id === id))

function CommandItem({ command }: { readonly command: ShownCommand }) {
  const Icon = command.icon === undefined ? undefined : commandIcons[command.icon]
  const picture = command.checked ? <Check size={16} /> : Icon ? <Icon size={16} strokeWidth={1.75} /> : null
  const body = (
    <>
      <span className={styles['picture']} aria-hidden>
        {picture}
      </span>
      <span className={styles['name']}>{command.name}</span>
      {command.shortcut ? <kbd className={styles['shortcut']}>{command.shortcut}</kbd> : null}
    </>
  )
  const shared = { className: classes(styles['item']), disabled: !command.enabled, label: command.name }
  return command.checked === null ? (
    <Menu.Item {...shared} onClick={command.run}>
      {body}
    </Menu.Item>
  ) : (
    <Menu.CheckboxItem {...shared} checked={command.checked} closeOnClick onCheckedChange={command.run}>
      {body}
    </Menu.CheckboxItem>
  )
}
