import type { StepId } from '@/core/model/ids.ts'
import type { LeftTexts } from '@/core/operations/removeShapes.ts'
import type { Editor } from '../editor.ts'

/** Asks what becomes of a row that loses its last shape but holds other texts; nothing is done before the answer. */
export function askAboutTexts(editor: Editor, step: StepId, run: (leftTexts: LeftTexts) => void): void {
  const answer = (leftTexts: LeftTexts) => () => {
    editor.view.setState({ panel: null })
    run(leftTexts)
  }
  editor.view.setState({
    panel: { kind: 'moveLeavesTexts', step, keep: answer('keep'), drop: answer('drop') },
  })
}
