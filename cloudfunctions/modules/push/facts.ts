/** Facts of groups and the daily push over a period. */
import type { Counted, Span } from '../../../domain/summary/fact'
import type { pushFacts as named } from '../../../domain/summary/facts/publicity'
import { command } from '../../platform/store'
import { allGroups, pushes } from './pushRepo'

export async function pushFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  // Ids begin with the day.
  const where = { _id: command.gte(from).and(command.lt(`${until}~`)), state: 'delivered' }
  const days = new Set<string>()
  let pushesDelivered = 0
  for await (const page of pushes.pages({ where, without: ['text', 'markdown', 'poster'] })) {
    pushesDelivered += page.length
    for (const { day } of page) days.add(day)
  }
  const groups = await allGroups()
  const ofChiefs = groups.filter(({ kind, paused }) => !paused && kind !== 'department' && kind !== 'public')
  return { chiefGroups: ofChiefs.length, pushDays: days.size, pushesDelivered }
}
