import { capHeight, unitsPerEm } from './arimoWidths.ts'

/** From the middle of a line's capitals down to its baseline, in em: centred like this a line looks centred. */
export const capMiddle = capHeight / unitsPerEm / 2
