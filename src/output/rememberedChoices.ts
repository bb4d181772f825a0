import type { PictureOptions } from './pictureOptions.ts'

export type ExportFormat = 'pdf' | 'png' | 'svg' | 'json'

/** What can be made a file of: the chart, the official form, or what is selected on the chart. */
export type ExportSubject = 'chart' | 'form' | 'selection'

/** What a person last chose in the export dialog. */
export interface ExportChoices extends PictureOptions {
  /** Charts and forms go to different readers, so each has its own. */
  readonly formats: Readonly<Record<'chart' | 'form', ExportFormat>>
}

const storageKey = 'lajur.export'

const firstChoices: ExportChoices = {
  formats: { chart: 'png', form: 'pdf' },
  background: 'white',
  margin: 5,
  carriesSop: true,
  scale: 2,
}

/** The choices of the last export on this device; each one that cannot be read is as at first. */
export function rememberedChoices(storage: Pick<Storage, 'getItem'>): ExportChoices {
  const { formats, background, margin, carriesSop, scale } = read(storage)
  return {
    formats: {
      chart: formatIn(formats, 'chart') ?? firstChoices.formats.chart,
      form: formatIn(formats, 'form') ?? firstChoices.formats.form,
    },
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

function formatIn(formats: unknown, of: 'chart' | 'form'): ExportFormat | null {
  if (typeof formats !== 'object' || formats === null) return null
  const format: unknown = Object.entries(formats).find(([name]) => name === of)?.[1]
  return format === 'pdf' || format === 'png' || format === 'svg' || format === 'json' ? format : null
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}
