/** Facts of patrols over a period, from the counters that each patrol keeps, added up where they lie. */
import type { Counted, Span } from '../../../../domain/summary/fact'
import type { patrolFacts as named } from '../../../../domain/summary/facts/patrols'
import { command } from '../../../platform/store'
import { patrolDays } from '../store/patrolRepo'
import { progress } from '../store/progressRepo'

/** By village: what was walked, and how many periods of a duty ended without the walks asked for. */
export function walkedByVillage({ from, until }: Span) {
  const within = command.gte(from).and(command.lte(until))
  return Promise.all([
    patrolDays.tally(
      // Ids begin with the day.
      { _id: command.gte(from).and(command.lt(`${until}~`)) },
      'village',
      ['patrols', 'met', 'distance', 'problems'],
    ),
    progress.tally({ missed: command.gt(0), periodEnd: within }, 'village'),
  ])
}

export async function patrolFacts(span: Span): Promise<Counted<typeof named>> {
  const [villages, missed] = await walkedByVillage(span)
  const sum = (of: (village: (typeof villages)[number]) => number) =>
    villages.reduce((all, village) => all + of(village), 0)
  return {
    patrols: sum(({ patrols }) => patrols),
    patrolsMet: sum(({ met }) => met),
    patrolKilometres: sum(({ distance }) => distance) / 1000,
    patrolProblems: sum(({ problems }) => problems),
    missedPeriods: missed.reduce((all, { count }) => all + count, 0),
  }
}

/** Whether anybody had walked by the end of a month (YYYY-MM). */
export async function hasWalkedBy(month: string): Promise<boolean> {
  const [any] = await patrolDays.read({ where: { _id: command.lt(`${month}~`) }, limit: 1 })
  return any !== undefined
}
