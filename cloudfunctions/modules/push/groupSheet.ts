/** Groups as a table for Excel (微信群台账). The address of a robot is a secret and stays out. */
import { groups as register, groupKindLabel } from '../../../domain/push/group'
import { reports } from '../../../domain/push/push'
import { column, type Sheet } from '../../kit/documents'
import { namesIn, shownBy } from '../../kit/register'
import { command } from '../../platform/store'
import { references } from '../register'
import { groups, pushes, reachedGroup, type StoredGroup } from './pushRepo'

type Row = StoredGroup & { readonly delivered: number; readonly liaisonName: string }

export const groupSheet: Sheet<Row> = {
  columns: [
    column('群名', 'text', 24, ({ name }) => name),
    column('类型', 'text', 14, ({ kind }) => groupKindLabel[kind]),
    column('联络人', 'text', 10, ({ liaisonName }) => liaisonName),
    column('涉及的村（社区）', 'text', 30, ({ villages }) =>
      villages.length === 0 ? '全镇' : villages.join('、'),
    ),
    column('群机器人', 'text', 10, ({ robot }) => (robot ? '有' : '无')),
    column('每日一送（次）', 'count', 10, ({ delivered }) => delivered),
    column('备注', 'text', 14, ({ active }) => (active ? '' : '暂停送')),
  ],
  count: async (narrowed) => groups.count(await shownBy(register, references, narrowed)),
  async *pages(narrowed) {
    const sent = await pushes.tally(command.and([{ _id: command.lt(reports) }, reachedGroup]), 'groupId')
    const times = new Map(sent.map(({ _id, count }) => [_id, count]))
    for await (const page of groups.pages({ where: await shownBy(register, references, narrowed) })) {
      const names = await namesIn(references, register, page as never)
      yield page.map((group, n) => ({
        ...group,
        delivered: times.get(group._id) ?? 0,
        liaisonName: names[n]?.[group.liaisonId ?? ''] ?? '',
      }))
    }
  },
}
