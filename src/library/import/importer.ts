import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import { sopId } from '@/core/model/ids.ts'
import type { SopId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { newId } from '@/core/model/newId.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { Library, SopSummary } from '@/storage/library.ts'
import { readFile } from './readFile.ts'
import type { Incoming } from './readFile.ts'

/** What to do with a SOP whose id is known here. */
export type Answer = 'keepBoth' | 'replace' | 'skip'

/** One file after it was read. */
export type ImportItem =
  | {
      readonly kind: 'sop'
      readonly id: string
      readonly file: string
      readonly sop: Sop
      /** Those the file brings along, checked. */
      readonly pictures: PictureSource
      readonly warnings: readonly Message[]
      /** The SOP here that has its id. */
      readonly known: SopSummary | null
      readonly answer: Answer
    }
  | { readonly kind: 'refused'; readonly id: string; readonly file: string; readonly reason: Message }

/** What came of an import. */
export interface ImportResult {
  readonly kept: readonly SopId[]
  /** Why others could not be kept. */
  readonly failures: readonly Message[]
}

export type ImportState =
  | { readonly kind: 'idle'; readonly result: ImportResult | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'asking'; readonly items: readonly ImportItem[] }

/** Brings files into the library: reads them, asks where there is something to ask, and keeps them. */
export interface Importer {
  readonly state: StoreApi<ImportState>
  /** Nothing is kept before every file is read; where all is plain nothing is asked. */
  take(files: readonly Incoming[]): Promise<void>
  answer(id: string, answer: Answer): void
  confirm(): Promise<void>
  cancel(): void
  /** The result was read, or its screen was left. */
  forgetResult(): void
}

interface ImporterParts {
  readonly library: Library
  /** The title of a SOP that is kept beside one of the same title. */
  titleOfCopy(title: string): string
  /** Called with the one SOP of an import of one. */
  onOnly(id: SopId): void
}

export function createImporter({ library, titleOfCopy, onOnly }: ImporterParts): Importer {
  const state = createStore<ImportState>(() => ({ kind: 'idle', result: null }))

  async function keep(items: readonly ImportItem[]): Promise<void> {
    const kept: SopId[] = []
    const failures: Message[] = []
    for (const item of items) {
      if (item.kind === 'refused' || item.answer === 'skip') continue
      const sop = item.known && item.answer === 'keepBoth' ? copyOf(item.sop) : item.sop
      for (const { bytes } of item.pictures.values()) {
        const picture = await library.pictures.keep(bytes)
        if (!picture.ok) failures.push(picture.reason)
      }
      const outcome = await (item.known && item.answer === 'replace'
        ? library.replace(sop)
        : library.add(sop))
      if (outcome.ok) kept.push(sop.id)
      else failures.push(outcome.reason)
    }
    state.setState({ kind: 'idle', result: { kept, failures } }, true)
    const [only] = kept
    if (only !== undefined && items.length === 1) onOnly(only)
  }

  function copyOf(sop: Sop): Sop {
    const isTaken = library.state.getState().sops?.some(({ title }) => title === sop.title)
    return { ...sop, id: sopId(newId()), title: isTaken ? titleOfCopy(sop.title) : sop.title }
  }

  return {
    state,
    async take(files) {
      if (files.length === 0 || state.getState().kind !== 'idle') return
      state.setState({ kind: 'reading' }, true)
      const items: ImportItem[] = []
      for (const file of files)
        items.push(itemOf(file, await readFile(file, library.pictures), [...items], library))
      if (state.getState().kind !== 'reading') return
      if (items.every((item) => item.kind === 'sop' && item.known === null && item.warnings.length === 0)) {
        return keep(items)
      }
      state.setState({ kind: 'asking', items }, true)
    },
    answer(id, answer) {
      const now = state.getState()
      if (now.kind !== 'asking') return
      const items = now.items.map((item) =>
        item.id === id && item.kind === 'sop' ? { ...item, answer } : item,
      )
      state.setState({ kind: 'asking', items }, true)
    },
    async confirm() {
      const now = state.getState()
      if (now.kind !== 'asking') return
      state.setState({ kind: 'reading' }, true)
      await keep(now.items)
    },
    cancel: () => state.setState({ kind: 'idle', result: null }, true),
    forgetResult() {
      if (state.getState().kind === 'idle') state.setState({ kind: 'idle', result: null }, true)
    },
  }
}

function itemOf(
  file: Incoming,
  decoded: Awaited<ReturnType<typeof readFile>>,
  before: readonly ImportItem[],
  library: Library,
): ImportItem {
  const id = newId()
  if (!decoded.ok) return { kind: 'refused', id, file: file.name, reason: decoded.reason }
  const { warnings, pictures } = decoded
  // The same SOP twice in one go: the second gets an identity of its own.
  const isTwin = before.some((item) => item.kind === 'sop' && item.sop.id === decoded.sop.id)
  const sop = isTwin ? { ...decoded.sop, id: sopId(newId()) } : decoded.sop
  const known = library.state.getState().sops?.find(({ id }) => id === sop.id) ?? null
  return { kind: 'sop', id, file: file.name, sop, pictures, warnings, known, answer: 'keepBoth' }
}
