/**
 * The one place where events become a stored report: the state they add up to, whose turn it is, when the clock looks
 * again, the event lines, and the public entry, all in the caller's transaction.
 */
import { desksOf } from '../../../../domain/report/desks'
import type { WaitingEnding } from '../../../../domain/report/ending'
import { eventId, type ReportEvent } from '../../../../domain/report/events'
import { evolve } from '../../../../domain/report/evolve'
import { masked } from '../../../../domain/report/maskNumbers'
import { newsId, newsOf } from '../../../../domain/report/news'
import { numberOf } from '../../../../domain/report/number'
import { publicEntryOf, type PublicEntry } from '../../../../domain/report/publicEntry'
import { type Report, sortKeyOf } from '../../../../domain/report/report'
import { isOpen } from '../../../../domain/report/states'
import { strikeAfter } from '../../../../domain/report/strike'
import type { Transaction } from '../../../platform/transact'
import { announce } from '../../reminder'
import { publicCounts, publicReports, reportEvents, reports } from './reportRepo'
import { hide, screenings } from './screeningRepo'

/** Commands remembered to know a repeated one. */
const remembered = 12

/**
 * Writes the events, without the numbers somebody may have written into them, and what they make of `before`; answers
 * the report as stored.
 */
export async function record(
  transaction: Transaction,
  before: Report,
  given: readonly ReportEvent[],
  commandId?: string,
): Promise<Report> {
  const events = given.map(withoutNumbers)
  const after = follow(before, events, commandId)
  for (const [n, event] of events.entries()) {
    const seq = before.events + n + 1
    await transaction.set(reportEvents, {
      ...event,
      _id: eventId(before._id, seq),
      reportId: before._id,
      seq,
    })
    const news = newsOf(after, event)
    if (news) await announce(transaction, { id: newsId(after, seq), ...news }, event.at)
  }
  await store(transaction, before.events === 0 ? null : before, after)
  const [last] = events.slice(-1)
  if (last && before.open && !after.open) await lookSoon(transaction, after, last.at)
  return after
}

/** Decided, or taken back, without anything that happened: only whose turn it is changes. */
export async function waits(
  transaction: Transaction,
  report: Report,
  ending: WaitingEnding | null,
  commandId?: string,
): Promise<void> {
  const next = { ...report, ending, ...remembering(report, commandId) }
  await transaction.set(reports, { ...next, desks: desksOf(next) })
}

/** Originals that are still there shall go now, not when the content check comes by. */
async function lookSoon(transaction: Transaction, { _id }: Report, now: number): Promise<void> {
  const run = await transaction.get(screenings, _id)
  if (run && (run.originals.length > 0 || run.nextAt !== null))
    await transaction.update(screenings, _id, { nextAt: now })
}

/** Whoever wrote it: a clerk may pass on the phone number of who reported as well as that person may. */
function withoutNumbers(event: ReportEvent): ReportEvent {
  return 'text' in event ? { ...event, text: masked(event.text) } : event
}

/** Writes a report and keeps its public entry and the public's figures in step. */
export async function store(transaction: Transaction, before: Report | null, after: Report): Promise<void> {
  await transaction.set(reports, after)
  const [shown, shows] = [before && publicEntryOf(before), publicEntryOf(after)]
  if (JSON.stringify(shown) === JSON.stringify(shows)) return
  if (shown && shown._id !== shows?._id) await transaction.remove(publicReports, shown._id)
  if (shows) await transaction.set(publicReports, shows)
  const seen = shows ? [...shows.before, ...shows.after] : []
  const taken = shown ? [...shown.before, ...shown.after].filter((fileId) => !seen.includes(fileId)) : []
  await hide(transaction, after._id, taken)
  await count(transaction, shown, shows)
}

async function count(
  transaction: Transaction,
  before: PublicEntry | null,
  after: PublicEntry | null,
): Promise<void> {
  const open = Number(after?.done === false) - Number(before?.done === false)
  const done = Number(after?.done === true) - Number(before?.done === true)
  if (open === 0 && done === 0) return
  const known = await transaction.get(publicCounts, 'township')
  await transaction.set(publicCounts, {
    _id: 'township',
    open: (known?.open ?? 0) + open,
    done: (known?.done ?? 0) + done,
  })
}

/** Pure: the report after these events. */
function follow(before: Report, events: readonly ReportEvent[], commandId?: string): Report {
  const report = events.reduce<Report>(
    (now, event) => ({ ...now, ...evolve(now, event), ...kept(now, event) }),
    before,
  )
  const at = events[events.length - 1]?.at ?? report.submittedAt
  const open = isOpen(report.state)
  const moment = open ? report.dueAt : (report.closedAt ?? at)
  return {
    ...report,
    open,
    desks: desksOf(report),
    strikeAt: strikeAfter(before, report, at),
    sortKey: sortKeyOf(moment ?? at, numberOf(report)),
    events: before.events + events.length,
    ...remembering(report, commandId),
  }
}

const remembering = ({ lastCommands }: Report, commandId?: string) => ({
  lastCommands: commandId ? [...lastCommands, commandId].slice(-remembered) : lastCommands,
})

/** What lists and pages show of an event without reading it again. */
function kept(report: Report, event: ReportEvent): Partial<Report> {
  if (event.type === 'witnessed') return { witnesses: report.witnesses + 1 }
  if (event.type === 'resolved') return { after: event.photos, outcome: event.text }
  if (event.type === 'fixedOnSpot') return { after: event.photos, outcome: event.text }
  return {}
}
