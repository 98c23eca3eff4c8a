/**
 * A year goes along with its months: begun, or computed anew, when one of them becomes final, and made final when none of
 * them is open any more. Until the year is over there is no sheet of it.
 */
import { dayOf } from '../../../domain/calendar/day'
import { monthBounds } from '../../../domain/assessment/owed'
import {
  type AssessmentSheet,
  isYear,
  monthsOf,
  nextVersion,
  sheetId,
  township,
  type Whose,
  yearBasis,
} from '../../../domain/assessment/sheet'
import { periodText } from '../../../domain/assessment/words'
import { lastFinished, stuckWork } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import type { Ahead, Transaction } from '../../platform/transact'
import { people } from '../identity'
import { assignments } from '../register'
import { computing, newSheet, resultOf } from './computeSheets'
import { overlaps } from './gatherFacts'
import { ruleSetOf, ruleUse, setInUse, sheets } from './sheetRepo'

/** Read from its id, before the sheet itself. */
export function whoseOf(id: string): Whose {
  const [period = ''] = id.split('_')
  return { period, who: id.slice(period.length + 1) }
}

const yearIn = (period: string) => period.slice(0, 4)
const isOver = (year: string, now: number) => dayOf(now) > `${year}-12-31`

/** What is read when a month becomes final. */
export function yearAhead({ period, who }: Whose, now: number): readonly Ahead[] {
  const year = yearIn(period)
  if (isYear(period) || !isOver(year, now)) return []
  const ids = [year, ...monthsOf(year)].map((each) => sheetId(each, who))
  return [[people, who], ...ids.map((id) => [sheets, id] as const)]
}

/** In the transaction that makes `month` final. A year that is final already is corrected, and goes its way again. */
export async function renewYear(
  transaction: Transaction,
  month: AssessmentSheet,
  { now }: CallContext,
): Promise<void> {
  const year = yearIn(month.period)
  if (isYear(month.period) || !isOver(year, now)) return
  const of = (period: string) => transaction.get(sheets, sheetId(period, month.who))
  const [before, person, ...found] = await Promise.all([
    of(year),
    transaction.get(people, month.who),
    ...monthsOf(year).map(of),
  ])
  const others = found.flatMap((each) => (each && each.period !== month.period ? [each] : []))
  const basis = yearBasis([...others, month])
  if (!before) {
    const set = await setInUse('chief')
    // Who has left the service is not assessed.
    if (set && person?.active) await transaction.set(sheets, newSheet(person, year, set, basis, now))
    return
  }
  // Who objected is answered first; the office corrects the year by hand then.
  if (before.objecting) return
  const why = `${periodText(month.period)}的考核审定后重算`
  const { state, looked, sentBack } = before
  await transaction.update(sheets, before._id, {
    ...(state === 'final' ? nextVersion(before, why) : { sentBack: looked ? why : sentBack }),
    ...{ basis, result: resultOf(await ruleSetOf(before.rules), basis, before.hand) },
    ...{ state: 'computed', looked: null, computedAt: now, revision: before.revision + 1 },
  })
}

/** The months of a year that a person owes and that are not final: in work, not computed yet, or stuck at the clock. */
export async function openMonths({ period, who }: Whose): Promise<string[]> {
  if (!isYear(period) || who === township) return []
  const months = monthsOf(period)
  const [there, own, set, { since }, last] = await Promise.all([
    sheets.getMany(
      months.map((month) => sheetId(month, who)),
      ['basis', 'hand', 'result'],
    ),
    assignments.readAll({ where: { personId: who } }),
    setInUse('chief'),
    ruleUse(),
    lastFinished(computing),
  ])
  const stuck = await stuckWork.readAll({
    where: { job: computing, of: command.in(own.map(({ _id }) => _id)) },
  })
  return months.filter((month) => {
    const sheet = there.find((each) => each.period === month)
    if (sheet) return sheet.state !== 'final'
    const isComing = last === null || month > last || stuck.some(({ slot }) => slot === month)
    const serves = own.some((each) => set?.roles.includes(each.role) && overlaps(each, monthBounds(month)))
    return isComing && serves && since !== null && since <= month
  })
}
