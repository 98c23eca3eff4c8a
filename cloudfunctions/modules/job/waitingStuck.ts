import type { WaitingItem } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'
import { stuckWork } from '../../kit/jobs'

/** All that is stuck as one item: it is pushed on together, and by the office alone. */
export async function waitingStuck({ caller }: BoundContext): Promise<WaitingItem[]> {
  if (!caller.roles.includes('office')) return []
  const [[first], inAll] = await Promise.all([
    stuckWork.read({ order: [['since', 'asc']], limit: 1 }),
    stuckWork.count({}),
  ])
  if (!first) return []
  const title = `卡住的工作 ${inAll} 件`
  const told = { kind: '卡住' as const, title, detail: `${first.title}，可以再试一次` }
  return [{ key: 'stuck', ...told, at: first.since, late: false, url: '/office/job/stuck' }]
}
