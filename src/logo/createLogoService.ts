import type { Message } from '@/core/model/message.ts'
import type { Pictures } from '@/editor/pictures.ts'
import type { Services } from '@/editor/services.ts'
import { importLogo } from './importLogo.ts'
import { pickPicture } from './pickPicture.ts'

interface LogoParts {
  readonly pictures: Pictures
  tell(message: Message): void
}

/** The services by which a picture comes in as a logo. What cannot be used is said to the user. */
export function createLogoService({ pictures, tell }: LogoParts): Pick<Services, 'pickLogo' | 'takeLogo'> {
  async function takeLogo(file: Blob): Promise<string | null> {
    const imported = await importLogo(file)
    const kept = imported.ok ? await pictures.keep(imported.bytes) : imported
    if (!kept.ok) tell(kept.reason)
    return kept.ok ? kept.picture.hash : null
  }
  return {
    takeLogo,
    async pickLogo() {
      const file = await pickPicture()
      return file === null ? null : takeLogo(file)
    },
  }
}
