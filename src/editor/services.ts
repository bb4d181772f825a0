import type { Message } from '@/core/model/message.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Sheet } from '@/core/layout/sheet.ts'
import type { Sop } from '@/core/model/sop.ts'
import type { AgencyServices } from './agencyServices.ts'
import type { Pictures } from './pictures.ts'

/** What the clipboard offers and takes: one text per media type. */
export type ClipboardTexts = Readonly<
  Partial<Record<'text/plain' | 'text/html' | 'application/x-lajur', string>>
>

/** What a picture is copied of. */
export interface PicturedSop {
  readonly sop: Sop
  readonly scene: Scene
  /** Null where the chart is meant. */
  readonly sheet: Sheet | null
}

/**
 * What commands need from the world outside the editor, handed in by `src/app`; tests hand in fakes.
 * Every function that can fail says so to the user itself, where it does not say otherwise.
 */
export interface Services {
  /** Rejects when the system denies it; the editor then keeps to its own clipboard, so nothing needs to be said. */
  writeClipboard(texts: ClipboardTexts): Promise<void>
  /** Remembers what the browser's own copying put on the clipboard, for reading where the system denies that. */
  noteCopied(texts: ClipboardTexts): void
  /** Rejects when the system denies it. */
  readClipboard(): Promise<ClipboardTexts>
  /** Copies a picture of the chart, or of one sheet of the form. */
  copyPicture(subject: PicturedSop, format: 'png' | 'svg'): Promise<void>
  /** Copies what the canvas shows now, without handles and panels. */
  copyView(): Promise<void>
  /** Opens the browser's print dialog with the pages of the view that is shown. */
  print(): Promise<void>
  /** Downloads the SOP as JSON. */
  saveFile(sop: Sop): Promise<void>
  /** Asks for files and imports them into the library. */
  importFiles(): Promise<void>
  /** Pictures that SOPs refer to, such as logos. */
  readonly pictures: Pictures
  /** Asks for a picture file and keeps it; its hash, or null where there is none. */
  pickLogo(): Promise<string | null>
  /** Keeps a picture that was dropped or pasted; its hash, or null where it cannot be used. */
  takeLogo(file: Blob): Promise<string | null>
  /** The agency's profile of this device. */
  readonly agency: AgencyServices
  openLibrary(): void
  toggleTheme(): void
  switchLanguage(): void
  /** Pans and zooms the canvas. */
  readonly camera: Camera
  say(message: Message): string
}

/** Moves the view of the canvas, and the focus out of it or into it; set by the canvas while it is mounted. */
export interface Camera {
  zoomBy(factor: number): void
  zoomTo(zoom: number): void
  fit(): void
  fitSelection(): void
  /** Brings what is selected into view if it is not. */
  reveal(): void
  /** Moves the focus to the next region of the page after the canvas (F6). */
  leave(): void
  /** Moves the focus onto the canvas: to the selected symbol, else to the chart as a whole. */
  enter(): void
}
