/**
 * Sheets from the records: by the clock on the first working day of the next month (of a year: in January, and again
 * whenever one of its months becomes final, see `yearSheets.ts`), and again for one of them when the office asks. What is
 * final is never computed again.
 */
import { done } from '../../../domain/contract/answer'
import { addDays, dayOf } from '../../../domain/calendar/day'
import { addWorkingDays } from '../../../domain/calendar/workingDays'
import { assess, isMonthly, onlyItems, type Result } from '../../../domain/assessment/assess'
import { type ByHand, nothingByHand } from '../../../domain/assessment/facts'
import { monthBounds } from '../../../domain/assessment/owed'
import type { RuleSet } from '../../../domain/assessment/ruleSet'
import {
  type AssessmentSheet,
  type Basis,
  isYear,
  sheetId,
  sortKeyOf,
  yearBasis,
} from '../../../domain/assessment/sheet'
import { yearOf } from '../../../domain/assessment/year'
import type { Person } from '../../../domain/identity/person'
import type { Assignment } from '../../../domain/register/assignment'
import { lastFinished, type Turn, walk } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { assignments } from '../register'
import { gatherFacts, overlaps } from './gatherFacts'
import { ruleUse, setInUse, sheets } from './sheetRepo'

const boundsOf = (period: string) =>
  isYear(period) ? { start: `${period}-01-01`, end: `${period}-12-31` } : monthBounds(period)

/** What a basis comes to by a set. */
export function resultOf(set: RuleSet, basis: Basis, hand: ByHand): Result {
  if (basis.kind === 'year') return yearOf(set, basis.months, hand)
  if (basis.kind === 'check') return assess(set, noFactsOfCheck, hand)
  return assess(onlyItems(set, isMonthly), basis.facts, hand)
}

const noFactsOfCheck = { duties: [], patrols: [], found: [], overlooked: [], matters: [], excused: [] }

/** What each of these people's sheets is computed from; who had nothing to answer for is missing. */
export async function basesOf(personIds: readonly string[], period: string, set: RuleSet, now: number) {
  if (!isYear(period)) {
    const facts = await gatherFacts(personIds, period, set, now)
    return new Map(
      [...facts].map(([personId, each]): [string, Basis] => [personId, { kind: 'month', facts: each }]),
    )
  }
  const found = await sheets.readAll({
    where: {
      who: command.in([...personIds]),
      period: command.gt(period).and(command.lt(`${period}~`)),
      state: 'final',
    },
  })
  return new Map(
    personIds.flatMap((personId): [string, Basis][] => {
      const own = found.filter(({ who }) => who === personId)
      return own.length === 0 ? [] : [[personId, yearBasis(own)]]
    }),
  )
}

export function newSheet(
  { _id: who, name, village }: Pick<Person, '_id' | 'name' | 'village'>,
  period: string,
  set: RuleSet,
  basis: Basis,
  now: number,
): AssessmentSheet {
  return {
    ...{
      _id: sheetId(period, who),
      period,
      who,
      name,
      village,
      sortKey: sortKeyOf(period, village, name, who),
    },
    ...{ version: 1, revision: 1, state: 'computed', rules: set._id, basis, hand: nothingByHand },
    ...{ result: resultOf(set, basis, nothingByHand), computedAt: now, looked: null, final: null },
    ...{ reason: '', sentBack: '', objectUntil: null, objection: null, objecting: false },
  }
}

/** Written where there is none yet. */
export function beginSheet(context: CallContext, sheet: AssessmentSheet) {
  return transact(context, sheet._id, async (transaction) => {
    if (!(await transaction.get(sheets, sheet._id))) await transaction.set(sheets, sheet)
    return done({ id: sheet._id })
  })
}

export const computing = 'computeAssessments'

export const computeSheets = walk({
  name: computing,
  title: '一位河长的考核没能算出来',
  over: assignments,
  slots: periodsOver,
  everySlot: true,
  together: computeAll,
})

/** After a longer outage older months are left. */
const mostMonths = 12

/** Months and years that are over and whose first working day after has come, oldest first. */
async function periodsOver(now: number): Promise<string[]> {
  const today = dayOf(now)
  const [last, { since, chief }] = await Promise.all([lastFinished(computing), ruleUse()])
  const periods: string[] = []
  let day = `${today.slice(0, 7)}-01`
  for (let n = 0; n < mostMonths; n++) {
    const month = addDays(day, -1).slice(0, 7)
    if (chief === null || since === null || month < since) break
    if (today >= addWorkingDays(day, 0)) {
      if (month.endsWith('-12')) periods.unshift(month.slice(0, 4))
      periods.unshift(month)
    }
    if (last !== null && month <= last) break
    day = `${month}-01`
  }
  return periods
}

async function computeAll(batch: readonly Assignment[], { context, slot: period }: Turn): Promise<void> {
  const set = await setInUse('chief')
  if (!set) return
  const bounds = boundsOf(period)
  const owing = batch.filter((each) => set.roles.includes(each.role) && overlaps(each, bounds))
  const ids = [...new Set(owing.map(({ personId }) => personId))]
  const there = await sheets.getMany(
    ids.map((who) => sheetId(period, who)),
    ['basis', 'result', 'hand'],
  )
  const known = new Set(there.map(({ who }) => who))
  const wanted = ids.filter((id) => !known.has(id))
  if (wanted.length === 0) return
  const [persons, bases] = await Promise.all([
    people.getMany(wanted),
    basesOf(wanted, period, set, context.now),
  ])
  for (const person of persons) {
    const basis = bases.get(person._id)
    // Who has left the service is not assessed.
    if (basis && person.active) await beginSheet(context, newSheet(person, period, set, basis, context.now))
  }
}
