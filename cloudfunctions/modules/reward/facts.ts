/** Facts of rewards over a period: what has reached somebody's hand, never whose. */
import { addDays, startOfDay } from '../../../domain/calendar/day'
import type { Counted, Span } from '../../../domain/summary/fact'
import type { rewardFacts as named } from '../../../domain/summary/facts/publicity'
import { command } from '../../platform/store'
import { rewards } from './store/rewardRepo'

export async function rewardFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  const within = command.gte(startOfDay(from)).and(command.lt(startOfDay(addDays(until, 1))))
  const [paid] = await rewards.tally({ state: 'paid', paidAt: within }, 'state', ['amount'])
  return { rewardsPaid: paid?.count ?? 0, rewardYuan: (paid?.amount ?? 0) / 100 }
}
