export const picture = {
  setLogo: 'Set logo',
  removeLogo: 'Remove logo',

  // A file chosen as the logo
  notAPicture: 'This file is not a picture that can be used. Choose a PNG, JPEG or SVG file.',
  damaged: 'This picture cannot be read; it may be damaged. Open and save it again, or choose another file.',
  fileTooLarge: 'This picture is too large: at most {{limit}} MB. Make it smaller, then choose it again.',
  tooManyPixels:
    'This picture is too large: {{width}} × {{height}} pixels. Make it at most {{limit}} pixels on each side, then choose it again.',
  unusable: 'This picture cannot be kept. Choose another PNG, JPEG or SVG picture.',

  // Pictures inside the file of a SOP
  inFileTooLarge:
    'The logo in the file is larger than {{limit}} MB and was left out. Choose the logo again on the form.',
  inFileUnusable:
    'The logo in the file is not a whole PNG or JPEG and was left out. Choose the logo again on the form.',
  inFileChanged:
    'The logo in the file is not the one this SOP means and was left out. Choose the logo again on the form.',
  inFileMissing: 'The file does not bring the logo of this SOP. Choose the logo again on the form.',
}
