/** A pure function of one object that computes its answer once per object and forgets it with the object. */
export function remembered<Input extends object, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>()
  return (input) => {
    const found = known.get(input)
    if (found) return found.output
    const output = compute(input)
    known.set(input, { output })
    return output
  }
}
