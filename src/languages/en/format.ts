export const format = {
  emptyFile: 'The file is empty. Choose another file, or export it again.',
  tooLarge: 'The file is {{size}} MB; more than {{limit}} MB is not read. Check that it is the right file.',
  notText:
    'The file cannot be read as text (UTF-8). Choose a file that ends in .lajur.json, or a picture that Lajur exported.',
  notLajur:
    'This is not a SOP of Lajur. Choose a file that ends in .lajur.json, or a picture that Lajur exported.',
  isAgencyProfile:
    'This is an agency profile, not a SOP. Open the agency profile on the start page and import it there.',
  brokenJson:
    'The file is damaged at line {{line}}, column {{column}}: JSON expects something else there. Correct that place in a text editor, or export it again.',
  cutOff:
    'The file ends too early, at line {{line}}, column {{column}}: the end is missing. Download or copy it again.',
  trailing:
    'Something follows the end of its data, at line {{line}}, column {{column}}. Delete it in a text editor, or export it again.',
  tooDeep: 'The file nests lists more than {{limit}} deep, which no file of Lajur does. Choose another file.',
  newer:
    'This file was made by a newer version of Lajur (file version {{version}}; this one reads up to {{known}}). Reload to update, then import it again.',
  wrongVersion:
    'The version of the file ({{found}}) is not a whole number from 1 up. Correct “version” in a text editor, or export it again.',
  missing: '{{where}} is missing. Add it in a text editor, or export it again.',
  mustBeText: '{{where}} must be text, but is {{found}}. Correct it in a text editor, or export it again.',
  mustBeList: '{{where}} must be a list, but is {{found}}. Correct it in a text editor, or export it again.',
  mustBeObject:
    '{{where}} must be an object, but is {{found}}. Correct it in a text editor, or export it again.',
  mustBeOneOf:
    '{{where}} must be one of {{allowed}}, but is {{found}}. Correct it in a text editor, or export it again.',
  mustBe: '{{where}} must be {{allowed}}, but is {{found}}. Correct it in a text editor, or export it again.',
  tooManyRows: 'The file has {{rows}} rows; more than {{limit}} are not read. Split it into several SOPs.',

  svgWithoutSop:
    'This drawing does not carry its SOP. Choose the .lajur.json file, or an SVG that Lajur exported with its SOP.',
  svgWithDoctype:
    'This drawing defines a document type, which Lajur does not read. Choose an SVG that Lajur exported.',
  pngWithoutSop:
    'This picture does not carry its SOP. Choose the .lajur.json file, or a PNG that Lajur exported with its SOP.',
  pngDamaged:
    'The SOP in this picture is damaged. Download or copy the picture again, or choose the .lajur.json file.',

  unversioned: 'The file does not say its version; it was read as version 1. Check the result.',
  leftOut: '{{where}}: {{found}} cannot be used here and was left out. Set it again if you need it.',
  unknownKey_one: '{{where}} is not known to this version and was left out.',
  unknownKey_other: '{{where}} is not known to this version and was left out ({{count}} times).',
  duplicateId:
    '{{where}}: the id {{found}} is already used, so this one got a new id. Check the arrows that name it.',
  badId: '{{where}}: the id {{found}} cannot be used, so it was replaced by a new one.',
  missingActor:
    '{{where}} names an actor that is missing, {{found}}. A lane of that name was added at the end; rename it.',
  unknownGroup:
    '{{where}} names a group that is missing, {{found}}, and was left out. Group it again if you need it.',
  unknownLink:
    '{{where}} leads to a symbol that is missing, {{found}}, and was left out. Link it again if you need it.',
  unknownChannel:
    '{{where}} leads along a row or lane that is missing, {{found}}, and was left out. Check the line.',
  danglingFlow: '{{where}} names a symbol that is missing, {{found}}. The arrow was left out; draw it again.',
  textCut: '{{where}} is longer than {{limit}} characters and was cut there.',
  placeTaken: '{{where}} stood where another symbol stands and was put beside it. Move it if you like.',
  selfFlow: '{{where}} leads from a symbol to itself and was left out.',
  twinFlow: '{{where}} repeats another arrow and was left out.',
  regrouped:
    '{{where}} was in a group whose members stood apart, so the group was tidied up. Check the groups.',
  emptyGroup: '{{where}} is a group without members and was left out.',

  columnsLeftOut: 'Unknown columns were left out: {{columns}}. Name them as the form does, then paste again.',
  rowsCut: 'Only the first {{limit}} rows were pasted. Paste the rest in another go.',
}
