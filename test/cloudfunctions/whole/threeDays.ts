/**
 * Three days of a town of two villages, lived through the wire: patrols that count and others, problems fixed on the
 * spot, left open, dispatched, closed a day after they were reported; the clock strikes in between. A Thursday at ten.
 */
import { startOfDay } from '../../../domain/calendar/day'
import type { Input } from '../../../domain/contract/contract'
import type { ChecklistEntry, ChecklistItem } from '../../../domain/patrol/checklist'
import type { Reach } from '../../../domain/register/reach'
import {
  agriculture,
  at,
  dispatched,
  entered,
  environment,
  onStream,
  resolved,
  step,
} from '../report/reporting'
import { enterGroup, openDesk } from '../push/mornings'
import { foreign, type Moment, pond, stream, type Town } from '../town'
import { walk } from '../walks'

export const days = { before: '2026-11-24', yesterday: '2026-11-25', today: '2026-11-26' } as const
export const villages = ['演示一村', '演示二村'] as const

const clock = (day: string, hours: number, minutes = 0) => startOfDay(day) + (hours * 60 + minutes) * 60_000
export const now = clock(days.today, 10)

/**
 * Told by the story, nearest first: whose reach, where, days left on Thursday. The police chief walked and waits for the
 * office's word, so nothing is asked now.
 */
export const due = [
  { name: '演示colleague', village: villages[1], reachName: '山溪段', daysLeft: 0 },
  { name: '演示villageChief', village: villages[0], reachName: '演示塘', daysLeft: 3 },
]
/** Of the week that ended on Sunday. */
export const missed = [
  { name: '演示villageChief', village: villages[0], reachName: '演示塘' },
  { name: '演示colleague', village: villages[0], reachName: '演示塘' },
  { name: '演示colleague', village: villages[1], reachName: '外段' },
  { name: '演示colleague', village: villages[1], reachName: '山溪段' },
]
export const within = <T extends { readonly village: string }>(all: readonly T[], of: readonly string[]) =>
  all.filter(({ village }) => of.includes(village))

/** In the second village, asked for every day this Thursday; its chief, as everybody here, lives in the first. */
const hill: Reach = { ...foreign, _id: 'hill-1', waterId: 'hill', name: '山溪段' }

/** What must not be counted: an appointment that is over, one to come, one of somebody who left, a volunteer's. */
const others = [
  { _id: 'a-over', personId: 'colleague', reachId: pond._id, until: '2026-11-25' },
  { _id: 'a-coming', personId: 'colleague', reachId: stream._id, from: '2026-11-27' },
  { _id: 'a-gone', personId: 'gone', reachId: foreign._id, from: '2026-11-23' },
  { _id: 'a-volunteer', personId: 'volunteer', reachId: foreign._id, role: 'civilChief' },
  { _id: 'a-hill', personId: 'colleague', reachId: hill._id },
]

async function enterRegisters(town: Town): Promise<void> {
  const { database } = town.cloud
  const [known] = database.find('assignments', { _id: 'a-foreign' })
  const [someone] = database.find('people', { _id: 'colleague' })
  await database.bulkInsert('reaches', [hill as object as never])
  const appointed = others.map((each) => ({ ...known, personName: `演示${each.personId}`, ...each }))
  await database.bulkInsert('assignments', appointed as object[] as never)
  const person = (_id: string, phone: string, more: object) =>
    ({ ...someone, _id, name: `演示${_id}`, phone, boundTo: null, ...more }) as never
  await database.bulkInsert('people', [
    person('gone', '19900000098', { active: false }),
    person('volunteer', '19900000099', { roles: ['civilChief'] }),
  ])
  const adjustment = { reason: '氨氮超标', from: days.today, until: days.today, kind: 'red' } as const
  await town
    .as('office')
    .get('patrol.adjustDuty', { ...adjustment, reachIds: [hill._id] }, at(clock(days.before, 8)))
}

async function enterGroups(town: Town): Promise<void> {
  await openDesk(town)
  const [one, two] = villages
  await enterGroup(town, 'one', null, { villages: [one] })
  await enterGroup(town, 'two', null, { villages: [two] })
  await enterGroup(town, 'all', null, { villages: [] })
  await enterGroup(town, 'public', null, { kind: 'public', villages: [two] })
  await enterGroup(town, 'work', null, { kind: 'department', departmentId: environment.id })
}

type Name = 'villageChief' | 'colleague' | 'policeChief'
const duties = {
  stream: [stream, 'a-stream'],
  foreign: [foreign, 'a-foreign'],
  police: [stream, 'a-police'],
} as const

/** `to`: how far along the reach; a part of it is asked about. */
async function walked(
  town: Town,
  who: Name,
  duty: keyof typeof duties,
  endedAt: number,
  { to = 1, ...changes }: Partial<Input<'patrol.submit'>> & { to?: number } = {},
): Promise<string> {
  const [reach, assignmentId] = duties[duty]
  const submission = walk({ reach, endedAt, to }, { assignmentId, ...changes })
  const { patrolId } = await town.as(who).get('patrol.submit', submission, at(endedAt + 60_000))
  // The content check of what was fixed asks for those who were here a moment ago.
  if (submission.checklist.length > 0) await town.strike(endedAt + 120_000)
  return patrolId
}

const seen = (outcome: ChecklistEntry['outcome'], ...items: ChecklistItem[]): ChecklistEntry[] =>
  items.map((item) => ({ item, outcome, note: '见到', before: [], after: [] }))

async function patrol(town: Town): Promise<void> {
  const { before, yesterday, today } = days
  await walked(town, 'villageChief', 'stream', clock('2026-11-18', 9))
  await town.strike(clock('2026-11-23', 0, 10))
  await walked(town, 'villageChief', 'stream', clock(before, 9), {
    checklist: seen('fixedOnSpot', 'bankWaste'),
  })
  await walked(town, 'villageChief', 'stream', clock(before, 15), { to: 0.3 })
  await walked(town, 'colleague', 'foreign', clock(before, 16), { checklist: seen('open', 'other') })
  // Begun after midnight and ended before it: the edges of the day.
  const one = [...seen('fixedOnSpot', 'floating'), ...seen('open', 'outlet')]
  await walked(town, 'colleague', 'foreign', clock(yesterday, 1), {
    checklist: [...seen('fixedOnSpot', 'bankWaste', 'signBoard'), ...seen('open', 'siltation')],
  })
  await walked(town, 'villageChief', 'stream', clock(yesterday, 8), { checklist: one })
  const short = await walked(town, 'policeChief', 'police', clock(yesterday, 12), { to: 0.3 })
  await town
    .as('policeChief')
    .get('patrol.explain', { patrolId: short, text: '下大雨' }, at(clock(yesterday, 13)))
  await walked(town, 'villageChief', 'stream', clock(yesterday, 23, 50))
  await walked(town, 'villageChief', 'stream', clock(today, 8), {
    checklist: seen('fixedOnSpot', 'floating'),
  })
  await walked(town, 'colleague', 'foreign', clock(today, 8, 40))
  await walked(town, 'colleague', 'foreign', clock(today, 9, 20), { to: 0.3 })
}

async function report(town: Town): Promise<void> {
  const { before, yesterday, today } = days
  const there = { place: onStream(30), hintId: foreign._id }
  const cleaning = { handling: 'cleaning', joint: [] } as const
  const enter = (when: Moment, where: object = { place: onStream(30), hintId: stream._id }) =>
    entered(town, where, when)

  const late = await enter(at(clock('2026-11-20', 9)))
  await dispatched(town, late, { ...cleaning, joint: [], lead: agriculture }, at(clock('2026-11-20', 10)))
  const running = await enter(at(clock(before, 9)))
  await dispatched(town, running, {}, at(clock(before, 10)))
  const done = await enter(at(clock(before, 11)))
  await dispatched(town, done, {}, at(clock(before, 12)))
  await resolved(town, done, 'environment', at(clock(before, 14)))
  await town
    .as('office')
    .get(
      'report.verify',
      { ...step(done), text: '', severity: 'ordinary', close: true },
      at(clock(yesterday, 16)),
    )
  const urgent = await enter(at(clock(yesterday, 9)), there)
  await dispatched(town, urgent, { ...cleaning, joint: [] }, at(clock(yesterday, 10)))
  const ready = await enter(at(clock(yesterday, 11)), there)
  await dispatched(town, ready, {}, at(clock(yesterday, 11, 30)))
  await resolved(town, ready, 'environment', at(clock(yesterday, 15)))
  await enter(at(clock(today, 9)), there)
  const turned = await enter(at(clock(today, 9, 10)))
  await town.as('office').get('report.reject', { ...step(turned), text: '不在本镇' }, at(clock(today, 9, 20)))
}

/** Two matters of long ago: one that somebody has to look at again, one that the content check held. */
async function remember(town: Town): Promise<void> {
  const [report] = town.cloud.database.find('reports', { state: 'closed' })
  const old = {
    ...report,
    closedAt: clock('2026-10-20', 9),
    submittedAt: clock('2026-10-19', 9),
    strikeAt: null,
    heldPhotos: 0,
  }
  const recheck = { at: clock('2026-11-19', 9), outcome: 'due' }
  await town.cloud.database.bulkInsert('reports', [
    { ...old, _id: 'again', screening: 'pending', desks: ['office:recheck'], recheck } as never,
    { ...old, _id: 'held', desks: [], screening: 'held' } as never,
  ])
}

/** Lives through them; it is Thursday at ten (`now`) when it answers. */
export async function liveThreeDays(town: Town): Promise<void> {
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
  await enterRegisters(town)
  await enterGroups(town)
  await report(town)
  await patrol(town)
  await remember(town)
  await town.strike(now)
}
