import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { paperSize } from '@/core/layout/form/paper.ts'
import type { Size } from '@/core/geometry/size.ts'
import type { Scene } from '@/core/layout/scene.ts'
import type { Page } from '@/core/model/page.ts'
import type { Editor } from '@/editor/editor.ts'
import { PrintPages } from './PrintPages.tsx'
import styles from './print.module.css'
import { chartPage } from './printPlan.ts'
import { fetchPrintFonts } from './printSop.ts'

/**
 * Lets the browser print the pages of the SOP on the screen instead of the screen, whichever way printing is asked
 * for. They stand in the document only from `beforeprint` to `afterprint`. Returns what ends it.
 */
export function startPrinting(page: Window & typeof globalThis, editor: Editor): () => void {
  const { document } = page
  const rules = new page.CSSStyleSheet()
  const place = document.createElement('div')
  place.className = styles['pages'] ?? ''
  place.dataset['print'] = ''
  let root: Root | null = null

  const clear = () => {
    root?.unmount()
    root = null
    place.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules)
  }
  const fill = () => {
    clear()
    const { sop } = editor.document.getState()
    const scene = editor.scene()
    const { width, height } = paperOf(scene, sop.page)
    // The paper differs from SOP to SOP, and the page's policy allows no style element.
    rules.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
    document.body.append(place)
    const pictures = editor.services.pictures.state.getState()
    const pages = createRoot(place)
    root = pages
    // The browser lays out for paper as soon as this event has been heard.
    flushSync(() => pages.render(createElement(PrintPages, { sop, scene, pictures })))
  }

  void fetchPrintFonts(page)
  page.addEventListener('beforeprint', fill)
  page.addEventListener('afterprint', clear)
  return () => {
    page.removeEventListener('beforeprint', fill)
    page.removeEventListener('afterprint', clear)
    clear()
  }
}

function paperOf(scene: Scene, page: Page): Size {
  return scene.form === null ? chartPage(scene, page).paper : paperSize(page)
}
