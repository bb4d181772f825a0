export const layout = {
  pinSuspended_one: '{{count}} arrow does not fit its route set by hand',
  pinSuspended_other: '{{count}} arrows do not fit their routes set by hand',
}
