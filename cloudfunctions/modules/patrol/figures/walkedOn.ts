/** Patrols of a day, by village (all when empty): for the board of a group and the daily push. */
import { startOfDay } from '../../../../domain/calendar/day'
import { command } from '../../../platform/store'
import { patrolDays, patrols } from '../store/patrolRepo'

/** Who walked where, newest first. */
export async function walkedOn(day: string, villages: readonly string[]) {
  const from = String(startOfDay(day))
  const here = villages.length === 0 ? {} : { village: command.in(villages) }
  const where = { ...here, key: command.gte(from) }
  const found = await patrols.readAll({ where, without: ['assessment', 'checklist'] }, 'key')
  return found
    .reverse()
    .filter((patrol) => patrol.day === day)
    .map(({ personName, reachId, reachName }) => ({ personName, reachId, reachName }))
}

/** How many patrols, how far, how many problems, from the day's counters. */
export async function countsOf(day: string, villages: readonly string[]) {
  const found = await patrolDays.readAll({ where: { day } })
  const here = found.filter(({ village }) => villages.length === 0 || villages.includes(village))
  const sum = (of: (each: (typeof here)[number]) => number) =>
    here.reduce((total, each) => total + of(each), 0)
  return {
    patrols: sum((each) => each.patrols),
    distance: sum((each) => each.distance),
    problems: sum((each) => each.problems),
  }
}
