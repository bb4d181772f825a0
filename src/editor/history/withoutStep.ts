import type { DocumentState } from '@/editor/editor.ts'
import { withoutConflicts } from './withoutConflicts.ts'

type History = Pick<DocumentState, 'past' | 'future'>

/** The history without its next step of undo or redo, and without those behind it that build on that one. */
export function withoutStep(origin: 'undo' | 'redo', { past, future }: History): History {
  const steps = origin === 'undo' ? past.toReversed() : future
  const [step, ...behind] = steps
  if (!step) return { past, future }
  const left = withoutConflicts(behind, step.changes)
  return origin === 'undo' ? { past: left.toReversed(), future } : { past, future: left }
}
