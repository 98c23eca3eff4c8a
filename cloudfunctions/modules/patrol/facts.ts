/** Facts of patrols over a period, from the counters that each patrol keeps, added up where they lie. */
import type { Counted, Span } from '../../../domain/summary/fact'
import type { patrolFacts as named } from '../../../domain/summary/facts/patrols'
import { command } from '../../platform/store'
import { patrolDays } from './patrolRepo'
import { progress } from './progressRepo'

export async function patrolFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  const within = command.gte(from).and(command.lte(until))
  const [villages, missedPeriods] = await Promise.all([
    patrolDays.tally(
      // Ids begin with the day.
      { _id: command.gte(from).and(command.lt(`${until}~`)) },
      'village',
      ['patrols', 'met', 'distance', 'problems'],
    ),
    progress.count({ missed: command.gt(0), periodEnd: within }),
  ])
  const sum = (of: (village: (typeof villages)[number]) => number) =>
    villages.reduce((all, village) => all + of(village), 0)
  return {
    patrols: sum(({ patrols }) => patrols),
    patrolsMet: sum(({ met }) => met),
    patrolKilometres: sum(({ distance }) => distance) / 1000,
    patrolProblems: sum(({ problems }) => problems),
    missedPeriods,
  }
}

/** Whether anybody had walked by the end of a month (YYYY-MM). */
export async function hasWalkedBy(month: string): Promise<boolean> {
  const [any] = await patrolDays.read({ where: { _id: command.lt(`${month}~`) }, limit: 1 })
  return any !== undefined
}
