/** What the assessment of chiefs asks of reports: found by them, found before them, and dealt with by them in time. */
import { dayOf, startOfDay, addDays } from '../../../domain/calendar/day'
import { isLate, turnsOf } from '../../../domain/assessment/closing'
import type { MatterFact, ProblemFact } from '../../../domain/assessment/facts'
import { numberOf } from '../../../domain/report/number'
import type { Report } from '../../../domain/report/report'
import { reportTitle } from '../../../domain/report/reportTitle'
import { isTurnedDown } from '../../../domain/report/states'
import type { StoredEvent } from '../../../domain/report/events'
import { command } from '../../platform/store'
import { notAboutChief, reportEvents, reports } from './reportRepo'

/** First and last Shanghai day. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** Verified: somebody looked at what was done, or the chief fixed it on the spot. */
const verified = { state: command.in(['verified', 'closed']) }
const light = ['photos', 'after', 'outcome', 'lastCommands', 'cleared']

const within = ({ start, end }: Days) =>
  command.gte(startOfDay(start)).and(command.lt(startOfDay(addDays(end, 1))))

/** By its number: its id tells when it was filed to the millisecond. */
const fact = (report: Report): ProblemFact => ({
  ...{ reportId: numberOf(report), number: numberOf(report) },
  ...{ reachName: report.reachName, day: dayOf(report.submittedAt) },
})

function grouped<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, each] of entries) groups.set(key, [...(groups.get(key) ?? []), each])
  return groups
}

/** By the person who found them. */
export async function foundBy(personIds: readonly string[], days: Days): Promise<Map<string, ProblemFact[]>> {
  const where = {
    filedBy: command.in([...personIds]),
    source: 'chief',
    submittedAt: within(days),
    ...verified,
  }
  const found = await reports.readAll({ where, without: light })
  return grouped(found.map((report) => [report.filedBy ?? '', fact(report)] as const))
}

/** By the reach: found by supervision or the media. What is said about a chief is told to none of them. */
export async function foundFromAbove(
  reachIds: readonly string[],
  days: Days,
): Promise<Map<string, ProblemFact[]>> {
  const source = command.in(['supervision', 'media'])
  const where = { reachId: command.in([...reachIds]), source, submittedAt: within(days), ...verified }
  const found = await reports.readAll({ where: { ...where, ...notAboutChief }, without: light })
  return grouped(found.map((report) => [report.reachId, fact(report)] as const))
}

/** By who had them to deal with: what fell due in these days. A matter that is open now is judged at `now` (ms). */
export async function mattersOf(
  personIds: readonly string[],
  days: Days,
  now: number,
): Promise<Map<string, MatterFact[]>> {
  const lead = { 'lead.id': command.in([...personIds]), 'lead.kind': 'person' }
  const since = command.gte(startOfDay(days.start))
  const [open, closed] = await Promise.all([
    reports.readAll({ where: { ...lead, open: true }, without: light }),
    reports.readAll({ where: { ...lead, open: false, closedAt: since }, without: light }),
  ])
  const found = [...open, ...closed]
  const stories = grouped((await storiesOf(found)).map((event) => [event.reportId, event] as const))
  return grouped(
    found.flatMap((report) => {
      const personId = report.lead!.id
      const due = turnsOf(report.source, stories.get(report._id) ?? [], personId).filter((turn) =>
        isWithin(days, dayOf(turn.dueAt - 1)),
      )
      // What falls due later today is neither late nor in time yet.
      const settled = due.filter((turn) => turn.resolvedAt !== null || turn.dueAt <= now)
      if (settled.length === 0) return []
      return [[personId, { ...fact(report), late: settled.some((turn) => isLate(turn, now)) }] as const]
    }),
  )
}

const isWithin = ({ start, end }: Days, day: string) => start <= day && day <= end

async function storiesOf(found: readonly Report[]): Promise<StoredEvent[]> {
  const ids = found.map(({ _id }) => _id)
  const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, n) =>
    ids.slice(n * atOnce, (n + 1) * atOnce),
  )
  const read = pages.map((page) =>
    // Their ids sort as they happened.
    reportEvents.readAll({ where: { reportId: command.in(page) }, without: ['photos'] }),
  )
  return (await Promise.all(read)).flat()
}

/** Reports whose stories are asked for in one query. */
const atOnce = 200

/** What a person found in these days, the latest first, and whether it is dealt with. */
export async function foundInYear(personId: string, days: Days) {
  const where = { filedBy: personId, source: 'chief', submittedAt: within(days) }
  const found = (await reports.readAll({ where, without: light })).filter(({ state }) => !isTurnedDown(state))
  return found
    .sort((a, b) => b.submittedAt - a.submittedAt)
    .map((report) => ({
      reportId: numberOf(report),
      title: reportTitle(report.reachName, report.category),
      day: dayOf(report.submittedAt),
      solved: report.state === 'closed',
    }))
}

/** How many matters a person was given to deal with and closed in these days. */
export const dealtWith = (personId: string, days: Days) =>
  reports.count({ 'lead.id': personId, 'lead.kind': 'person', open: false, closedAt: within(days) })
