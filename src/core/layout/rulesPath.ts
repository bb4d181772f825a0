import type { Path } from '@/core/geometry/path.ts'
import type { Rule } from './sheet.ts'

/** The weights of rules in the order they are drawn, the heaviest last: it covers the ends of the others. */
export const ruleWeights: readonly Rule['weight'][] = ['lane', 'line', 'frame']

/** All rules of one weight as one path. */
export function rulesPath(rules: readonly Rule[], weight: Rule['weight']): Path {
  return rules
    .filter((rule) => rule.weight === weight)
    .flatMap(({ from, to }) => [{ kind: 'move', to: from } as const, { kind: 'line', to } as const])
}
