/** The daily push as its liaison, the members of the group and the office see it. */
import type { LocalCloud } from '../../../local'
import { everywhere, phones, type Stop, stops, type Tour } from './tour'

/** Of the demo's groups, that of the community secretaries. */
const liaison = 'village-chief-01'

/** The demo begins at 09:40 of a working day: one stroke plans the day and hands it out. */
const morning = Date.parse('2026-11-19T09:40:00+08:00')

const letMorningCome = (cloud: LocalCloud) => cloud.call('clock', {}, { source: 'wx_trigger', at: morning })

const board: Stop = ['board', '/public/board/index?groupId=demo-village-chiefs', '还要巡的']

const rooms: readonly Stop[] = [
  ['pushes', '/office/push/pushes', '演示镇村级河长群'],
  ['push-groups', '/office/register/index?of=group', '演示镇村级河长群'],
  ['push-log', '/office/push/log/index', /已送出|没有/],
  ['push-content', '/office/register/index?of=content', '添加'],
  ['push-policy', '/office/push/policy/index', '通知'],
  ['push-templates', '/office/push/templates', '巡河到期提醒'],
]

export const pushTours: readonly Tour[] = [
  {
    person: liaison,
    looks: everywhere,
    tell: async (studio, cloud) => {
      await letMorningCome(cloud)
      const list: readonly Stop[] = [['liaison', '/push/liaison/index', '复制文字'], board]
      await stops(() => list)(studio, cloud)
    },
  },
  {
    person: 'resident',
    looks: phones,
    tell: stops(() => [['board-resident', board[1], '还要巡的']]),
  },
  {
    person: 'village-chief-02',
    looks: phones,
    tell: stops(() => [['reminders', '/own/reminders/index', '巡河到期提醒']]),
  },
  { person: 'office-01', looks: ['phone', 'desktop'], tell: stops(() => rooms) },
]
