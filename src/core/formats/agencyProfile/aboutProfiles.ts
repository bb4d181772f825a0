import type { Message } from '@/core/model/message.ts'

/** What tells the user to choose a SOP's file: somebody who imports an agency's profile chooses another. */
const others: ReadonlySet<string> = new Set(['format.notText', 'format.notLajur'])

/** The same message for somebody who imports an agency's profile. */
export function aboutProfiles(message: Message): Message {
  return others.has(message.key) ? { key: 'profile.fileOther' } : message
}
