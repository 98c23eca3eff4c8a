/** The daily push as its liaison and the members of the group see it. The demo has no groups: the office enters one. */
import { wireVersion } from '../../../domain/contract/version'
import type { Input } from '../../../domain/contract/contract'
import type { LocalCloud } from '../../../local'
import { everywhere, phones, type Stop, stops, type Tour } from './tour'

const liaison = 'village-chief-02'
const groupId = 'demo-chiefs'

/** As on every morning: planned on the evening before, written anew at six, delivered at half past seven. */
const strokes = ['2026-11-18T17:00:00+08:00', '2026-11-19T06:00:00+08:00', '2026-11-19T07:30:00+08:00']

async function letMorningCome(cloud: LocalCloud): Promise<void> {
  const input: Input<'push.saveGroup'> = {
    id: groupId,
    name: '演示河长群',
    kind: 'villageChiefs',
    villages: [],
    departmentId: null,
    liaisonId: liaison,
    minute: 450,
    paused: false,
  }
  const at = Date.parse(strokes[0]!)
  const event = { action: 'push.saveGroup', input, sentAt: at, version: wireVersion }
  await cloud.call('api', event, { openid: 'demo-office-01', at })
  for (const stroke of strokes)
    await cloud.call('clock', {}, { source: 'wx_trigger', at: Date.parse(stroke) })
}

const board: Stop = ['board', `/public/board/index?groupId=${groupId}`, '还要巡的']

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
]
