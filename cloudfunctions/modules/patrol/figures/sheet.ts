/** Patrols as a table for Excel (巡河台账). */
import { checklistLabel } from '../../../../domain/patrol/checklistItem'
import { roleLabel } from '../../../../domain/identity/role'
import { type Patrol, patrolKindLabel, patrolStatusLabel } from '../../../../domain/patrol/patrol'
import { percentWalked } from '../../../../domain/patrol/stretches'
import { column, type Sheet } from '../../../kit/documents'
import { people } from '../../identity'
import { ledgerOf } from '../reading/ledger'
import { patrols } from '../store/patrolRepo'

const minutes = (milliseconds: number) => Math.round(milliseconds / 60_000)
const others = ({ onBehalfOf, companions }: Patrol) => {
  const joined = companions.filter(({ confirmedAt }) => confirmedAt !== null).map(({ name }) => name)
  const instead = onBehalfOf ? [`代${onBehalfOf.name}`] : []
  return [...instead, ...(joined.length > 0 ? [`联合：${joined.join('、')}`] : [])].join('；')
}
const found = ({ checklist }: Patrol) =>
  checklist.length === 0 ? '无异常' : checklist.map(({ item }) => checklistLabel[item]).join('、')
const said = ({ explanation, review }: Patrol) =>
  [explanation?.text, review && `${review.accepted ? '认可' : '未认可'}：${review.text}`]
    .filter(Boolean)
    .join('；')

type Row = Patrol & { readonly post: string }

/** As it is now: a patrol keeps the name and the level of that day, not the post. */
async function withPosts(page: readonly Patrol[]): Promise<Row[]> {
  const found = await people.getMany(page.map(({ personId }) => personId))
  const posts = new Map(found.map(({ _id, post }) => [_id, post]))
  return page.map((patrol) => ({ ...patrol, post: posts.get(patrol.personId) ?? '' }))
}

export const patrolSheet: Sheet<Row> = {
  columns: [
    column('巡河日期', 'day', 12, ({ day }) => day),
    column('开始时间', 'moment', 16, ({ startedAt }) => startedAt),
    column('结束时间', 'moment', 16, ({ endedAt }) => endedAt),
    column('时长（分）', 'count', 8, ({ startedAt, endedAt }) => minutes(endedAt - startedAt)),
    column('里程（公里）', 'decimal', 8, ({ assessment }) => assessment.distance / 1000),
    column('覆盖率（%）', 'count', 8, ({ reachLength, assessment }) =>
      percentWalked(reachLength, assessment.covered),
    ),
    column('河长姓名', 'text', 10, ({ personName }) => personName),
    column('级别', 'text', 10, ({ role }) => roleLabel[role]),
    column('职务', 'text', 16, ({ post }) => post),
    column('河段', 'text', 22, ({ reachName }) => reachName),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('巡河方式', 'text', 14, ({ kind, paper }) => `${patrolKindLabel[kind]}${paper ? '（纸质）' : ''}`),
    column('代巡、联合', 'text', 18, others),
    column('巡查情况', 'text', 24, found),
    column('发现问题数', 'count', 8, ({ checklist }) => checklist.length),
    column(
      '现场处置数',
      'count',
      8,
      ({ checklist }) => checklist.filter(({ outcome }) => outcome === 'fixedOnSpot').length,
    ),
    column('判定', 'text', 14, ({ status }) => patrolStatusLabel[status]),
    column('说明及核定', 'text', 30, said),
    column('备注', 'text', 24, ({ note }) => note),
  ],
  count: (narrowed) => patrols.count(ledgerOf(narrowed)),
  async *pages(narrowed) {
    for await (const page of patrols.pages({ where: ledgerOf(narrowed) }, 'key')) yield await withPosts(page)
  },
}
