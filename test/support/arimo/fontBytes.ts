import { readFileSync } from 'node:fs'
import type { FontBytes } from '@/core/formats/pdf/fonts.ts'

const folder = new URL('../../../node_modules/@expo-google-fonts/arimo/', import.meta.url)

/** The TrueType files of Arimo that the app ships. */
export const fontBytes: FontBytes = {
  regular: new Uint8Array(readFileSync(new URL('400Regular/Arimo_400Regular.ttf', folder))),
  bold: new Uint8Array(readFileSync(new URL('700Bold/Arimo_700Bold.ttf', folder))),
}
