import { customAlphabet } from 'nanoid'

/** Where an operation that makes rows takes their ids from; tests pass a counter. */
export type IdSource = () => string

/** Eight random characters: 62^8 possibilities, so two rows of one Sop never meet in practice. */
export const newId: IdSource = customAlphabet(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  8,
)
