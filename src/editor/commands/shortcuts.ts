import type { Command } from './command.ts'

export type Platform = 'mac' | 'other'

/** A key press, as far as shortcuts look at it: any `KeyboardEvent` has these. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** A shortcut taken apart. `Mod` is Ctrl, on a Mac Cmd. */
export interface Shortcut {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** A letter, a digit, the name of a key (`ArrowUp`, `Enter`, `F2`, `Space`), or a sign, named where `+` parts. */
  readonly key: string
}

const signs: Readonly<Record<string, readonly string[]>> = {
  Plus: ['+', '='],
  Minus: ['-', '_'],
  '?': ['?'],
}

/** Reads `Mod+Shift+K`. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.split('+')
  return {
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: parts.at(-1) ?? '',
  }
}

/** Whether a key press is the shortcut. */
export function matchesShortcut(press: KeyPress, text: string, platform: Platform): boolean {
  const shortcut = parseShortcut(text)
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const foreign = platform === 'mac' ? press.ctrlKey : press.metaKey
  if (foreign || mod !== shortcut.mod || press.altKey !== shortcut.alt) return false
  const sign = signs[shortcut.key]
  // Which keyboard needs Shift for a sign differs from country to country.
  if (sign) return sign.includes(press.key)
  return press.shiftKey === shortcut.shift && isKey(press, shortcut.key)
}

/**
 * Letters go by what the key types, so that they stand where the user's keyboard has them, and by the key's place
 * where it types no Latin letter: on a Cyrillic keyboard, or with Option on a Mac. Digits go by place, as French keyboards need
 * Shift for them.
 */
function isKey({ key, code }: KeyPress, wanted: string): boolean {
  if (/^[A-Z]$/.test(wanted)) {
    return /^[a-z]$/i.test(key) ? key.toUpperCase() === wanted : code === `Key${wanted}`
  }
  if (/^\d$/.test(wanted)) return code === `Digit${wanted}` || code === `Numpad${wanted}`
  if (wanted === 'Space') return key === ' '
  return key === wanted
}

/**
 * The command a key press asks for, enabled or not; none where the browser has an event of its own for it. The caller
 * leaves out what is typed into a field.
 */
export function commandFor(
  press: KeyPress,
  platform: Platform,
  commands: readonly Command[],
): Command | undefined {
  return commands.find(
    ({ shortcuts, event }) =>
      event === undefined && shortcuts.some((text) => matchesShortcut(press, text, platform)),
  )
}

/** Whether a key press types a character, which starts typing into the selected shape. */
export function typesText({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  // AltGr reports Ctrl and Alt together and types characters.
  return /^.$/u.test(key) && key !== ' ' && !metaKey && ctrlKey === altKey
}
