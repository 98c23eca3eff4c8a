/** A report as it travels: to those who work on it, to its reporter, to the public. */
import type { LngLat } from '../../../../domain/geo/coordinates'
import { mayMove } from '../../../../domain/calendar/notice'
import { dayOf, dayStart } from '../../../../domain/calendar/day'
import { isAppealed } from '../../../../domain/report/appeal'
import type { WaitingEnding } from '../../../../domain/report/ending'
import { lightAt } from '../../../../domain/report/deadline'
import type { StoredEvent } from '../../../../domain/report/events'
import { numberOf } from '../../../../domain/report/number'
import type { PublicEntry } from '../../../../domain/report/publicEntry'
import { isClean, type Picture } from '../../../../domain/report/given'
import { type Report } from '../../../../domain/report/report'
import { type Audience, lineFor } from '../../../../domain/report/timeline'

/** A place of the wire is a plain pair. */
export function placeOnWire([lng, lat]: LngLat): [number, number] {
  return [lng, lat]
}

/** File id → address for the next hour. */
export type Addresses = Readonly<Record<string, string>>

/** Who may know the millisecond at which it was filed, and the id that tells it. */
export type Knowing = 'office' | 'handler'

export function reportInList(report: Report, now: number, knowing: Knowing) {
  const { source, category, reachId, reachName, village, state, handling, severity, lead } = report
  const { stageAt, dueAt, escalation, witnesses, screening, reachAt } = report
  const [id, submittedAt] =
    knowing === 'office' ? [report._id, report.submittedAt] : [numberOf(report), dayStart(report.submittedAt)]
  const endedAt = report.closedAt ?? stageAt
  const light = dueAt === null ? ('green' as const) : lightAt(stageAt, dueAt, now)
  const who = { source, category, reachId, reachName, village, lead }
  return {
    id,
    ...who,
    state,
    handling,
    severity,
    submittedAt,
    ...(report.open ? {} : { endedAt: knowing === 'office' ? endedAt : dayStart(endedAt) }),
    dueAt,
    mayMove: dueMayMove(dueAt),
    light,
    escalation,
    witnesses,
    screening,
    aboutChief: report.aboutChief || undefined,
    appealed: isAppealed(report) || undefined,
    ...(report.heldPhotos ? { heldPhotos: report.heldPhotos } : {}),
    ...(report.ending && knowing === 'office' ? { ending: endingOnWire(report.ending) } : {}),
    reachAt,
  }
}

const endingOnWire = ({ command, until }: WaitingEnding) => ({ kind: command.type, until })

/** Due at 24:00 is the first moment of the day after. */
export const dueMayMove = (dueAt: number | null) => dueAt !== null && mayMove(dayOf(dueAt - 1))

/** Clean copies that have an address; one that was lost is left out, an upload without a copy is shown to nobody. */
export function picturesOnWire(pictures: readonly Picture[], urls: Addresses) {
  return pictures.filter(isClean).flatMap(({ fileId, width, height }) => {
    const url = urls[fileId]
    return url ? [{ url, width, height }] : []
  })
}

/** File ids of everything a timeline shows to this audience. */
export function photosIn(events: readonly StoredEvent[], audience: Audience): string[] {
  return events.flatMap((event) => lineFor(event, audience)?.photos.map(({ fileId }) => fileId) ?? [])
}

export function timelineFor(events: readonly StoredEvent[], audience: Audience, urls: Addresses) {
  return events.flatMap((event) => {
    const line = lineFor(event, audience)
    return line ? [{ ...line, photos: picturesOnWire(line.photos, urls) }] : []
  })
}

export function publicOnWire(
  { _id, reportId: _reportId, cell: _cell, before, after, place, ...entry }: PublicEntry,
  urls: Addresses,
) {
  const addresses = (ids: readonly string[]) => ids.flatMap((id) => (urls[id] ? [urls[id]] : []))
  // Entries of before November 2026 hold milliseconds until the clock has come to them.
  const days = {
    at: dayStart(entry.at),
    closedAt: entry.closedAt === null ? null : dayStart(entry.closedAt),
  }
  const shown = { before: addresses(before), after: addresses(after) }
  return { id: _id, ...entry, ...days, place: placeOnWire(place), ...shown }
}
