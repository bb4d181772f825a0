import type { AgencyProfiles } from '@/editor/agencyProfiles.ts'
import type { Pictures } from '@/editor/pictures.ts'
import type { Message } from '@/core/model/message.ts'

/** What the agency's profile needs of the world outside, in an open SOP and on the start page. */
export interface AgencyServices {
  readonly profiles: AgencyProfiles
  readonly pictures: Pictures
  /** Asks for a picture file and keeps it; its hash, or null where there is none. `tell` hears why one cannot be used. */
  pickLogo(tell: (message: Message) => void): Promise<string | null>
}
