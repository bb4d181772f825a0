/** The part of JSON Schema that our schema uses. */
export interface JsonSchema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

const understood = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'items', 'anyOf', 'minimum', 'maximum', 'pattern'],
  ...['$schema', 'title'],
])

/** Where a value does not fit a schema. Throws at a keyword it does not know, so that nothing passes unchecked. */
export function schemaFaults(schema: JsonSchema, value: unknown, path = ''): string[] {
  const strange = Object.keys(schema).find((keyword) => !understood.has(keyword))
  if (strange) throw new Error(`unknown keyword ${strange}`)
  const { anyOf, properties = {}, required = [], items, minimum = -Infinity, maximum = Infinity } = schema
  const fits =
    (schema.type === undefined || isOfType(value, schema.type)) &&
    (schema.const === undefined || schema.const === value) &&
    (schema.enum?.includes(value) ?? true) &&
    (anyOf?.some((option) => schemaFaults(option, value).length === 0) ?? true) &&
    (typeof value !== 'number' || (value >= minimum && value <= maximum)) &&
    (typeof value !== 'string' || schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))
  if (!fits) return [path]
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (items ? schemaFaults(items, item, `${path}[${index}]`) : []))
  }
  if (typeof value !== 'object' || value === null) return []
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${path}.${key}`)
  const inside = Object.entries(properties).flatMap(([key, inner]) =>
    Object.hasOwn(value, key) ? schemaFaults(inner, Reflect.get(value, key), `${path}.${key}`) : [],
  )
  return [...missing, ...inside]
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}
