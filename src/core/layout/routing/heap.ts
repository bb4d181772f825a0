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
  let costs = new Int32Array(256)
  let states = new Int32Array(256)
  let size = 0
  let last = 0
  const grow = () => {
    const [oldCosts, oldStates] = [costs, states]
    costs = new Int32Array(2 * size)
    states = new Int32Array(2 * size)
    costs.set(oldCosts)
    states.set(oldStates)
  }
  return {
    clear: () => (size = 0),
    cost: () => last,
    push(cost, state) {
      if (size === costs.length) grow()
      let i = size++
      while (i > 0) {
        const parent = (i - 1) >> 1
        const above = costs[parent] ?? 0
        if (above < cost || (above === cost && (states[parent] ?? 0) < state)) break
        costs[i] = above
        states[i] = states[parent] ?? 0
        i = parent
      }
      costs[i] = cost
      states[i] = state
    },
    pop() {
      if (size === 0) return -1
      last = costs[0] ?? 0
      const top = states[0] ?? -1
      size--
      const cost = costs[size] ?? 0
      const state = states[size] ?? 0
      let i = 0
      for (let child = 1; child < size; child = 2 * i + 1) {
        let least = costs[child] ?? 0
        if (child + 1 < size) {
          const other = costs[child + 1] ?? 0
          if (other < least || (other === least && (states[child + 1] ?? 0) < (states[child] ?? 0))) {
            child++
            least = other
          }
        }
        if (least > cost || (least === cost && (states[child] ?? 0) >= state)) break
        costs[i] = least
        states[i] = states[child] ?? 0
        i = child
      }
      costs[i] = cost
      states[i] = state
      return top
    },
  }
}
