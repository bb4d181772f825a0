/** A queue of (cost, state) pairs, cheapest first, ties by state: the same search always takes the same way. */
export interface Heap {
  readonly clear: () => void
  readonly push: (cost: number, state: number) => void
  /** Takes the cheapest away and returns its state, -1 if there is none. */
  readonly pop: () => number
  /** The cost of what `pop` returned last. */
  readonly cost: () => number
}

export function createHeap(): Heap {
  const costs: number[] = []
  const states: number[] = []
  let size = 0
  let last = 0
  const before = (i: number, cost: number, state: number) =>
    (costs[i] ?? 0) < cost || ((costs[i] ?? 0) === cost && (states[i] ?? 0) < state)
  const put = (i: number, cost: number, state: number) => {
    costs[i] = cost
    states[i] = state
  }
  return {
    clear: () => (size = 0),
    cost: () => last,
    push(cost, state) {
      let i = size++
      for (let parent = (i - 1) >> 1; i > 0 && !before(parent, cost, state); parent = (i - 1) >> 1) {
        put(i, costs[parent] ?? 0, states[parent] ?? 0)
        i = parent
      }
      put(i, cost, state)
    },
    pop() {
      if (size === 0) return -1
      last = costs[0] ?? 0
      const top = states[0] ?? -1
      const [cost, state] = [costs[--size] ?? 0, states[size] ?? 0]
      let i = 0
      for (let child = 1; child < size; child = 2 * i + 1) {
        if (child + 1 < size && before(child + 1, costs[child] ?? 0, states[child] ?? 0)) child++
        if (!before(child, cost, state)) break
        put(i, costs[child] ?? 0, states[child] ?? 0)
        i = child
      }
      put(i, cost, state)
      return top
    },
  }
}
