/** One entry, its history, and how many are like what. */
import { done, refused } from '../../../domain/contract/answer'
import type { Period } from '../../../domain/register/kit/actions'
import type { AnyRegister, Count } from '../../../domain/register/kit/register'
import type { Fields } from '../../../domain/register/kit/fields'
import { command } from '../../platform/store'
import { happenedWithin } from './list'
import { addressesIn } from './photos'
import { namesIn, type References } from './references'
import { entriesOf, historyLines, historyOf, onWire } from './stored'

export async function getEntry(register: AnyRegister, references: References, id: string) {
  const stored = await entriesOf(register).get(id)
  if (!stored) return refused('register.entryUnknown')
  const [[names = {}], files] = await Promise.all([
    namesIn(references, register, [stored]),
    addressesIn(register.fields as Fields, [stored]),
  ])
  const record = { ...onWire(register, stored), names, ended: stored.ended ?? null }
  return done({ record, files })
}

interface HistoryInput {
  readonly id: string
  readonly cursor?: string | undefined
  readonly limit: number
}

/** The newest change first. */
export async function listHistory(
  register: AnyRegister,
  references: References,
  { id, cursor, limit }: HistoryInput,
) {
  const of = historyOf(register, id)
  const older = cursor === undefined ? {} : { version: command.lt(Number(cursor) || 0) }
  const found = await historyLines.read({
    where: { of, ...older },
    order: [['version', 'desc']],
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  // A field may have named another one before.
  const [before, after] = await Promise.all([
    namesIn(
      references,
      register,
      shown.map((line) => line.before),
    ),
    namesIn(
      references,
      register,
      shown.map((line) => line.after),
    ),
  ])
  const items = shown.map(({ _id, of: _of, byId: _byId, importId: _from, ...line }, n) => ({
    ...line,
    names: { ...before[n], ...after[n] },
  }))
  const next = found.length > limit ? String(shown[shown.length - 1]!.version) : null
  return done({ items, next })
}

export async function countEntries(register: AnyRegister, period: Period) {
  return done({ counts: await countsOf(register, period) })
}

/** The numbers of a register over a period, by their names; of entries without a day as they stand. */
export async function countsOf(register: AnyRegister, period: Period = {}): Promise<Record<string, number>> {
  const wanted = Object.entries((register.counts ?? {}) as Record<string, Count<Fields>>)
  const found = await Promise.all(
    wanted.map(async ([name, { where, sum }]) => {
      const like = { ...where, active: true, ...happenedWithin(register, period) }
      return [name, await (sum ? sumOf(register, sum, like) : entriesOf(register).count(like))]
    }),
  )
  return Object.fromEntries(found) as Record<string, number>
}

async function sumOf(register: AnyRegister, field: string, where: object): Promise<number> {
  let sum = 0
  for await (const page of entriesOf(register).pages({ where })) {
    for (const { [field]: value } of page) sum += amountOf(value)
  }
  return sum
}

/** People are counted by kind; nobody is nothing. */
const amountOf = (value: unknown): number =>
  typeof value === 'number'
    ? value
    : Object.values((value ?? {}) as Record<string, number>).reduce((sum, each) => sum + each, 0)
