/** Answers about pushes and groups for the tests of the desk; a test changes only what it is about. */
import { addDays, dayOf, startOfDay } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { noRoad, type RoadState } from '@domain/push/push'
import { page, personEntry } from '../registerAnswers'

type Day = Output<'push.listDay'>
type Push = Day['items'][number]
type Group = Output<'group.list'>['items'][number]

export const today = dayOf(Date.now())
export const tomorrow = addDays(today, 1)

export const road = (state: RoadState, reason = '') => ({ ...noRoad, state, reason })

const text = '【每日一送】示例\n\n今天还有 2 段要巡。\n\n打开卡片就能开始巡河。'

/** Planned for half past seven of its day. */
export function push(change: Partial<Push> = {}): Push {
  const { day = tomorrow } = change
  return {
    id: `${day}_g1`,
    day,
    groupId: 'g1',
    groupName: '示例河长群',
    kind: 'villageChiefs',
    state: 'planned',
    text,
    title: '示例 今天还有 2 段要巡',
    poster: {
      head: '示例',
      notice: '明天有台风',
      figures: [
        { value: '2', unit: '段', label: '今天要巡' },
        { value: '5', unit: '次', label: '昨天巡河' },
      ],
      ribbons: [],
      words: '护河：不往河里倒垃圾',
    },
    edited: false,
    dueAt: startOfDay(day) + 7.5 * 3_600_000,
    robot: road('waiting'),
    liaison: road('waiting'),
    version: 1,
    opened: 0,
    ...change,
  }
}

export const pushDay = (items: Push[], change: Partial<Day> = {}): Day => ({
  day: items[0]?.day ?? tomorrow,
  working: true,
  planned: true,
  items,
  ...change,
})

/** `active`: whether it is sent to. */
export const group = (
  change: Partial<Group['entry']> = {},
  { id = 'g1', active = true, names = {} }: Partial<Pick<Group, 'id' | 'active' | 'names'>> = {},
): Group => ({
  ...{ id, version: 1, active, names },
  entry: {
    ...{ name: '示例河长群', kind: 'villageChiefs', villages: [], departmentId: null, liaisonId: null },
    ...{ minute: 450, road: 'nobody', bound: 0 },
    ...change,
  },
})

const environment = {
  ...{ id: 'environment', version: 1, active: true, names: {} },
  entry: { name: '生态环境所', phone: '' },
}

/** The cloud with these groups, the first of which is opened. */
export const withGroups = (...items: ReturnType<typeof group>[]) => ({
  ...ready,
  'group.list': { ...page(...items), total: items.length },
  ...(items[0] ? { 'group.get': { record: { ...items[0], ended: null }, files: {} } } : {}),
})
const ready = {
  'group.save': { version: 2 },
  'group.end': { version: 2 },
  'group.counts': { counts: {} },
  'push.nextOf': { next: null },
  'push.saveRobot': {},
  'push.unbindGroup': {},
  'register.listVillages': {
    items: [
      { village: '示例一村', reaches: 3 },
      { village: '示例二村', reaches: 2 },
    ],
  },
  'department.list': page(environment),
  'register.listPeople': page(personEntry()),
}
