/** The agency profile: what the SOPs of one agency have in common. */
export const profile = {
  title: 'Agency profile',
  open: 'Agency profile',
  about: 'New SOPs begin with what you state here. What you leave open is left to each SOP.',
  takeOver: 'Take over from this SOP',
  import: 'Import…',
  export: 'Export',
  save: 'Save',
  saveAndApply: 'Save and apply to this SOP',
  saveAndChoose: 'Save and apply to SOPs…',
  saved: 'Agency profile saved.',
  changedElsewhere:
    'Another tab has saved the agency profile since you opened it. Save again to replace it with yours, or close to keep it.',
  none: 'There is no agency profile yet. State it first, then apply it.',

  // Fields
  agencySection: 'Agency',
  agency: 'Agency, a line for each level',
  unit: 'Work unit',
  logo: 'Logo',
  logoChoose: 'Choose a picture…',
  logoRemove: 'Remove',
  logoNone: 'None',
  logoAlt: 'Logo of the agency',
  approver: 'Approved by',
  position: 'Position',
  name: 'Name',
  nip: 'NIP',
  numbers: 'Numbers of new SOPs',
  numberPattern: 'Pattern',
  numberPatternExample: '{nnn}/SOP/{unit}/{yyyy}',
  numberHint:
    '{n} stands for the running number, {nnn} with three digits; {yyyy} or {yy} for the year, {mm} for the month, {rm} for the month in Roman numerals, {unit} for the work unit.',
  numberExample: 'For example {{number}}',
  numberUnknown: '{{text}} means nothing and is printed as it stands.',
  numberSame: 'Without {n} every SOP gets the same number.',
  page: 'Page',
  remarks: 'Column Remarks',
  headWords: 'Head words',
  language: 'Language of the head words',
  languageHint: 'Only SOPs in this language take them over.',
  leftOpen: 'Left open',
  yes: 'Yes',
  no: 'No',

  // Applying to SOPs that are there
  applyTitle: 'Apply the agency profile',
  applyAbout: 'What the profile states replaces what stands in the SOPs you tick. Their numbers stay.',
  applyAll: 'All',
  applyApproved: 'Approved',
  applyConfirm_one: 'Apply to {{count}} SOP',
  applyConfirm_other: 'Apply to {{count}} SOPs',
  applying: 'Applying…',
  applied_one: 'The agency profile has been applied to {{count}} SOP.',
  applied_other: 'The agency profile has been applied to {{count}} SOPs.',
  skipped_one: '{{count}} SOP was skipped:',
  skipped_other: '{{count}} SOPs were skipped:',
  skippedOne: '“{{title}}”: {{reason}}',
  appliedHere: 'The agency profile has been applied to this SOP.',
  appliedNothing: 'This SOP already says all that the agency profile states.',

  // Its file
  imported: 'The file has been read. Save to keep it.',
  fileUnreadable: 'The file cannot be read. Make sure that it is still there and no folder, then try again.',
  fileEmpty: 'This file is empty. Choose another one, or export the profile again.',
  fileTooLarge:
    'This file has {{size}} MB; more than {{limit}} MB is not read. Check that it is the right file.',
  fileOther: 'This is no agency profile. Choose a file that ends in .lajur-agency.json.',
  fileIsSop: 'This is a SOP, not an agency profile. Import it on the start page.',
  fileBroken:
    'The file is broken in line {{line}}, column {{column}}: what stands there breaks the rules of JSON. Mend it with a text editor, or export the profile again.',
  fileCutOff:
    'The file ends too early, in line {{line}}, column {{column}}: its end is missing. Download or copy it again.',
  fileTrailing:
    'There is something after the end of the profile, in line {{line}}, column {{column}}. Delete it with a text editor, or export the profile again.',
  fileTooDeep:
    'Lists in this file are nested more than {{limit}} deep, which no profile is. Choose another file.',
  fileNewer:
    'This file was made by a newer version of Lajur (file version {{version}}; up to {{known}} can be read). Reload to update, then import it again.',
  fileWrongVersion:
    'The version of the file ({{found}}) is no whole number from 1. Mend “version” with a text editor, or export the profile again.',
  fileMissing: '{{where}} is missing. Add it with a text editor, or export the profile again.',
  fileMustBeText:
    '{{where}} must be text, but it is {{found}}. Mend it with a text editor, or export the profile again.',
  fileMustBeList:
    '{{where}} must be a list, but it is {{found}}. Mend it with a text editor, or export the profile again.',
  fileMustBeObject:
    '{{where}} must be an object, but it is {{found}}. Mend it with a text editor, or export the profile again.',
  fileMustBe:
    '{{where}} must be {{allowed}}, but it is {{found}}. Mend it with a text editor, or export the profile again.',
  fileMustBeOneOf:
    '{{where}} must be one of {{allowed}}, but it is {{found}}. Mend it with a text editor, or export the profile again.',
  fileLogo: 'The logo in the file is no PNG or JPEG of at most 1 MB and is left out. Choose the logo again.',
}
