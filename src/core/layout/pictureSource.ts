/** The kinds of pictures that are kept: SVG becomes PNG when it is taken in. */
export type PictureType = 'image/png' | 'image/jpeg'

/** A picture that sheets show, such as the logo. */
export interface Picture {
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
  readonly mediaType: PictureType
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The pictures that stand on sheets, by the hash that `ScenePicture` names. One that is missing leaves its place empty. */
export type PictureSource = ReadonlyMap<string, Picture>
