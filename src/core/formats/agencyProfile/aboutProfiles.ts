import type { Message } from '@/core/model/message.ts'

/** What readers of a SOP's file say, said of a file with a profile: what to do about it is not the same. */
const keys: Readonly<Record<string, string>> = {
  'format.emptyFile': 'profile.fileEmpty',
  'format.tooLarge': 'profile.fileTooLarge',
  'format.notText': 'profile.fileOther',
  'format.notLajur': 'profile.fileOther',
  'format.brokenJson': 'profile.fileBroken',
  'format.cutOff': 'profile.fileCutOff',
  'format.trailing': 'profile.fileTrailing',
  'format.tooDeep': 'profile.fileTooDeep',
  'format.newer': 'profile.fileNewer',
  'format.wrongVersion': 'profile.fileWrongVersion',
  'format.missing': 'profile.fileMissing',
  'format.mustBeText': 'profile.fileMustBeText',
  'format.mustBeList': 'profile.fileMustBeList',
  'format.mustBeObject': 'profile.fileMustBeObject',
  'format.mustBeOneOf': 'profile.fileMustBeOneOf',
}

/** The same message for somebody who imports an agency's profile. */
export function aboutProfiles(message: Message): Message {
  const key = keys[message.key] ?? message.key
  const isRange = key === 'profile.fileMustBeOneOf' && !String(message['allowed']).includes(',')
  return { ...message, key: isRange ? 'profile.fileMustBe' : key }
}
