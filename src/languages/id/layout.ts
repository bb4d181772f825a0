export const layout = {
  pinSuspended_other: '{{count}} panah tidak muat di jalur yang diatur sendiri',
}
