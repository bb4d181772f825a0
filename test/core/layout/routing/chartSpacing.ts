import type { Spacing } from '@/core/layout/routing/matrix.ts'

/** Distances of the chart, and of a printed form that cannot widen anything. */
export const chartSpacing: Spacing = { widens: true, track: 2, clearance: 2, border: 0.5, head: 2.2 }
export const paperSpacing: Spacing = { widens: false, track: 0.8, clearance: 0.5, border: 0.35, head: 1.6 }
