/** What the assessment of chiefs asks of reports: found by them, found before them, and dealt with by them in time. */
import { dayOf, startOfDay, addDays } from '../../../../domain/calendar/day'
import { isLate, turnsOf } from '../../../../domain/assessment/closing'
import type { MatterFact, ProblemFact } from '../../../../domain/assessment/facts'
import { numberOf } from '../../../../domain/report/number'
import { type Report, sortKeyOf } from '../../../../domain/report/report'
import { reportTitle } from '../../../../domain/report/reportTitle'
import { isTurnedDown } from '../../../../domain/report/states'
import type { StoredEvent } from '../../../../domain/report/events'
import { command } from '../../../platform/store'
import { notAboutChief, reportEvents, reports } from '../store/reportRepo'

/** First and last Shanghai day. */
export interface Days {
  readonly start: string
  readonly end: string
}

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

/** Of these conditions what is open, or ended on the first day or later: what happened in the days was open then. */
async function openSince(where: object, { start }: Pick<Days, 'start'>): Promise<Report[]> {
  const ended = { open: false, sortKey: command.gte(sortKeyOf(startOfDay(start), '')) }
  const found = [{ open: true }, ended].map((state) =>
    reports.readAll({ where: { ...where, ...state }, without: light }),
  )
  return (await Promise.all(found)).flat()
}

/**
 * Those that were found to be true in these days: somebody looked at what was done, or the chief fixed it on the spot.
 * By the first time, so that one that goes back and is verified again counts once.
 */
async function verifiedIn(days: Days, where: object): Promise<Report[]> {
  const found = await openSince(where, days)
  const verdicts = await storiesOf(found, { type: command.in(['verified', 'fixedOnSpot']) })
  return found.filter(({ _id }) => {
    const [first] = verdicts.get(_id) ?? []
    return first !== undefined && isWithin(days, dayOf(first.at))
  })
}

/** By the person who found them. */
export async function foundBy(personIds: readonly string[], days: Days): Promise<Map<string, ProblemFact[]>> {
  const found = await verifiedIn(days, { filedBy: command.in([...personIds]), source: 'chief' })
  return grouped(found.map((report) => [report.filedBy ?? '', fact(report)] as const))
}

/** By the reach: found by supervision or the media. What is said about a chief is told to none of them. */
export async function foundFromAbove(
  reachIds: readonly string[],
  days: Days,
): Promise<Map<string, ProblemFact[]>> {
  const source = command.in(['supervision', 'media'])
  const found = await verifiedIn(days, { reachId: command.in([...reachIds]), source, ...notAboutChief })
  return grouped(found.map((report) => [report.reachId, fact(report)] as const))
}

/** By who had them to deal with: what fell due in these days. A matter that is open now is judged at `now` (ms). */
export async function mattersOf(
  personIds: readonly string[],
  days: Days,
  now: number,
): Promise<Map<string, MatterFact[]>> {
  const found = await givenTo(personIds, days)
  const stories = await storiesOf(found)
  return grouped(
    found.flatMap((report) => {
      const story = stories.get(report._id) ?? []
      return leadsOf(report, story, personIds).flatMap((personId) => {
        const due = turnsOf(report.source, story, personId).filter((turn) =>
          isWithin(days, dayOf(turn.dueAt - 1)),
        )
        // What falls due later today is neither late nor in time yet.
        const settled = due.filter((turn) => turn.endedAt !== null || turn.dueAt <= now)
        if (settled.length === 0) return []
        return [[personId, { ...fact(report), late: settled.some((turn) => isLate(turn, now)) }] as const]
      })
    }),
  )
}

/** Those of these people to whom it was ever given; of what is said about a chief only who has it now. */
function leadsOf(report: Report, story: readonly StoredEvent[], personIds: readonly string[]): string[] {
  const ever = story.flatMap((event) => (event.type === 'assigned' ? event.lead.id : []))
  const leads = report.aboutChief ? [report.lead?.id] : ever
  return personIds.filter((id) => leads.includes(id))
}

/** What these people have, or had at some time, to deal with: who has it no longer is known from the events alone. */
async function givenTo(personIds: readonly string[], days: Days): Promise<Report[]> {
  const lead = { 'lead.id': command.in([...personIds]), 'lead.kind': 'person' }
  const since = startOfDay(addDays(days.start, -longestCharge))
  const charges = await reportEvents.readAll({
    where: { ...lead, at: command.gte(since).and(command.lt(startOfDay(addDays(days.end, 1)))) },
    only: ['reportId'],
  })
  const ids = [...new Set(charges.map(({ reportId }) => reportId))]
  // Whoever is done long before the last day was in time on that day.
  const ahead = { start: addDays(days.start, -longestAhead) }
  const [has, had] = await Promise.all([
    openSince(lead, ahead),
    inPages(ids, (page) => openSince({ _id: command.in(page), ...notAboutChief }, ahead)),
  ])
  return [...new Map([...has, ...had].map((report) => [report._id, report])).values()]
}

/** Days: nothing that was given longer ago than this falls due with somebody who has it no longer. */
const longestCharge = 400
/** Days from the end of a matter to its last day, at most: a deadline is counted in working days, and given more time once. */
const longestAhead = 120

const isWithin = ({ start, end }: Days, day: string) => start <= day && day <= end

/** What happened to each, in order, by its id; `narrowed`: of events on this condition. */
async function storiesOf(
  found: readonly Report[],
  narrowed: object = {},
): Promise<Map<string, StoredEvent[]>> {
  const ids = found.map(({ _id }) => _id)
  // Their ids sort as they happened.
  const events = await inPages(ids, (page) =>
    reportEvents.readAll({ where: { reportId: command.in(page), ...narrowed }, without: ['photos'] }),
  )
  return grouped(events.map((event) => [event.reportId, event] as const))
}

/** Reports asked for in one query. */
const atOnce = 200

async function inPages<T>(ids: readonly string[], read: (page: string[]) => Promise<T[]>): Promise<T[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, n) =>
    read(ids.slice(n * atOnce, (n + 1) * atOnce)),
  )
  return (await Promise.all(pages)).flat()
}

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
