/** The address of a picture (`blob:` or `data:`) by its hash; null while it is being fetched or where it is missing. */
export type PictureSource = (hash: string) => string | null
