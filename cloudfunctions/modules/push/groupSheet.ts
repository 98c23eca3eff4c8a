/** Groups as a table for Excel (微信群台账). The address of a robot is a secret and stays out. */
import { groupKindLabel } from '../../../domain/push/group'
import { column, type Sheet } from '../../kit/documents'
import { groups, pushes, type StoredGroup } from './pushRepo'

type Row = StoredGroup & { readonly delivered: number }

export const groupSheet: Sheet<Row> = {
  columns: [
    column('群名', 'text', 24, ({ name }) => name),
    column('类型', 'text', 14, ({ kind }) => groupKindLabel[kind]),
    column('联络人', 'text', 10, ({ liaisonName }) => liaisonName),
    column('涉及的村（社区）', 'text', 30, ({ villages }) =>
      villages.length === 0 ? '全镇' : villages.join('、'),
    ),
    column('群机器人', 'text', 10, ({ robot }) => (robot === null ? '无' : '有')),
    column('每日一送（次）', 'count', 10, ({ delivered }) => delivered),
    column('备注', 'text', 14, ({ paused }) => (paused ? '暂停送' : '')),
  ],
  count: () => groups.count({}),
  async *pages() {
    const sent = await pushes.tally({ state: 'delivered' }, 'groupId')
    const times = new Map(sent.map(({ _id, count }) => [_id, count]))
    for await (const page of groups.pages())
      yield page.map((group) => ({ ...group, delivered: times.get(group._id) ?? 0 }))
  },
}
