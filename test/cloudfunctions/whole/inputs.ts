/** Inputs for every action of the wire, made from its schema: what fits, and what nearly fits. */
import fc from 'fast-check'

/** What valibot keeps of a schema at run time, as far as the wire uses it. */
interface Schema {
  readonly type: string
  readonly pipe?: readonly Part[]
  readonly entries?: Record<string, Schema>
  readonly item?: Schema
  readonly items?: readonly Schema[]
  readonly options?: readonly (Schema | string)[]
  readonly wrapped?: Schema
  readonly literal?: unknown
  readonly key?: Schema
  readonly value?: Schema
}

interface Part {
  readonly type: string
  readonly requirement?: unknown
}

type Values = fc.Arbitrary<unknown>

/** `ids`: ids that mean something where the calls go to. */
export function inputOf(schema: Schema, ids: readonly string[]): Values {
  const of = (inner: Schema) => inputOf(inner, ids)
  switch (schema.type) {
    case 'object':
    case 'strict_object':
      return fc.record(mapped(schema.entries ?? {}, of))
    case 'string':
      return textOf(schema, ids)
    case 'number':
      return numberOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'literal':
      return fc.constant(schema.literal)
    case 'picklist':
      return fc.constantFrom(...(schema.options as readonly string[]))
    case 'array': {
      const minLength = bound(schema, 'min_length') ?? 0
      return fc.array(of(schema.item!), { minLength, maxLength: minLength + 2 })
    }
    case 'tuple':
      return fc.tuple(...(schema.items ?? []).map(of))
    case 'variant':
    case 'union':
      return fc.oneof(...(schema.options as readonly Schema[]).map(of))
    case 'optional':
      return fc.option(of(schema.wrapped!), { nil: undefined })
    case 'nullable':
      return fc.option(of(schema.wrapped!), { nil: null })
    case 'record':
      return fc.dictionary(of(schema.key!) as fc.Arbitrary<string>, of(schema.value!), { maxKeys: 3 })
    default:
      throw new Error(`a kind of schema that nobody has drawn from yet: ${schema.type}`)
  }
}

const mapped = <A, B>(from: Record<string, A>, by: (value: A) => B) =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, by(value)]))

const part = ({ pipe = [] }: Schema, type: string) => pipe.find((each) => each.type === type)
const bound = (schema: Schema, type: string) => part(schema, type)?.requirement as number | undefined

const days = fc.constantFrom(
  '2026-11-18',
  '2026-11-30',
  '2025-01-01',
  '2026-02-29',
  '0001-01-01',
  '9999-12-31',
)
const files = fc.constantFrom(
  'cloud://local.local-local/reports/x/a.jpg',
  'cloud://local.local-local/patrols/x/../a.jpg',
  'cloud://other/a.jpg',
)
const words = fc.oneof(
  fc.constantFrom('演示', '一'.repeat(60), '🐟🐟', 'a\u200bb', '<script>', "'; --", '13800138000', '$where'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

/** Making one ready takes the library long, and there are few patterns in many schemas. */
const matching = new Map<string, fc.Arbitrary<string>>()

function textLike(pattern: RegExp): fc.Arbitrary<string> {
  const kept = matching.get(String(pattern)) ?? fc.stringMatching(pattern)
  matching.set(String(pattern), kept)
  return kept
}

function textOf(schema: Schema, ids: readonly string[]): Values {
  if (part(schema, 'iso_date')) return days
  if (part(schema, 'starts_with')) return files
  if (part(schema, 'url')) return fc.constant('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=demo')
  const pattern = part(schema, 'regex')?.requirement as RegExp | undefined
  if (pattern) {
    const known = ids.filter((id) => pattern.test(id))
    const other = textLike(pattern)
    return known.length === 0 ? other : fc.oneof(fc.constantFrom(...known), other)
  }
  return words
}

function numberOf(schema: Schema): Values {
  const [min, max] = [bound(schema, 'min_value') ?? -1000, bound(schema, 'max_value') ?? 2e12]
  const edges = fc.constantFrom(min, max)
  const between = part(schema, 'integer')
    ? fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) })
    : fc.double({ min, max, noNaN: true })
  return fc.oneof(between, edges)
}

const nasty = fc.constantFrom<unknown>(
  ...[null, '', '\u0000', '\ud83d', -1, 0.5, 1e308, [], {}, { $gt: '' }, { toString: 1 }, '长'.repeat(9000)],
  ...[{ __proto__: null, constructor: 1 }, [[[[]]]], true, '2026-13-45', 'x'.repeat(300), -0, 2 ** 53],
)

/** An input of which one thing was exchanged for what does not belong there. */
export function spoilt(input: Values): Values {
  return fc.tuple(input, nasty, fc.nat()).map(([value, bad, where]) => exchanged(value, bad, where))
}

function exchanged(value: unknown, bad: unknown, where: number): unknown {
  if (typeof value !== 'object' || value === null) return bad
  const keys = Object.keys(value)
  if (keys.length === 0) return bad
  const key = keys[where % keys.length]!
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
  copy[key] = where % 3 === 0 ? bad : exchanged(copy[key], bad, Math.floor(where / keys.length))
  return copy
}
