import type { StepId } from '@/core/model/ids.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { Editor } from '../editor.ts'

/** What can be done with a row that loses its last shape but holds other texts. */
interface Answers {
  /** Moves the whole row instead, with its texts; null where its shape is deleted. */
  readonly whole: (() => void) | null
  readonly run: (leftTexts: LeftTexts) => void
}

/** Asks what becomes of a row that loses its last shape but holds other texts; nothing is done before the answer. */
export function askAboutTexts(editor: Editor, step: StepId, { whole, run }: Answers): void {
  const answer = (go: () => void) => () => {
    editor.view.setState({ panel: null })
    go()
  }
  editor.view.setState({
    panel: {
      kind: 'moveLeavesTexts',
      step,
      whole: whole && answer(whole),
      keep: answer(() => run('keep')),
      drop: answer(() => run('drop')),
    },
  })
}
