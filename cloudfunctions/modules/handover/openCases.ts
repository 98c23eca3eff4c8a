/** The hand-overs of the township: what is open, what was signed lately, and who left without any. */
import { addDays } from '../../../domain/calendar/day'
import { command } from '../../platform/store'
import { people } from '../identity'
import { assignments, inForceOf, reachesBriefly } from '../register'
import { casesOf } from './handoverRepo'

/** Their last day has come; the longest waiting first. `today`: day of Asia/Shanghai. */
export async function dueCases(today: string) {
  const due = await assignments.readAll({ where: { handover: 'due', until: command.lte(today) } })
  return (await casesOf(due)).sort((a, b) => (a.ended.until < b.ended.until ? -1 : 1))
}

const mostSigned = 50

export async function signedCases() {
  const newest = await assignments.read({
    ...{ where: { handover: 'done' }, order: [['until', 'desc']], limit: mostSigned },
  })
  return casesOf(newest)
}

/** Days in which a board may still show who was there before. */
const boardsLooked = 180

/** Changes of chief of the last half year, signed or not. */
export async function changesUntil(today: string) {
  const until = command.gte(addDays(today, -boardsLooked)).and(command.lt(today))
  const found = await Promise.all(
    ['due', 'done'].map((handover) => assignments.readAll({ where: { handover, until } })),
  )
  return casesOf(found.flat())
}

/** People asked for in one query. */
const atOnce = 100

/** Appointments that nobody ended though the person has left the service: the reach has nobody. */
export async function leftBehind(today: string) {
  const gone = (await people.readAll({ where: { active: false } })).map(({ _id }) => _id)
  const pages = Array.from({ length: Math.ceil(gone.length / atOnce) }, (_, n) => n * atOnce)
  const held = await Promise.all(pages.map((from) => inForceOf(gone.slice(from, from + atOnce), today)))
  const kept = held.flat().filter(({ until }) => until === null)
  const places = await reachesBriefly(kept.map(({ reachId }) => reachId))
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  return kept.map(({ personName, reachId }) => ({ personName, reachId, reachName: names.get(reachId) ?? '' }))
}
