import type { PictureOptions } from './pictureOptions.ts'

export type ExportFormat = 'png' | 'svg' | 'json'

/** What a person last chose in the export dialog. */
export interface ExportChoices extends PictureOptions {
  readonly format: ExportFormat
}

const storageKey = 'lajur.export'

const firstChoices: ExportChoices = {
  format: 'png',
  background: 'white',
  margin: 5,
  carriesSop: true,
  scale: 2,
}

/** The choices of the last export on this device; each one that cannot be read is as at first. */
export function rememberedChoices(storage: Pick<Storage, 'getItem'>): ExportChoices {
  const kept = read(storage)
  const { format, background, margin, carriesSop, scale } = kept
  return {
    format: format === 'png' || format === 'svg' || format === 'json' ? format : firstChoices.format,
    background: background === 'white' || background === 'transparent' ? background : firstChoices.background,
    margin: isWithin(margin, 0, 100) ? margin : firstChoices.margin,
    carriesSop: typeof carriesSop === 'boolean' ? carriesSop : firstChoices.carriesSop,
    scale: isWithin(scale, 1, 4) ? scale : firstChoices.scale,
  }
}

export function rememberChoices(storage: Pick<Storage, 'setItem'>, choices: ExportChoices): void {
  try {
    storage.setItem(storageKey, JSON.stringify(choices))
  } catch {
    // Storage is full or forbidden; only the comfort of remembering is lost.
  }
}

function read(storage: Pick<Storage, 'getItem'>): Partial<Record<keyof ExportChoices, unknown>> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}
