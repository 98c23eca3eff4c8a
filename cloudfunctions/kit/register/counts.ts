/** How many entries are like what, and what their fields come to: all numbers of a register in one trip. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { Period } from '../../../domain/register/kit/actions'
import type { Field, Fields } from '../../../domain/register/kit/fields'
import type { AnyRegister, Count, WithFields } from '../../../domain/register/kit/register'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { happenedWithin } from './list'
import { entriesOf } from './stored'

export async function countEntries(register: AnyRegister, period: Period, { now }: BoundContext) {
  return done({ counts: await countsOf(register, period, dayOf(now)) })
}

/**
 * The numbers of a register over a period, by their names; of entries without a day as they stand.
 * @param today YYYY-MM-DD
 */
export async function countsOf(
  register: AnyRegister,
  period: Period,
  today: string,
): Promise<Record<string, number>> {
  const { until } = period
  const ended = register.ahead && !(until && until < today) ? { ...period, until: today } : period
  const within = { active: true, ...happenedWithin(register, ended) }
  const [totals, different] = await Promise.all([
    entriesOf(register).totals(within, amountsOf(register)),
    countDifferent(register, within),
  ])
  return { ...totals, ...different }
}

/** Of the counts that take what is the same somewhere only once. */
async function countDifferent(register: AnyRegister, within: object): Promise<Record<string, number>> {
  const counts = Object.entries((register.counts ?? {}) as Record<string, Count<Fields>>)
  const counted = counts.map(async ([name, { where, each }]) => {
    if (each === undefined) return []
    const values = await entriesOf(register).tally({ ...within, ...where }, each)
    return [[name, values.length] as const]
  })
  return Object.fromEntries((await Promise.all(counted)).flat())
}

interface Counting extends WithFields {
  readonly counts?: Readonly<Record<string, Count<Fields>>>
}

/** For each count what one document is worth to it, as an expression of the store; `at`: where its fields lie. */
export function amountsOf({ fields, counts = {} }: Counting, at = ''): Record<string, unknown> {
  const amounts = Object.entries(counts).map(([name, { where, sum }]) => {
    const amount = sum === undefined ? 1 : valueOf(`$${at}${sum}`, fields[sum]!)
    const like = Object.entries(where).map(([field, value]) => eq([`$${at}${field}`, value]))
    return [name, like.length === 0 ? amount : cond({ if: and(like), then: amount, else: 0 })]
  })
  return Object.fromEntries(amounts) as Record<string, unknown>
}

const { add, and, cond, eq, ifNull, objectToArray, reduce } = command.aggregate

/** People of all kinds together, also of one that is no longer asked for; what was left open is nothing. */
function valueOf(path: string, field: Field): unknown {
  if (field.kind !== 'people') return ifNull([path, 0])
  const kinds = objectToArray(ifNull([path, {}]))
  return reduce({ input: kinds, initialValue: 0, in: add(['$$value', '$$this.v']) })
}
