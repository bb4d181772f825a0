import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { chromium } from 'playwright'
import { findBrowser } from '../../../../.ci/browser.mjs'
import type { Bitmap } from './bitmap.ts'
import { pngBitmap } from './pngBitmap.ts'

export const dotsPerInch = 300
const pixelRatio = dotsPerInch / 96
/** Rows of CSS pixels in one screenshot: a whole number of device pixels, below every limit of a picture. */
const stripHeight = 640

const modules = new URL('../../../../node_modules/', import.meta.url)
const trueType = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  fileURLToPath(new URL(`@expo-google-fonts/arimo/${file}`, modules)),
)

/** An SVG drawn by resvg with the TrueType files of Arimo and no other font. */
export function resvgDrawing(svg: string): Bitmap {
  const drawn = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: pixelRatio },
    font: { loadSystemFonts: false, fontFiles: trueType, defaultFontFamily: 'Arimo' },
  }).render()
  const { width, height, pixels } = drawn
  const ink = new Uint8Array(width * height)
  for (let at = 0; at < ink.length; at++) {
    ink[at] = 255 - ((pixels[4 * at] ?? 0) + (pixels[4 * at + 1] ?? 0) + (pixels[4 * at + 2] ?? 0)) / 3
  }
  return { width, height, ink }
}

export interface Drawer {
  draw(svg: string): Promise<Bitmap>
  close(): Promise<void>
}

/** SVGs drawn by Chromium with the same font. */
export async function chromiumDrawer(): Promise<Drawer> {
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage({ deviceScaleFactor: pixelRatio })
  const faces = trueType.map((file, index) => {
    const data = readFileSync(file).toString('base64')
    return `@font-face{font-family:Arimo;font-weight:${index === 0 ? 400 : 700};src:url(data:font/ttf;base64,${data})}`
  })
  const style = `${faces.join('')}body{margin:0}svg{display:block}`
  return {
    async draw(svg) {
      await page.setContent(`<style>${style}</style>${svg.replace(/^<\?xml[^>]*>/, '')}`)
      await page.evaluate(() => document.fonts.ready)
      const size = await page.evaluate(() => {
        const { width, height } = document.querySelector('svg')?.getBoundingClientRect() ?? {
          width: 0,
          height: 0,
        }
        return { width: Math.ceil(width), height: Math.ceil(height) }
      })
      await page.setViewportSize({ width: size.width, height: Math.min(stripHeight, size.height) })
      const strips: Bitmap[] = []
      for (let y = 0; y < size.height; y += stripHeight) {
        const height = Math.min(stripHeight, size.height - y)
        const clip = { x: 0, y, width: size.width, height }
        strips.push(pngBitmap(await page.screenshot({ clip, fullPage: true })))
      }
      return below(strips)
    },
    close: () => browser.close(),
  }
}

function below(strips: readonly Bitmap[]): Bitmap {
  const height = strips.reduce((sum, strip) => sum + strip.height, 0)
  return { width: strips[0]?.width ?? 0, height, ink: Buffer.concat(strips.map(({ ink }) => ink)) }
}
