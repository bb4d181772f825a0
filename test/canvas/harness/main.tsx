import { createRoot } from 'react-dom/client'
import '@/ui/tokens.css'
import '@/ui/base.css'
import { Canvas } from '@/canvas/Canvas.tsx'
import { createCanvasLink } from '@/canvas/canvasLink.ts'
import { decode } from '@/core/formats/lajur/decode.ts'
import type { Sop } from '@/core/model/sop.ts'
import { createEditor } from '@/editor/createEditor.ts'
import { WordsProvider } from '@/languages/WordsProvider.tsx'
import { fakeServices } from '#test/support/fakeServices.ts'
import { wordsIn } from '#test/support/words.ts'
import { largeSop } from './largeSop.ts'

/** The canvas alone, for looking at it: `?sop=03&orientation=horizontal` or `?steps=1000&lanes=8`. Not shipped. */
const asked = new URLSearchParams(location.search)
const files = import.meta.glob<string>('../../fixtures/sops/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function chosenSop(): Sop {
  const steps = Number(asked.get('steps'))
  if (steps > 0) return largeSop(steps, Number(asked.get('lanes') ?? 8))
  const name = Object.keys(files).find((path) => path.includes(`/${asked.get('sop') ?? '01'}`))
  const decoded = decode(files[name ?? ''] ?? '')
  if (!decoded.ok) throw new Error(`Not a SOP: ${name}`)
  return decoded.sop
}

const sop = chosenSop()
const link = createCanvasLink()
const editor = createEditor({
  sop: asked.get('orientation') === 'horizontal' ? { ...sop, orientation: 'horizontal' } : sop,
  services: { ...fakeServices(), camera: link.camera },
})
if (asked.get('view') === 'form') editor.view.setState({ view: 'form' })
Object.assign(globalThis, { editor, link })

createRoot(document.querySelector('#root') ?? document.body).render(
  <WordsProvider words={wordsIn('id')}>
    <div style={{ position: 'fixed', inset: '0 0 0 60px' }}>
      <Canvas editor={editor} link={link} />
    </div>
  </WordsProvider>,
)
