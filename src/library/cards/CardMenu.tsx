import { Menu } from '@base-ui/react/menu'
import { Copy, Download, EllipsisVertical, FolderOpen, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { MessageKey } from '@/languages/messageKey.ts'
import { useWords } from '@/languages/useWords.ts'
import { classes } from '@/ui/controls/classes.ts'
import { IconButton } from '@/ui/controls/IconButton.tsx'
import { MenuPopup } from '@/ui/controls/MenuPopup.tsx'
import styles from '@/ui/controls/Menu.module.css'

export type CardAction =
  | 'open'
  | 'rename'
  | 'duplicate'
  | 'exportJson'
  | 'delete'
  | 'restore'
  | 'deleteForGood'

interface Item {
  readonly action: CardAction
  readonly name: MessageKey
  readonly icon: LucideIcon
}

const kept: readonly Item[] = [
  { action: 'open', name: 'library.open', icon: FolderOpen },
  { action: 'rename', name: 'library.rename', icon: Pencil },
  { action: 'duplicate', name: 'library.duplicate', icon: Copy },
  { action: 'exportJson', name: 'library.exportJson', icon: Download },
  { action: 'delete', name: 'library.delete', icon: Trash2 },
]

const inTheTrash: readonly Item[] = [
  { action: 'open', name: 'library.open', icon: FolderOpen },
  { action: 'restore', name: 'library.restore', icon: RotateCcw },
  { action: 'deleteForGood', name: 'library.deleteForGood', icon: Trash2 },
]

interface CardMenuProps {
  readonly title: string
  readonly inTrash: boolean
  onAction(action: CardAction): void
}

/** What can be done with one SOP of the library. */
export function CardMenu({ title, inTrash, onAction }: CardMenuProps) {
  const { t } = useWords()
  return (
    <Menu.Root>
      <Menu.Trigger render={<IconButton icon={EllipsisVertical} name={t('library.more', { title })} />} />
      <MenuPopup align="end">
        {(inTrash ? inTheTrash : kept).map(({ action, name, icon: Icon }) => (
          <Menu.Item
            key={action}
            className={classes(styles['item'], action === 'deleteForGood' && styles['danger'])}
            onClick={() => onAction(action)}
          >
            <span className={styles['picture']} aria-hidden>
              <Icon size={16} strokeWidth={1.75} />
            </span>
            <span className={styles['name']}>{t(name)}</span>
          </Menu.Item>
        ))}
      </MenuPopup>
    </Menu.Root>
  )
}
