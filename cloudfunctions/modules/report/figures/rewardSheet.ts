/**
 * Rewards as a table for Excel (有奖举报台账). Never who got it: neither a name nor the number of a transfer, by which WeChat
 * Pay knows the payee. What is said about a chief stays out, as in the table of problems.
 */
import { dayOf } from '../../../../domain/calendar/day'
import type { Narrowed } from '../../../../domain/document/order'
import { categoryLabel, severityLabel } from '../../../../domain/report/category'
import type { Report } from '../../../../domain/report/report'
import { type Reward, rewardStateLabel } from '../../../../domain/reward/reward'
import { column, type Sheet, withinDays } from '../../../kit/documents'
import { rewards } from '../../reward'
import { reports } from '../store/reportRepo'

interface Row {
  readonly reward: Reward
  readonly report: Pick<Report, 'number' | 'submittedAt' | 'village'>
}

const within = (narrowed: Narrowed) => withinDays(narrowed, 'proposedAt', (moment) => moment)
const wayLabel = { wechat: '微信', cash: '现金' } as const
const last = ({ approvals }: Reward) => approvals[approvals.length - 1]
const worth: readonly Reward['state'][] = ['claimable', 'transferring', 'paid', 'failed', 'expired']

export const rewardSheet: Sheet<Row> = {
  columns: [
    column('举报编号', 'text', 20, ({ report }) => report.number ?? null),
    column('受理日期', 'day', 12, ({ report }) => dayOf(report.submittedAt)),
    column('河段', 'text', 22, ({ reward }) => reward.reachName),
    column('村（社区）', 'text', 14, ({ report }) => report.village),
    column('问题类别', 'text', 12, ({ reward }) => categoryLabel[reward.category]),
    column('认定等级', 'text', 10, ({ reward }) => severityLabel[reward.severity]),
    column('奖励金额（元）', 'money', 12, ({ reward }) => reward.amount),
    column('认定人一', 'text', 10, ({ reward }) => reward.approvals[0]?.name ?? null),
    column('认定人二', 'text', 10, ({ reward }) => reward.approvals[1]?.name ?? null),
    column('认定日期', 'day', 12, ({ reward }) => {
      const second = worth.includes(reward.state) ? last(reward) : undefined
      return second ? dayOf(second.at) : null
    }),
    column('发放方式', 'text', 10, ({ reward }) => reward.way && wayLabel[reward.way]),
    column('发放日期', 'day', 12, ({ reward }) => (reward.paidAt === null ? null : dayOf(reward.paidAt))),
    column('发放状态', 'text', 14, ({ reward }) => rewardStateLabel[reward.state]),
    column('备注', 'text', 24, ({ reward }) => reward.reason),
  ],
  count: (narrowed) => rewards.count(within(narrowed)),
  async *pages(narrowed) {
    // In one piece: the budget of a year keeps them few. The earliest first, as in every ledger.
    const all = await rewards.readAll({ where: within(narrowed) })
    const found = await reports.getMany(
      all.map(({ reportId }) => reportId),
      ['photos', 'after', 'text', 'outcome'],
    )
    const known = new Map(found.map((report) => [report._id, report]))
    yield all
      .sort((a, b) => a.proposedAt - b.proposedAt)
      .flatMap((reward) => {
        const report = known.get(reward.reportId)
        if (!report || report.aboutChief) return []
        return narrowed.village === '' || report.village === narrowed.village ? [{ reward, report }] : []
      })
  },
}
