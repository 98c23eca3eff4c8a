/** One report through everything that can come to it, everybody named, so that a name that gets out is seen. */
import { defaultDays } from '../../../domain/report/deadline'
import type { ReportCommand } from '../../../domain/report/commands'
import { decide } from '../../../domain/report/decide'
import type { ReportEvent } from '../../../domain/report/events'
import type { Part } from '../../../domain/report/parts'
import { evolve, newborn } from '../../../domain/report/evolve'
import type { LifeState } from '../../../domain/report/report'
import { agriculture, chief, environment, inShanghai, photo } from './given'

export const names: Readonly<Record<Part, string>> = {
  reporter: '演示举报者',
  office: '演示办事员',
  headChief: '演示镇长',
  lead: '演示科员',
  joint: '演示协办员',
  chief: '演示河长甲',
  clock: '演示时钟',
  anyone: '演示邻居',
}

const charge = { handling: 'complex', text: '请尽快看' } as const
const resolve = (text: string, fileId: string) =>
  ({ type: 'resolve', text, photos: [photo(fileId)] }) as const
const verify = (text: string) => ({ type: 'verify', text, severity: 'serious' }) as const

const steps: readonly (readonly [day: string, by: Part, command: ReportCommand])[] = [
  ['2026-11-02', 'anyone', { type: 'witness' }],
  ['2026-11-02', 'office', { type: 'dispatch', lead: agriculture, joint: [], ...charge }],
  ['2026-11-03', 'lead', { type: 'handBack', text: '不归我们管' }],
  ['2026-11-03', 'office', { type: 'dispatch', lead: environment, joint: [agriculture, chief], ...charge }],
  [
    '2026-11-04',
    'office',
    { type: 'reassign', lead: chief, joint: [environment], ...charge, text: '先请河长看' },
  ],
  ['2026-11-05', 'lead', { type: 'take' }],
  ['2026-11-06', 'joint', { type: 'contribute', text: '水样已取', photos: [photo('sample')] }],
  ['2026-11-09', 'lead', { type: 'extend', text: '等化验' }],
  ['2026-12-17', 'clock', { type: 'escalate' }],
  ['2026-12-17', 'lead', resolve('管子堵上了', 'after-1')],
  ['2026-12-18', 'office', { type: 'sendBack', text: '照片看不清' }],
  ['2026-12-18', 'lead', resolve('重拍了', 'after-2')],
  ['2026-12-21', 'office', verify('属实')],
  ['2026-12-21', 'office', { type: 'close', text: '谢谢您' }],
  ['2026-12-22', 'reporter', { type: 'rate', text: '太慢了', stars: 2 }],
  ['2026-12-23', 'reporter', { type: 'reopen', text: '晚上又排' }],
  ['2026-12-24', 'lead', resolve('夜里守住了', 'after-3')],
  ['2026-12-24', 'office', verify('')],
  ['2026-12-25', 'headChief', { type: 'close', text: '' }],
  ['2027-01-25', 'clock', { type: 'callRecheck' }],
  ['2027-01-26', 'chief', { type: 'recheck', text: '又有一点', photos: [photo('again')], fine: false }],
  ['2027-01-27', 'lead', resolve('再清一次', 'after-4')],
  ['2027-01-27', 'office', verify('')],
  ['2027-01-27', 'office', { type: 'close', text: '' }],
  ['2027-02-27', 'clock', { type: 'callRecheck' }],
  ['2027-02-28', 'office', { type: 'recheck', text: '看过了', photos: [], fine: true }],
]

const filed: ReportEvent = {
  type: 'submitted',
  text: '水很臭',
  photos: [photo('before')],
  at: inShanghai('2026-11-02', '09:00'),
  by: 'reporter',
  byName: '',
}

/** All events in order, and the life they lead to. */
export function fullStory(): { events: ReportEvent[]; life: LifeState } {
  let life = newborn('resident', filed.at, inShanghai('2026-11-04'))
  const events = [filed]
  for (const [day, by, command] of steps) {
    const actor = { parts: [by], name: names[by] }
    const answer = decide(life, command, actor, { now: inShanghai(day, '10:00'), days: defaultDays })
    if (!answer.ok) throw new Error(`${command.type}: ${answer.problem.code}`)
    events.push(...answer.value)
    life = answer.value.reduce(evolve, life)
  }
  return { events, life }
}
