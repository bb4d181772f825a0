/** Whether a value is an object or a list, so that its entries can be looked at. */
export function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
