import { describe, expect, it } from 'vitest'
import { flowId, shapeId } from '@/core/model/ids.ts'
import type { Message } from '@/core/model/message.ts'
import { describeFlow } from '@/editor/spoken/describeFlow.ts'
import { describeShape } from '@/editor/spoken/describeShape.ts'
import { aChart, anEditor } from '#test/support/aChart.ts'
import { wordsIn } from '#test/support/words.ts'

const words = wordsIn('en')
const said = (language: 'id' | 'en', parts: readonly Message[]) =>
  parts.map((part) => words.sayIn(language, part)).join(', ')

describe('a symbol is announced', () => {
  const { editor } = anEditor()
  const announced = (id: string, language: 'id' | 'en' = 'en') =>
    said(language, describeShape(aChart(), editor.scene(), shapeId(id)))

  it('with its step, actor, kind, text and exits, forwards first', () => {
    expect(announced('check')).toBe('Step 2 of 4, Head, decision, Memeriksa kelengkapan, Ya to 3, Tidak to 1')
    expect(announced('check', 'id')).toBe(
      'Langkah 2 dari 4, Head, keputusan, Memeriksa kelengkapan, Ya ke 3, Tidak ke 1',
    )
  })

  it('with the hand-off in its row, and with the way on from there', () => {
    expect(announced('send')).toBe(
      'Step 3 of 4, Clerk, activity, Mengirim surat, to Courier in the same step',
    )
    expect(announced('carry')).toBe('Step 3 of 4, Courier, activity, Mengantar, to 4')
  })

  it('with the letter of a connector, and without complaint where it ends', () => {
    expect(announced('link')).toMatch(/^Step 4 of 4, Courier, connector \S+$/)
    expect(announced('done')).toBe('Step 4 of 4, Head, end, Mengarsipkan')
  })

  it('is not at all when it is gone', () => {
    expect(describeShape(aChart(), editor.scene(), shapeId('nobody'))).toEqual([])
  })
})

describe('an arrow is announced', () => {
  it('with its ends, label and style', () => {
    expect(said('en', describeFlow(aChart(), flowId('check-receive')))).toBe(
      'Arrow from step 2 to step 1, label Tidak, dashed, route set by hand',
    )
    expect(said('id', describeFlow(aChart(), flowId('check-send')))).toBe(
      'Panah dari langkah 2 ke langkah 3, label Ya',
    )
  })
})
