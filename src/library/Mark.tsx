/** The mark of the app: three lanes, a step in one and the line to the next. */
export function Mark() {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <rect x="2.5" y="3.5" width="19" height="17" rx="2.5" />
      <path d="M9 3.5v17M15.5 3.5v17" strokeWidth="1" />
      <path d="M4.5 8h2.5M7 8h5.2v5.4" />
      <path d="M10.2 12.2l2 2.4 2-2.4z" fill="currentColor" stroke="none" />
    </svg>
  )
}
