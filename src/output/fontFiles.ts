import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url'
import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url'
import type { FontBytes } from '@/core/formats/pdf/fonts.ts'
import { MissingFont } from './neededFonts.ts'

/** The TrueType files of Arimo, of which a PDF embeds a part. Rejects with `MissingFont`. */
export async function fontFiles(signal: AbortSignal): Promise<FontBytes> {
  const [regularBytes, boldBytes] = await Promise.all([bytesOf(regular, signal), bytesOf(bold, signal)])
  return { regular: regularBytes, bold: boldBytes }
}

async function bytesOf(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const answer = await fetch(url, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new MissingFont(url, { cause })
  })
  if (!answer.ok) throw new MissingFont(`${url} answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
