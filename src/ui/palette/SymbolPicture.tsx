import type { ShapeKind } from '@/core/model/sop.ts'

const outlines: Readonly<Record<ShapeKind, string>> = {
  start: 'M7 6.5h10a5.5 5.5 0 0 1 0 11H7a5.5 5.5 0 0 1 0-11z',
  end: 'M7 6.5h10a5.5 5.5 0 0 1 0 11H7a5.5 5.5 0 0 1 0-11z',
  activity: 'M2 6.5h20v11H2z',
  decision: 'M12 5 23 12 12 19 1 12z',
  connector: 'M12 5.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  offPageConnector: 'M6 5h12v9l-6 5.5L6 14z',
}

/** A small drawing of a symbol, as wide as an icon. */
export function SymbolPicture({ kind }: { readonly kind: ShapeKind }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={outlines[kind]} strokeLinejoin="miter" />
    </svg>
  )
}
