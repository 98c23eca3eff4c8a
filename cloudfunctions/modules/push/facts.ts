/** Facts of groups and the daily push over a period. */
import type { Counted, Span } from '../../../domain/summary/fact'
import type { pushFacts as named } from '../../../domain/summary/facts/publicity'
import { command } from '../../platform/store'
import { allGroups, pushes, reachedGroup } from './pushRepo'

export async function pushFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  // Ids begin with the day.
  const where = command.and([{ _id: command.gte(from).and(command.lt(`${until}~`)) }, reachedGroup])
  const [days, groups] = await Promise.all([pushes.tally(where, 'day'), allGroups()])
  const ofChiefs = groups.filter(({ kind, active }) => active && kind !== 'department' && kind !== 'public')
  const pushesDelivered = days.reduce((sum, { count }) => sum + count, 0)
  return { chiefGroups: ofChiefs.length, pushDays: days.length, pushesDelivered }
}
