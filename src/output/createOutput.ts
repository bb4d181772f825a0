import type { Message } from '@/core/model/message.ts'
import type { Pictures } from '@/editor/pictures.ts'
import type { Services } from '@/editor/services.ts'
import { copyToClipboard } from './copyToClipboard.ts'
import { downloadJson } from './downloadJson.ts'
import { failureMessage } from './failureMessage.ts'
import { windowOf } from './pictureOptions.ts'
import type { PictureOptions, Subject } from './pictureOptions.ts'
import { pictureOfView } from './pictureOfView.ts'
import { planOf, pngPlan } from './pngPlan.ts'
import type { PicturePlan } from './pngPlan.ts'
import { rememberedChoices } from './rememberedChoices.ts'
import { copyPng, copySvg } from './savePictures.ts'
import type { Work } from './work.ts'

interface OutputParts {
  readonly work: Work
  readonly pictures: Pictures
  /** What the canvas shows; null while there is none. */
  view(): HTMLElement | null
  tell(message: Message, tone: 'plain' | 'warning'): void
}

type OutputServices = Pick<Services, 'copyPicture' | 'copyView' | 'saveFile'>

/** The services of the editor by which something leaves the app. They tell the user what came of it. */
export function createOutput({ work, pictures, view, tell }: OutputParts): OutputServices {
  async function run(done: Message, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const outcome = await work.run({ key: 'exporting.working' }, ({ signal }) => task(signal))
    if (outcome.kind === 'done') tell(done, 'plain')
    if (outcome.kind === 'failed') tell(failureMessage(outcome.cause), 'warning')
  }
  return {
    copyPicture({ sop, scene, sheet }, format) {
      // Read since the SOP was opened: the clipboard wants its pictures while the user's click still counts.
      const drawn = { sop, scene, ...(sheet ? { sheet } : {}) }
      const subject: Subject = { ...drawn, pictures: pictures.state.getState() }
      const { background, margin, carriesSop, scale } = rememberedChoices(localStorage)
      const options: PictureOptions = { background, margin, carriesSop, scale }
      return run({ key: 'exporting.copied' }, (signal) =>
        format === 'svg'
          ? copySvg(subject, options)
          : copyPng(subject, options, { plan: onePlan(subject, options), signal }),
      )
    },
    copyView() {
      const shown = view()
      if (shown === null) return Promise.resolve()
      return run({ key: 'exporting.copiedView' }, (signal) =>
        copyToClipboard({ 'image/png': pictureOfView(shown, signal) }),
      )
    },
    async saveFile(sop) {
      tell({ key: 'exporting.downloaded', file: await downloadJson(sop, pictures) }, 'plain')
    },
  }
}

/** One picture at the scale asked for, or the largest that works: the clipboard holds no more than one. */
function onePlan(subject: Subject, { margin, scale }: PictureOptions): PicturePlan {
  const window = windowOf(subject, margin)
  const plan = pngPlan(subject.scene, window, scale)
  return plan.kind === 'one' ? plan.picture : planOf(window, plan.largestScale)
}
