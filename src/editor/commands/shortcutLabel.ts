import type { UiLanguage } from '@/languages/catalogues.ts'
import { parseShortcut, type Platform } from './shortcuts.ts'

type KeyNames = Readonly<Record<string, string>>

const macSigns: KeyNames = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
  Escape: '⎋',
  Tab: '⇥',
}

/** What is printed on keyboards; Indonesian ones carry the English names. */
const printed: Readonly<Record<UiLanguage, KeyNames>> = {
  id: { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del', Space: 'Spasi' },
  en: { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del', Space: 'Space' },
}

const everywhere: KeyNames = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
  Minus: '−',
}

/** A shortcut as the user's keyboard shows it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function shortcutLabel(text: string, platform: Platform, language: UiLanguage): string {
  const { mod, shift, alt, key } = parseShortcut(text)
  const names = { ...printed[language], ...everywhere, ...(platform === 'mac' ? macSigns : {}) }
  const name = (part: string) => names[part] ?? part
  // Apple's order is ⌥⇧⌘.
  const parts =
    platform === 'mac'
      ? [alt && 'Alt', shift && 'Shift', mod && 'Mod', key]
      : [mod && 'Mod', alt && 'Alt', shift && 'Shift', key]
  return parts
    .filter((part) => part !== false)
    .map(name)
    .join(platform === 'mac' ? '' : '+')
}
