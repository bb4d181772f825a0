export const storage = {
  full: 'There is no room left on this device.',
  fullAdvice:
    'Keep this page open. Free some room, or export the SOP to a file; Lajur tries again by itself.',
  writeFailed: 'This device did not accept the last edit.',
  writeFailedAdvice:
    'Keep this page open: Lajur tries again by itself. To be safe, export the SOP to a file.',
  unavailable: 'This browser does not let Lajur keep anything on this device.',
  unavailableAdvice:
    'A private window or a browser setting may be the cause. Everything works, but export your SOPs to files before you close this page.',
  newer: 'A newer version of Lajur has taken over the SOPs on this device.',
  newerAdvice: 'Reload this page to go on with the new version.',
  openElsewhere: 'This SOP is open in another tab. Close it there, or do it there.',
  otherUnsaved:
    'The other tab could not save its last edits yet, so it keeps this SOP. Check there what is wrong.',
  keptCopy: 'Another tab changed this SOP at the same time. Your version is kept as “{{title}}”.',
  editsLost_one:
    'The last edit of this SOP was damaged on this device and is missing. Its remains are kept aside.',
  editsLost_other:
    'The last {{count}} edits of this SOP were damaged on this device and are missing. Their remains are kept aside.',
  unreadable: 'The data of this SOP on this device is damaged and cannot be read. Nothing was changed.',
  alreadyThere: 'A SOP with this id is already on this device.',
  rename: 'Rename the SOP',
  replace: 'Replace the SOP',
} as const
