import type { ShapeKind } from '@/core/model/sop.ts'

const outlines: Readonly<Record<ShapeKind, string>> = {
  start: 'M5.5 5h7a4 4 0 0 1 0 8h-7a4 4 0 0 1 0-8z',
  end: 'M5.5 5h7a4 4 0 0 1 0 8h-7a4 4 0 0 1 0-8z',
  activity: 'M1.5 5h15v8h-15z',
  decision: 'M9 3l8 6-8 6-8-6z',
  connector: 'M9 4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  offPageConnector: 'M5 4h8v6l-4 4-4-4z',
}

/** The outline of a symbol, as an icon. */
export function KindIcon({ kind }: { kind: ShapeKind }) {
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <path d={outlines[kind]} fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinejoin="round" />
    </svg>
  )
}
