export const app = {
  loading: 'Opening…',
  toLibrary: 'All SOPs',
  missing: 'This SOP is not on this device.',
  missingAdvice: 'It may have been deleted, or the address is of another device. Import its file to open it.',
  damaged: 'This SOP cannot be opened.',
  damagedAdvice:
    'Its data on this device is damaged. Nothing was changed or deleted: save it as a file, so that somebody can try to rescue it.',
  newerSop: 'This SOP was written by a newer version of Lajur.',
  newerSopAdvice: 'Reload this page to get the new version. Nothing was changed.',
  crashed: 'Something went wrong in Lajur.',
  crashedAdvice: 'Your SOP is kept on this device. Reload the page to go on.',
  details: 'Details',
  reload: 'Reload',
  saveRemains: 'Save what is there',
  newVersion: 'A new version of Lajur is ready.',
  update: 'Update now',
  later: 'Later',
} as const
