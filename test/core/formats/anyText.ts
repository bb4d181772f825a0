import fc from 'fast-check'

const awkward = [
  '\u0000',
  '\u0001',
  '\b',
  '\t',
  '\n',
  '\r\n',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  '𝔖𝔬𝔭',
  'שלום',
  'مرحبا',
  'e\u0301\u0301\u0301',
  '漢字',
  ']]>',
  '<!--',
  '</script>',
  '</metadata>',
  '&amp;',
  '&#0;',
  '"',
  "'",
  '\\',
  '\\u0000',
  '{{where}}',
  '${x}',
  '$t(format.newer)',
  '__proto__',
]

/** Any text a field may hold: what people type, and everything that breaks parsers. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...awkward, 'Menerima surat', ' '), { maxLength: 6 })
    .map((parts) => parts.join('')),
)
