/** Groups as a table for Excel (微信群台账). The address of a robot is a secret and stays out. */
import { groupKindLabel } from '../../../domain/push/group'
import { column, type Sheet } from '../../kit/documents'
import { groups, type StoredGroup } from './pushRepo'

export const groupSheet: Sheet<StoredGroup> = {
  columns: [
    column('群名', 'text', 24, ({ name }) => name),
    column('类型', 'text', 14, ({ kind }) => groupKindLabel[kind]),
    column('联络人', 'text', 10, ({ liaisonName }) => liaisonName),
    column('涉及的村（社区）', 'text', 30, ({ villages }) =>
      villages.length === 0 ? '全镇' : villages.join('、'),
    ),
    column('群机器人', 'text', 10, ({ robot }) => (robot === null ? '无' : '有')),
    column('备注', 'text', 14, ({ paused }) => (paused ? '暂停送' : '')),
  ],
  count: () => groups.count({}),
  pages: () => groups.pages(),
}
