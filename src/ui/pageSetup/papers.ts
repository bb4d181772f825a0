import type { Page, Paper } from '@/core/model/page.ts'
import type { MessageKey } from '@/languages/messageKey.ts'

/** The papers, those of ordinary offices first. */
export const papers = [
  { value: 'A4', name: 'pageSetup.paperA4' },
  { value: 'F4-210', name: 'pageSetup.paperF4Narrow' },
  { value: 'F4-215', name: 'pageSetup.paperF4Wide' },
  { value: 'Legal', name: 'pageSetup.paperLegal' },
  { value: 'Letter', name: 'pageSetup.paperLetter' },
  { value: 'A3', name: 'pageSetup.paperA3' },
] as const satisfies readonly { readonly value: Paper; readonly name: MessageKey }[]

/** Where the identity part may stand. */
export const identityPlaces = [
  { value: 'own-page', name: 'pageSetup.identityOwnPage' },
  { value: 'with-flow', name: 'pageSetup.identityWithFlow' },
  { value: 'none', name: 'pageSetup.identityNone' },
] as const satisfies readonly { readonly value: Page['identity']; readonly name: MessageKey }[]

export const marginSides = ['top', 'bottom', 'left', 'right'] as const

/** Of margins, in mm. */
export const mostMargin = 100

/** Of the font, in pt: below, print cannot be read; above, it is no form any more. */
export const fontSizes = { least: 6, most: 14 } as const
