import { Menu } from '@base-ui/react/menu'
import { Menubar } from '@base-ui/react/menubar'
import { ChevronRight, Menu as MenuIcon } from 'lucide-react'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { classes } from '@/ui/controls/classes.ts'
import { MenuPopup } from '@/ui/controls/MenuPopup.tsx'
import popup from '@/ui/controls/Menu.module.css'
import { menuGroups } from '@/ui/useCommands.ts'
import { CommandItems } from './CommandItems.tsx'
import styles from './MenuBar.module.css'

const names: Readonly<Record<(typeof menuGroups)[number], MessageKey>> = {
  file: 'command.groupFile',
  edit: 'command.groupEdit',
  insert: 'command.groupInsert',
  arrange: 'command.groupArrange',
  format: 'command.groupFormat',
  view: 'command.groupView',
  help: 'command.groupHelp',
}

/** Every command in menus: side by side where there is room, behind one button where there is not. */
export function MenuBar() {
  const { t } = useWords()
  return (
    <>
      <Menubar className={styles['bar']} aria-label={t('ui.mainMenu')}>
        {menuGroups.map((group) => (
          <Menu.Root key={group}>
            <Menu.Trigger className={styles['trigger']}>{t(names[group])}</Menu.Trigger>
            <MenuPopup>
              <CommandItems group={group} />
            </MenuPopup>
          </Menu.Root>
        ))}
      </Menubar>
      <Menu.Root>
        <Menu.Trigger className={classes(styles['trigger'], styles['single'])} aria-label={t('ui.mainMenu')}>
          <MenuIcon size={16} strokeWidth={1.75} aria-hidden />
        </Menu.Trigger>
        <MenuPopup>
          {menuGroups.map((group) => (
            <Menu.SubmenuRoot key={group}>
              <Menu.SubmenuTrigger className={popup['item']}>
                <span className={popup['name']}>{t(names[group])}</span>
                <ChevronRight className={popup['shortcut']} size={14} aria-hidden />
              </Menu.SubmenuTrigger>
              <MenuPopup>
                <CommandItems group={group} />
              </MenuPopup>
            </Menu.SubmenuRoot>
          ))}
        </MenuPopup>
      </Menu.Root>
    </>
  )
}
