/** What the cloud answers a liaison, as the contract shapes it. */
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'

type MyGroups = Output<'push.myGroups'>
export type Ready = MyGroups['items'][number]

const road = { state: 'none', tries: 0, at: null, reason: '' } as const

export const ready = (change: Partial<Ready> = {}): Ready => ({
  id: 'today_chiefs',
  day: dayOf(Date.now()),
  groupId: 'chiefs',
  groupName: '示例河长群',
  kind: 'villageChiefs',
  state: 'delivered',
  text: '【每日一送】3月18日 周三\n\n今天 24 点前请走一走，1 段',
  title: '3月18日 周三 今天还有 1 段要巡',
  poster: { head: '3月18日 周三', notice: '', figures: [], ribbons: [], words: '' },
  edited: false,
  dueAt: 0,
  robot: road,
  liaison: { ...road, state: 'ready' },
  version: 1,
  opened: 0,
  ...change,
})

export const forwarded = (change: Partial<Ready> = {}): Ready =>
  ready({ liaison: { ...road, state: 'done' }, ...change })

export const mine = (items: Ready[], change: Partial<MyGroups> = {}): MyGroups => ({
  items,
  coming: [],
  liaison: true,
  ...change,
})
