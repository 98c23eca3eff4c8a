/** Entries for any register, made from its definition: good ones, all different, and such as must be refused. */
import { addDays } from '../../domain/calendar/day'
import { itemNames } from '../../domain/waterQuality/items'
import {
  typedFields,
  type ByKind,
  type Field,
  type ReferenceTo,
  type ValueOf,
} from '../../domain/register/kit/fields'
import {
  isAsked,
  tidied,
  type AnyRegister,
  type Entry,
  type WithFields,
} from '../../domain/register/kit/register'

const upTo = (most: number, text: string) => text.slice(0, most)
const numbered = (n: number) => String(n).padStart(4, '0')
const one = (labels: object, n: number) => Object.keys(labels)[n % Object.keys(labels).length]!
const dayOf = (n: number) => `2026-0${1 + (n % 9)}-1${n % 10}`

/** What there is in the town of the tests (`town.ts`). */
const known = { reach: 'stream-1', village: '演示一村', person: 'villageChief', department: 'environment' }

/** An entry of another register that `registerSuite` puts there first. */
export const referredIn = ({ name }: AnyRegister) => `a-${name}`

const samples: { readonly [K in keyof ByKind<never>]: (field: never, n: number) => unknown } = {
  text: ({ most }: { most: number }, n) => upTo(most, `演${numbered(n)}示`),
  longText: ({ most }: { most: number }, n) => upTo(most, `演示的一段话，第 ${n} 次`),
  number: ({ least = 0, most }: { least?: number; most: number }, n) => Math.min(most, least + (n % 7)),
  money: ({ most }: { most: number }, n) => Math.min(most * 100, 100 + n),
  day: (_, n) => dayOf(n),
  clock: ({ least, most }: { least: number; most: number }, n) => least + (n % (most - least)),
  span: (_, n) => ({ from: dayOf(n), until: null }),
  choice: ({ labels }: { labels: object }, n) => one(labels, n),
  choices: ({ labels }: { labels: object }, n) => [one(labels, n)],
  tick: (_, n) => n % 2 === 0,
  phone: (_, n) => `0577-1234${numbered(n)}`,
  place: (_, n) => [120.35 + n / 100_000, 27.65],
  stretch: (_, n) => ({ from: n % 50, to: 50 + (n % 30) }),
  reference: ({ to }: { to: ReferenceTo }) => (typeof to === 'string' ? known[to] : referredIn(to)),
  villages: (_, n) => [`演示${n}村`],
  photos: () => [],
  files: () => [],
  people: ({ labels }: { labels: object }, n) =>
    Object.fromEntries(Object.keys(labels).map((each) => [each, n])),
  rows: ({ fields }: { fields: Record<string, Field> }, n) => [sampleOf(Object.entries(fields), n)],
}

const sampleOf = (fields: readonly (readonly [string, Field])[], n: number): Entry =>
  Object.fromEntries(fields.map(([name, field]) => [name, samples[field.kind](field as never, n)]))

/** What fits together only in a certain way, by the name of the register. */
const fitted: Readonly<Record<string, (entry: Entry, n: number) => Entry>> = {
  // Figures are text as laboratories write it, and no day is sampled twice.
  reading: (entry, n) => ({
    ...entry,
    ...Object.fromEntries(itemNames.map((name) => [name, `${n % 10}.5`])),
    ...{ acidity: '7.5', day: addDays('2022-01-01', n % 1500) },
  }),
  survey: (entry, n) => ({
    ...entry,
    questions: [{ ask: `问题 ${n}`, kind: 'one', options: '好\n不好', mayStay: n % 2 === 0 }],
  }),
  // No two of them over each other, within the reach.
  cleaningContract: (entry, n) => ({
    ...{ ...entry, span: { from: '1000-01-01', until: '2999-12-31' }, steps: [] },
    part: { from: n % 1500, to: (n % 1500) + 1 },
  }),
  // Every point that is missing has its cause.
  cleaningCheck: (entry, n) => ({
    ...{ ...entry, day: addDays('2022-01-01', n % 1500), mendBy: null, score: 99 - (n % 7) },
    causes: [{ cause: '岸坡有垃圾', points: 1 + (n % 7) }],
  }),
  cleaningFund: (entry, n) => ({ ...entry, year: String(1000 + (n % 2000)) }),
  // Years of which no other sample has money or checks.
  cleaningPay: (entry, n) => ({
    ...entry,
    month: `${1500 + Math.floor((n % 1200) / 12)}-${String(1 + (n % 12)).padStart(2, '0')}`,
  }),
  // A village has one, by which a table knows it: that of the table (registerTables.ts) is another village's.
  villageRule: (entry, n) => ({ ...entry, village: n === 3501 ? '演示二村' : known.village }),
  planGoal: (entry, n) => ({ ...entry, year: 2030 + (n % 7) }),
}

/** What people write; what the cloud gives is not among it. */
export function sampleEntry(
  { name = '', fields }: WithFields & { readonly name?: string },
  n: number,
): Entry {
  const typed = typedFields(fields)
  const entry = sampleOf(Object.entries(typed), n)
  return tidied({ fields: typed }, fitted[name]?.(entry, n) ?? entry)
}

/** Three different ones in which something is written in the field: some are asked only sometimes. */
export function samplesWith(register: WithFields, field: string): [Entry, Entry, Entry] {
  // Apart from those of the other fields, which may have to be alone as well.
  const begin = 5000 + 40 * Object.keys(register.fields).indexOf(field)
  const all = Array.from({ length: 40 }, (_, n) => sampleEntry(register, begin + n))
  const [one, other, third] = all.filter((entry) => entry[field])
  if (!one || !other || !third) throw new Error(`no sample asks for ${field}`)
  return [one, other, third]
}

/** What no field of that kind takes, beside null, objects and lists where none belong. */
const wrong: ByKind<readonly unknown[]> = {
  text: ({ most }) => ['字'.repeat(most + 1), 7, '\ud83d'],
  longText: ({ most }) => ['字'.repeat(most + 1), null],
  number: ({ least = 0, most }) => [least - 1, most + 1, '7', 0.000001],
  money: ({ most }) => [-1, most * 100 + 1, 0.5],
  day: () => ['2026-02-30x', '2026/1/5', 20260105],
  clock: ({ least, most }) => [least - 1, most + 1, least + 0.5, '07:30', null],
  span: () => [{ from: '2026-02-01', until: '2026-01-01' }, { from: '' }],
  choice: () => ['invented', ''],
  choices: () => [['invented'], 'invented'],
  tick: () => ['yes', null],
  phone: () => ['12', '打这个 110', null],
  place: () => [[120, 91], [120], '120,27'],
  stretch: () => [{ from: 9, to: 9 }, { from: -1, to: 5 }, { from: 0.5, to: 5 }, { from: 1 }, '1-5'],
  reference: () => ['invented', { $gt: '' }],
  villages: ({ most }) => ['invented', [7], ['村'.repeat(41)], Array.from({ length: most + 1 }, () => '村')],
  photos: ({ most }) => [
    ['https://elsewhere/a.jpg'],
    ['cloud://local.local-local/patrols/x/a.jpg'],
    Array.from({ length: most + 1 }, () => 'cloud://local.local-local/registers/x/a.jpg'),
  ],
  files: ({ most }) => [
    ['cloud://local.local-local/registers/x/a.pdf'],
    [{ fileId: 'https://elsewhere/a.pdf', name: '演示.pdf' }],
    [{ fileId: 'cloud://local.local-local/patrols/x/a.pdf', name: '演示.pdf' }],
    ...['', '演示.exe', '../演示.pdf', '字'.repeat(80) + '.pdf'].map((name) => [
      { fileId: 'cloud://local.local-local/registers/x/a.pdf', name },
    ]),
    Array.from({ length: most + 1 }, () => ({
      fileId: 'cloud://local.local-local/registers/x/a.pdf',
      name: '演示.pdf',
    })),
  ],
  people: ({ labels }) => [{}, Object.fromEntries(Object.keys(labels).map((each) => [each, -1]))],
  rows: () => [[{}], 'none', [null]],
}

/** Entries of which one field is wrong, each with the field. */
export function wrongEntries(register: WithFields): readonly (readonly [string, Entry])[] {
  // A number that no other entry of a suite has.
  const good = sampleEntry(register, 777)
  return Object.entries(register.fields).flatMap(([name, field]) => {
    if (field.given || !isAsked(field, good)) return []
    const bad = wrong[field.kind](field as never, field.empty as ValueOf<Field> as never)
    const none = field.needed ? [field.empty] : []
    return [...bad, ...none].map((value) => [name, { ...good, [name]: value }] as const)
  })
}
