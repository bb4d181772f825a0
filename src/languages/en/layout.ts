export const layout = {
  breakNeeded: 'The page is full: a new page begins at step {{number}} all the same',
  crowded_one: 'Arrows are crowded on page {{pages}}: larger paper or fewer lanes give them room',
  crowded_other: 'Arrows are crowded on pages {{pages}}: larger paper or fewer lanes give them room',
  ownTextsUnprinted_one: 'The text of {{count}} symbol is not printed on the form (step {{rows}})',
  ownTextsUnprinted_other: 'The texts of {{count}} symbols are not printed on the form (steps {{rows}})',
  pinSuspended_one: '{{count}} arrow does not fit its route set by hand',
  pinSuspended_other: '{{count}} arrows do not fit their routes set by hand',
  tooLow:
    'The page is too short for the head of the table and its symbols: reduce the margins or use larger paper',
  tooNarrow: 'The columns are too narrow to read on this paper: use {{paper}} landscape',
  tooNarrowAnywhere:
    'The columns are too narrow to read even on the widest paper: use fewer performers or hide the remarks',
}
