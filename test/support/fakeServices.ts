import type { AgencyServices } from '@/editor/agencyServices.ts'
import type { KeptProfile } from '@/editor/agencyProfiles.ts'
import { createStore } from 'zustand/vanilla'
import type { PictureSource } from '@/core/layout/pictureSource.ts'
import type { Message } from '@/core/model/message.ts'
import type { Pictures } from '@/editor/pictures.ts'
import type { Camera, ClipboardTexts, Services } from '@/editor/services.ts'

/** Services of a test: a clipboard in memory, and the names of all that was called, in order. */
export interface FakeServices extends Services {
  readonly calls: readonly string[]
  readonly clipboard: { texts: ClipboardTexts; denied: boolean }
}

/** Services without a world: the clipboard can be read, filled and denied, everything else is only noted. */
export function fakeServices(): FakeServices {
  const calls: string[] = []
  const clipboard: FakeServices['clipboard'] = { texts: {}, denied: false }
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void => {
      const plain = values.filter((value) => typeof value !== 'object')
      calls.push([name, ...plain].join(' '))
    }
  const noteAsync =
    (name: string) =>
    (...values: readonly unknown[]): Promise<void> => {
      note(name)(...values)
      return Promise.resolve()
    }
  const refuse = () => Promise.reject(new Error('The clipboard was denied.'))
  return {
    calls,
    clipboard,
    writeClipboard(texts) {
      if (clipboard.denied) return refuse()
      clipboard.texts = texts
      return Promise.resolve()
    },
    noteCopied: note('noteCopied'),
    readClipboard: () => (clipboard.denied ? refuse() : Promise.resolve(clipboard.texts)),
    copyPicture: (_subject, format) => noteAsync('copyPicture')(format),
    copyView: noteAsync('copyView'),
    saveFile: noteAsync('saveFile'),
    print: noteAsync('print'),
    importFiles: noteAsync('importFiles'),
    pictures: fakePictures(),
    pickLogo: () => noteAsync('pickLogo')().then(() => 'a'.repeat(64)),
    takeLogo: () => noteAsync('takeLogo')().then(() => 'b'.repeat(64)),
    agency: fakeAgency(),
    openLibrary: note('openLibrary'),
    toggleTheme: note('toggleTheme'),
    switchLanguage: note('switchLanguage'),
    camera: fakeCamera(note),
    say: (message: Message) => message.key,
  }
}

/** A device without an agency profile; one that is saved is kept. */
export function fakeAgency(): AgencyServices {
  let kept: KeptProfile = { profile: null, rev: 0 }
  return {
    pictures: fakePictures(),
    pickLogo: () => Promise.resolve('a'.repeat(64)),
    profiles: {
      read: () => Promise.resolve(kept),
      save(profile, rev) {
        if (rev !== kept.rev) {
          return Promise.resolve({ ok: false, reason: { key: 'profile.changedElsewhere' }, rev: kept.rev })
        }
        kept = { profile, rev: rev + 1 }
        return Promise.resolve({ ok: true, rev: kept.rev })
      },
    },
  }
}

/** A device without pictures. */
function fakePictures(): Pictures {
  const state = createStore<PictureSource>(() => new Map())
  return {
    state,
    load: () => Promise.resolve(state.getState()),
    keep: () => Promise.resolve({ ok: false, reason: { key: 'picture.unusable' } }),
  }
}

function fakeCamera(note: (name: string) => (...values: readonly unknown[]) => void): Camera {
  return {
    zoomBy: note('zoomBy'),
    zoomTo: note('zoomTo'),
    fit: note('fit'),
    fitSelection: note('fitSelection'),
    reveal: note('reveal'),
    leave: note('leave'),
    enter: note('enter'),
  }
}
