/** The agency profile: what the SOPs of one agency have in common. */
export const profile = {
  changedElsewhere:
    'Another tab has saved the agency profile since you opened it. Save again to replace it with yours, or close to keep it.',
}
