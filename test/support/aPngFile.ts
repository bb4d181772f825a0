/** The bytes of a picture as the browser makes them. */
export async function aPngFile(
  width: number,
  height: number,
  colour: string,
  type: 'image/png' | 'image/jpeg' = 'image/png',
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser of the test cannot draw')
  context.fillStyle = colour
  context.fillRect(0, 0, width / 2, height)
  const blob = await canvas.convertToBlob({ type })
  return new Uint8Array(await blob.arrayBuffer())
}
