import { describe, expect, it } from 'vitest'
import { allCommands } from '@/editor/commands/all.ts'
import { shortcutLabel } from '@/editor/commands/shortcutLabel.ts'
import {
  commandFor,
  type KeyPress,
  matchesShortcut,
  parseShortcut,
  type Platform,
  typesText,
} from '@/editor/commands/shortcuts.ts'

const platforms: readonly Platform[] = ['mac', 'other']

/** The press of a key whose place is named like what it types. */
function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key
  return { key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

/** The press a shortcut stands for. */
function pressOf(text: string, platform: Platform): KeyPress {
  const { mod, shift, alt, key } = parseShortcut(text)
  const typed = { Plus: '+', Minus: '-', Space: ' ' }[key] ?? key
  const held = { shiftKey: shift, altKey: alt }
  return press(typed, { ...held, ...(platform === 'mac' ? { metaKey: mod } : { ctrlKey: mod }) })
}

describe('shortcuts', () => {
  it.each(platforms)('each reach their own command and no other (%s)', (platform) => {
    for (const command of allCommands) {
      for (const text of command.shortcuts) {
        const takers = allCommands.filter(({ shortcuts }) =>
          shortcuts.some((other) => matchesShortcut(pressOf(text, platform), other, platform)),
        )

        expect({ text, takers: takers.map(({ id }) => id) }).toEqual({ text, takers: [command.id] })
      }
    }
  })

  it('of the clipboard are left to the browser, whose own events need no permission', () => {
    for (const key of ['c', 'x', 'v']) {
      expect(commandFor(press(key, { ctrlKey: true }), 'other', allCommands)).toBeUndefined()
    }
  })

  it('take Cmd for Ctrl on a Mac, and leave the other key alone', () => {
    expect(commandFor(press('z', { metaKey: true }), 'mac', allCommands)?.id).toBe('undo')
    expect(commandFor(press('z', { ctrlKey: true }), 'mac', allCommands)).toBeUndefined()
    expect(commandFor(press('z', { ctrlKey: true }), 'other', allCommands)?.id).toBe('undo')
    expect(commandFor(press('z', { metaKey: true }), 'other', allCommands)).toBeUndefined()
  })

  it('stand where the keyboard types the letter, whatever its place', () => {
    const azerty = press('z', { code: 'KeyW', ctrlKey: true })
    const cyrillic = press('я', { code: 'KeyZ', ctrlKey: true })
    const capsLock = press('Z', { ctrlKey: true })

    for (const key of [azerty, cyrillic, capsLock]) {
      expect(commandFor(key, 'other', allCommands)?.id).toBe('undo')
    }
  })

  it('work with Option on a Mac, which types another sign', () => {
    const optionShiftM = press('Â', { code: 'KeyM', altKey: true, shiftKey: true })

    expect(commandFor(optionShiftM, 'mac', allCommands)?.id).toBe('minimap')
  })

  it('find the question mark with or without Shift', () => {
    expect(commandFor(press('?', { shiftKey: true }), 'other', allCommands)?.id).toBe('shortcuts')
    expect(commandFor(press('?'), 'other', allCommands)?.id).toBe('shortcuts')
  })

  it('zoom in with plus and with the equals sign on the same key', () => {
    expect(commandFor(press('=', { ctrlKey: true }), 'other', allCommands)?.id).toBe('zoom-in')
    expect(commandFor(press('+', { ctrlKey: true, shiftKey: true }), 'other', allCommands)?.id).toBe(
      'zoom-in',
    )
  })

  it('are shown as the keyboard shows them', () => {
    expect(shortcutLabel('Mod+Shift+Z', 'other', 'en')).toBe('Ctrl+Shift+Z')
    expect(shortcutLabel('Mod+Shift+Z', 'mac', 'en')).toBe('⇧⌘Z')
    expect(shortcutLabel('Alt+Shift+ArrowUp', 'other', 'id')).toBe('Alt+Shift+↑')
    expect(shortcutLabel('Mod+Plus', 'other', 'id')).toBe('Ctrl++')
    expect(shortcutLabel('Shift+Space', 'other', 'id')).toBe('Shift+Spasi')
  })
})

describe('typing', () => {
  it('is begun by characters, also with AltGr, and not by commands or keys that have names', () => {
    expect(typesText(press('a'))).toBe(true)
    expect(typesText(press('É', { shiftKey: true }))).toBe(true)
    expect(typesText(press('@', { ctrlKey: true, altKey: true }))).toBe(true)
    expect(typesText(press('a', { ctrlKey: true }))).toBe(false)
    expect(typesText(press('a', { metaKey: true }))).toBe(false)
    expect(typesText(press('Enter'))).toBe(false)
    expect(typesText(press(' '))).toBe(false)
  })
})
