import { Suspense, lazy } from 'react'
import type { Message } from '@/core/model/message.ts'
import type { Library, SopSummary } from '@/storage/library.ts'

const RenameDialog = lazy(async () => ({ default: (await import('./RenameDialog.tsx')).RenameDialog }))
const RemoveDialog = lazy(async () => ({ default: (await import('./RemoveDialog.tsx')).RemoveDialog }))

export interface Asking {
  readonly kind: 'rename' | 'deleteForGood'
  readonly sop: SopSummary
}

interface LibraryDialogsProps {
  readonly asking: Asking | null
  readonly library: Library
  onDone(): void
  onSay(message: Message): void
}

/** The question being asked on the start page, if any; loaded when first asked. */
export function LibraryDialogs({ asking, ...rest }: LibraryDialogsProps) {
  if (asking === null) return null
  const Asked = { rename: RenameDialog, deleteForGood: RemoveDialog }[asking.kind]
  return (
    <Suspense fallback={null}>
      <Asked sop={asking.sop} {...rest} />
    </Suspense>
  )
}
