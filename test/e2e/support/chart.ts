import type { Locator, Page } from 'playwright'

/** Where things stand on the open chart, read from the page. */
export interface ChartOnScreen {
  /** The field over the chart in which a text is typed. */
  readonly typing: Locator
  readonly lanes: Locator
  /** A lane's head, by its number from 1. */
  head(lane: number): Locator
  /** The number of a row, in the gutter, from 1. */
  row(row: number): Locator
  /** The symbol of a step and an actor, by what is announced of it. */
  shape(step: number, actor: string): Locator
  /** The grip of a symbol on one of its sides, seen while the pointer is over it. */
  grip(shape: Locator, side: 'top' | 'right' | 'bottom' | 'left'): Locator
}

export function chartOn(page: Page): ChartOnScreen {
  const chart = page.getByRole('application')
  const lanes = chart.locator('g[data-actor]')
  return {
    typing: chart.locator('textarea'),
    lanes,
    head: (lane) =>
      lanes
        .nth(lane - 1)
        .locator('rect')
        .nth(1),
    row: (row) =>
      chart
        .locator('g[data-step]')
        .nth(row - 1)
        .locator('rect')
        .first(),
    // "Step 4 of 12, Approver, decision, …": in every language the number comes first, the actor second.
    shape: (step, actor) =>
      chart.getByRole('group', { name: new RegExp(`^\\D+ ${step} \\D+ \\d+, ${actor}, `) }),
    grip: (shape, side) => shape.locator(`[data-handleid="${side}"]`),
  }
}
