import type { Platform } from '@/editor/commands/shortcuts.ts'

/** Which keys the user's computer has. */
export function platform(): Platform {
  return /mac|iphone|ipad/i.test(navigator.userAgent) ? 'mac' : 'other'
}
