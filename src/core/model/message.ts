/** A text for a person: the key of a catalogue entry and its parameters. `src/languages` has the words. */
export interface Message {
  readonly key: string
  readonly [parameter: string]: string | number
}
