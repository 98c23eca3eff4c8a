import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { CallContext } from '../../../platform/context'
import { rewardsOf } from '../../reward'
import { reportsOf } from '../../vault'
import { reports } from '../store/reportRepo'

/** Reports one person can file in a millisecond: no more than in a day. */
const mostAtOnce = 20

/** The caller's own reports, newest first; those filed without WeChat open by receipt only. */
export async function listMyReports(
  { cursor, limit }: ParsedInput<'report.listMine'>,
  { openid }: CallContext,
) {
  const before = cursor === undefined ? undefined : Number(cursor) || undefined
  const own = await reportsOf(openid, before, limit + mostAtOnce)
  // The next page begins before this one's last moment, so all of that moment are on this page.
  const end = own[limit - 1]?.at
  const page = own.filter(({ at }, n) => n < limit || at === end)
  const ids = page.map(({ reportId }) => reportId)
  const [found, rewards] = await Promise.all([reports.getMany(ids), rewardsOf(ids)])
  const items = ids.flatMap((id) => {
    const report = found.find(({ _id }) => _id === id)
    if (!report) return []
    const { category, reachName, state, submittedAt, closedAt } = report
    return [{ id, category, reachName, state, submittedAt, closedAt, reward: rewards.get(id) ?? null }]
  })
  return done({ items, next: own.length > page.length ? String(page[page.length - 1]!.at) : null })
}
