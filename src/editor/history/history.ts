import type { Edit } from '@/editor/editor.ts'

/** Steps of undo that are kept; older ones are forgotten, so that memory stays bounded. */
export const historyDepth = 500

/** The history with one more edit at its end. */
export function pushEdit(past: readonly Edit[], edit: Edit): readonly Edit[] {
  return [...past.slice(Math.max(0, past.length + 1 - historyDepth)), edit]
}
