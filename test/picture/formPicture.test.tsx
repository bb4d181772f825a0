import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import type { Scene } from '@/core/layout/scene.ts'
import type { SceneCell } from '@/core/layout/sheet.ts'
import { Picture } from '@/picture/Picture.tsx'
import { aForm, textAt } from '#test/support/aForm.ts'

type Props = Omit<Parameters<typeof Picture>[0], 'scene'>

/** A Scene in the page; `draw` shows another in its place. */
function drawn(first: Scene, props: Props = {}) {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  const draw = (scene: Scene, next: Props = props) =>
    flushSync(() =>
      root.render(
        <svg viewBox="0 0 297 428">
          <Picture scene={scene} {...next} />
        </svg>,
      ),
    )
  draw(first)
  const texts = () => [...place.querySelectorAll('text')].map(({ textContent }) => textContent)
  return { place, draw, texts }
}

it('draws every sheet with its texts, symbols, connectors and its own pieces of a flow', () => {
  const { place, texts } = drawn(aForm())

  expect(texts().toSorted()).toEqual(
    ['A', 'A', 'Halaman 1 dari 2', 'Halaman 2 dari 2', 'Kegiatan 1', 'Kegiatan 2', 'Ya'].toSorted(),
  )
  const first = place.querySelector('[data-sheet="1"]')
  expect(first?.querySelectorAll('[data-shape]')).toHaveLength(1)
  expect(first?.querySelector('[data-flow] path')?.getAttribute('d')).toBe('M110 45L110 177.8')
  expect(place.querySelectorAll('[data-flow]')).toHaveLength(2)
})

it('draws only sheets that touch the window', () => {
  const { place } = drawn(aForm(), { visible: { x: 0, y: 240, width: 100, height: 50 } })

  const sheets = [...place.querySelectorAll('[data-sheet]')]

  expect(sheets.map((sheet) => sheet.getAttribute('data-sheet'))).toEqual(['2'])
})

it('leaves out the text that is being typed, and nothing else', () => {
  const field = { kind: 'step', id: 'step-2', column: 'activity' } as SceneCell['field']
  const { texts } = drawn(aForm(), { typed: field })

  expect(texts()).not.toContain('Kegiatan 2')
  expect(texts()).toContain('Kegiatan 1')
})

it('draws one cell anew when one cell has changed', async () => {
  const scene = aForm()
  const { place, draw } = drawn(scene)
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => changes.push(...records))
  observer.observe(place, { subtree: true, childList: true, attributes: true, characterData: true })

  draw(retyped(scene))
  await Promise.resolve()
  changes.push(...observer.takeRecords())

  expect([...new Set(changes.map(({ target }) => target.textContent))]).toEqual(['Kegiatan 1a'])
})

it('draws pictures from their source, and leaves a place empty while there is none', () => {
  const scene = withLogo(aForm())
  const { place, draw } = drawn(scene, { pictures: new Map() })
  expect(place.querySelector('image')).toBeNull()

  const logo = { hash: 'abc', mediaType: 'image/png', bytes: new Uint8Array(3), width: 1, height: 1 } as const
  draw(scene, { pictures: new Map([['abc', logo]]) })

  expect(place.querySelector('image')?.getAttribute('href')).toBe('data:image/png;base64,AAAA')
})

it('is a handful of paths from afar, without text', () => {
  const { place } = drawn(aForm(), { detail: 'simple' })

  expect(place.querySelector('text')).toBeNull()
  expect(place.querySelectorAll('path').length).toBeLessThan(20)
})

function withSheets(scene: Scene, change: (cells: readonly SceneCell[]) => readonly SceneCell[]): Scene {
  if (scene.form === null) return scene
  const [first, ...others] = scene.form.sheets
  if (!first) return scene
  return {
    ...scene,
    form: { ...scene.form, sheets: [{ ...first, cells: change(first.cells) }, ...others] },
  }
}

function retyped(scene: Scene): Scene {
  return withSheets(scene, ([cell, ...others]) =>
    cell ? [{ ...cell, text: textAt('Kegiatan 1a', cell.rect) }, ...others] : [],
  )
}

function withLogo(scene: Scene): Scene {
  const [first] = scene.form?.sheets ?? []
  if (!first || scene.form === null) return scene
  const pictures = [{ rect: { x: 20, y: 20, width: 20, height: 20 }, hash: 'abc' }]
  return { ...scene, form: { ...scene.form, sheets: [{ ...first, pictures }] } }
}
