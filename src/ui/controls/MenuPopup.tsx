import { Menu } from '@base-ui/react/menu'
import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import styles from './Menu.module.css'

/** Where menus are put: inside a landmark, so that screen readers find them as part of the page. */
export const PopupPlace = createContext<HTMLElement | null>(null)

interface MenuPopupProps {
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

/** The open part of a menu. */
export function MenuPopup({ align = 'start', children }: MenuPopupProps) {
  const place = useContext(PopupPlace)
  return (
    <Menu.Portal container={place}>
      <Menu.Positioner className={styles['positioner']} align={align} sideOffset={4}>
        <Menu.Popup className={styles['popup']}>{children}</Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  )
}
