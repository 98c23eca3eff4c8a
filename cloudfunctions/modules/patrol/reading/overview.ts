/** The state of the township from the counters that each patrol keeps: no scan, however long the history. */
import { addDays, dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { PatrolDay } from '../../../../domain/patrol/patrol'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { people } from '../../identity'
import { reaches } from '../../register'
import { patrolDays, patrols } from '../store/patrolRepo'
import { progress } from '../store/progressRepo'

const lastDays = 30
const missedShown = 50

export async function overview(_input: object, { now }: BoundContext) {
  const day = dayOf(now)
  const since = addDays(day, 1 - lastDays)
  const [counts, toReview, missed] = await Promise.all([
    // Its ids begin with the day.
    patrolDays.readAll({ where: { _id: command.gte(since) } }),
    patrols.count({ status: 'explained' }),
    missedDuties(since),
  ])
  const days = Array.from({ length: lastDays }, (_, back) => totalOf(addDays(day, -back), counts))
  const today = { ...totalOf(day, counts), day: undefined }
  return done({
    day,
    today: { patrols: today.patrols, met: today.met, distance: today.distance, problems: today.problems },
    days: days.map(({ day, patrols, met, distance }) => ({ day, patrols, met, distance })),
    toReview,
    ...missed,
  })
}

function totalOf(day: string, counts: readonly PatrolDay[]) {
  const total = { day, patrols: 0, met: 0, distance: 0, problems: 0 }
  for (const each of counts) {
    if (each.day !== day) continue
    total.patrols += each.patrols
    total.met += each.met
    total.distance += each.distance
    total.problems += each.problems
  }
  return total
}

/** Duties of periods that ended since then without the patrols asked for: the newest, and how many there are. */
async function missedDuties(since: string) {
  const where = { missed: command.gt(0), periodEnd: command.gte(since) }
  const [found, missedInAll] = await Promise.all([
    progress.read({ where, order: [['periodEnd', 'desc']], limit: missedShown }),
    progress.count(where),
  ])
  const [persons, places] = await Promise.all([
    people.getMany(found.map((each) => each.personId)),
    reaches.getMany(found.map((each) => each.reachId)),
  ])
  const nameOf = (id: string) => persons.find((person) => person._id === id)?.name ?? ''
  const reachOf = (id: string) => places.find((reach) => reach._id === id)?.name ?? ''
  const missed = found.map(({ personId, reachId, periodEnd, missed }) => {
    const names = { personName: nameOf(personId), reachName: reachOf(reachId) }
    return { personId, ...names, periodEnd, missed: missed ?? 0 }
  })
  return { missed, missedInAll }
}
