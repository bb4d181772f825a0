import type { english } from './en/catalogue.ts'

type English = typeof english

/** A key without its plural ending: `steps_one` and `steps_other` are both said as `steps`. */
type Stem<Key> = Key extends `${infer Start}_one` ? Start : Key extends `${infer Start}_other` ? Start : Key

/** Every key of the catalogues, as `area.key`. */
export type MessageKey = {
  [Area in keyof English & string]: `${Area}.${Stem<keyof English[Area] & string>}`
}[keyof English & string]
