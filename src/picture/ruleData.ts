import type { Rule } from '@/core/layout/sheet.ts'

/** The weights of rules, the heaviest last: it covers the ends of the others. */
export const ruleWeights: readonly Rule['weight'][] = ['lane', 'line', 'frame']

/** The `d` of all rules of one weight. */
export function ruleData(rules: readonly Rule[], weight: Rule['weight']): string {
  return rules
    .filter((rule) => rule.weight === weight)
    .map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`)
    .join('')
}
