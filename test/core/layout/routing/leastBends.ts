import type { Matrix } from '@/core/layout/routing/matrix.ts'

/**
 * The fewest bends from the first flow's source to its target, by flooding a fine grid around the shapes: channels
 * between the cells, free cells through their middle. Knows nothing of the router.
 */
export function leastBends({ lanes, rows, shapes, flows }: Matrix): number {
  const [flow] = flows
  const [from, to] = [shapes[flow?.from ?? -1], shapes[flow?.to ?? -1]]
  if (!from || !to) return NaN
  const [width, height] = [2 * lanes.length + 1, 2 * rows.length + 1]
  const taken = new Set(shapes.map(({ lane, row }) => `${2 * lane + 1} ${2 * row + 1}`))
  const goal = `${2 * to.lane + 1} ${2 * to.row + 1}`
  const steps = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const
  const best = new Map<string, number>()
  let front = steps.map((_, direction) => ({ x: 2 * from.lane + 1, y: 2 * from.row + 1, direction }))
  for (let bends = 0; front.length > 0; bends++) {
    const turning: typeof front = []
    for (const start of front) {
      let { x, y } = start
      const [dx, dy] = steps[start.direction] ?? [0, 0]
      for (;;) {
        x += dx
        y += dy
        if (x < 0 || y < 0 || x >= width || y >= height) break
        if (`${x} ${y}` === goal) return bends
        if (taken.has(`${x} ${y}`)) break
        const key = `${x} ${y} ${start.direction}`
        if ((best.get(key) ?? Infinity) <= bends) break
        best.set(key, bends)
        for (const turn of [1, 3]) turning.push({ x, y, direction: (start.direction + turn) % 4 })
      }
    }
    front = turning
  }
  return Infinity
}
