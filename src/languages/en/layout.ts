export const layout = {
  pinSuspended_one:
    '{{count}} pinned arrow cannot run where it was pinned and is drawn automatically for now.',
  pinSuspended_other:
    '{{count}} pinned arrows cannot run where they were pinned and are drawn automatically for now.',
}
