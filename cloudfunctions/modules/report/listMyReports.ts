import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { rewardsOf } from '../reward'
import { reportsOf } from '../vault'
import { reports } from './reportRepo'

/** The caller's own reports, newest first; those filed without WeChat open by receipt only. */
export async function listMyReports(
  { cursor, limit }: ParsedInput<'report.listMine'>,
  { openid }: CallContext,
) {
  const before = cursor === undefined ? undefined : Number(cursor) || undefined
  const own = await reportsOf(openid, before, limit + 1)
  const page = own.slice(0, limit)
  const ids = page.map(({ reportId }) => reportId)
  const [found, rewards] = await Promise.all([reports.getMany(ids), rewardsOf(ids)])
  const items = ids.flatMap((id) => {
    const report = found.find(({ _id }) => _id === id)
    if (!report) return []
    const { category, reachName, state, submittedAt, closedAt } = report
    return [{ id, category, reachName, state, submittedAt, closedAt, reward: rewards.get(id) ?? null }]
  })
  return done({ items, next: own.length > limit ? String(page[page.length - 1]!.at) : null })
}
