/**
 * Every number of the yearly summary, counted again from the raw records of a town without any of our counters: what a
 * fact says it counts is what it counts.
 */
import { startOfDay } from '../../../domain/calendar/day'
import type { Patrol } from '../../../domain/patrol/patrol'
import type { Push } from '../../../domain/push/push'
import type { Assignment } from '../../../domain/register/assignment'
import type { Reach } from '../../../domain/register/reach'
import type { StoredEvent } from '../../../domain/report/events'
import type { Report } from '../../../domain/report/report'
import type { Reward } from '../../../domain/reward/reward'
import type { Value } from '../../../domain/summary/fact'
import { factNames, factOf, type FactName, type FactValues } from '../../../domain/summary/facts'
import { at } from '../report/reporting'
import { openTown, stream, type Town } from '../town'
import { days, liveThreeDays, missed, now } from '../whole/threeDays'

let town: Town
let values: FactValues
beforeAll(async () => {
  town = await openTown()
  await liveThreeDays(town)
  await enterMore(town)
  await town.as('office').get('summary.count', { year: '2026' }, at(now))
  values = (await town.as('office').get('summary.get', { year: '2026' }, at(now))).values as FactValues
}, 180_000)
afterAll(() => town.close())

const raw = <T>(collection: string) => town.cloud.database.find(collection, {}) as unknown as T[]

/** What three days have not: waters of every level, boards, rewards, and last year's, which must not be counted. */
async function enterMore({ cloud: { database } }: Town): Promise<void> {
  const reach = (_id: string, more: object) => ({ ...stream, _id, waterId: _id, name: _id, ...more }) as never
  await database.bulkInsert('reaches', [
    reach('main-1', {
      waterId: 'main',
      waterName: '鳌江干流',
      level: 'province',
      length: 12_340,
      kind: 'river',
    }),
    reach('main-2', {
      waterId: 'main',
      waterName: '鳌江干流',
      level: 'province',
      length: 5_660,
      kind: 'river',
    }),
    reach('brook', { waterName: '小溪', level: 'village', length: 800 }),
    reach('canal', { waterName: '南干渠', level: 'town', kind: 'canal', length: 900 }),
    reach('city-1', { waterName: '市河', level: 'city', length: 2_000 }),
  ])
  const board = (_id: string, more: object) => ({
    ...{ _id, number: _id, reachId: 'brook', state: 'good', active: true, version: 1 },
    ...{ setUp: '2020-01-01', renewed: null, ...more },
  })
  await database.bulkInsert('signBoards', [
    board('b1', {}) as never,
    board('b2', { state: 'worn', renewed: '2026-03-01' }) as never,
    board('b3', { state: 'wrong', setUp: '2026-02-01' }) as never,
    board('b4', { active: false, state: 'gone', renewed: '2026-04-01' }) as never,
    board('b5', { renewed: '2025-12-31' }) as never,
  ])
  const paid = (_id: string, day: string, amount: number, state = 'paid') =>
    ({ _id, state, amount, paidAt: startOfDay(day), reportId: _id }) as never
  await database.bulkInsert('rewards', [
    paid('r1', '2026-01-01', 20_000),
    paid('r2', '2026-11-20', 5_050),
    paid('r3', '2025-12-31', 90_000),
    paid('r4', '2026-11-20', 70_000, 'transferring'),
  ])
  const [report] = database.find('reports', { state: 'assigned' }) as unknown as Report[]
  const more = (_id: string, change: object) => ({ ...report, _id, digest: _id, ...change }) as never
  const open = { open: true, dueAt: startOfDay('2026-12-20'), sortKey: `${startOfDay('2026-12-20')}_x` }
  const [before] = [startOfDay('2025-12-31')]
  const ended = (day: string, n: number) => ({
    ...{ state: 'closed', open: false, closedAt: startOfDay(day), dueAt: null },
    sortKey: `${String(startOfDay(day)).padStart(14, '0')}_${n}`,
  })
  await database.bulkInsert('reports', [
    more('lastYear', { submittedAt: before, ...ended('2025-12-31', 1) }),
    more('overTheYear', { submittedAt: before, ...ended('2026-01-01', 2) }),
    more('fromAbove1', { source: 'supervision', ...ended('2026-11-25', 3) }),
    more('fromAbove2', { source: 'supervision', ...open }),
    more('media', { source: 'media', ...ended('2026-11-26', 4) }),
    more('hotline', { source: 'hotline', category: 'floating', ...open }),
    more('aboutChief', { source: 'resident', aboutChief: true, category: 'chiefConduct', ...open }),
    more('cleaning', { source: 'cleaning', category: 'floating', ...open }),
  ])
  const event = (reportId: string, seq: number, type: string) =>
    ({ _id: `${reportId}_${seq}`, reportId, seq, type, at: now, by: 'clock', byName: '' }) as never
  await database.bulkInsert('reportEvents', [
    event('fromAbove1', 1, 'escalated'),
    event('fromAbove1', 2, 'escalated'),
    event('fromAbove1', 3, 'recurred'),
    event('lastYear', 1, 'escalated'),
  ])
  for (const [collection, entries] of Object.entries(ofRegisters))
    await database.bulkInsert(
      collection,
      entries.map((entry, n) => ({ _id: `${collection}${n}`, active: true, version: 1, ...entry }) as never),
    )
  await database.bulkInsert('planStandings', [{ _id: 'plans0', inForce: 1 } as never])
  await database.bulkInsert('people', [
    { _id: 'cleaner2', name: '演示', phone: '19900000077', roles: ['cleaner'], active: false } as never,
  ])
}

/** By collection; of each something of last year or out of use, which must not be counted. */
const ofRegisters: Record<string, object[]> = {
  institutions: [
    { name: '方案', number: '某政办〔2026〕5号', kind: 'plan', issued: '2026-01-05', validUntil: null },
    { name: '旧方案', number: '', kind: 'plan', issued: '2020-01-05', validUntil: '2025-12-31' },
    { name: '会议制度', number: '', kind: 'meeting', issued: '2025-01-05', validUntil: null },
    { name: '巡查制度', number: '', kind: 'patrol', issued: '2026-02-05', validUntil: null },
    { name: '考核办法', number: '', kind: 'assessment', issued: '2026-02-05', validUntil: null },
    { name: '废', number: '', kind: 'cleaning', issued: '2026-02-05', validUntil: null, active: false },
    { name: '保洁方案', number: '', kind: 'cleaning', issued: '2026-12-05', validUntil: null },
    { name: '名单', number: '', kind: 'chiefList', issued: '2026-03-05', validUntil: null },
    { name: '名单', number: '', kind: 'chiefList', issued: '2025-03-05', validUntil: null },
  ],
  meetings: [
    { kind: 'heads', day: '2026-01-01', present: { chiefs: 20, others: 3 } },
    { kind: 'joint', day: '2026-12-31', present: { chiefs: 5 } },
    { kind: 'heads', day: '2025-12-31', present: { chiefs: 99 } },
  ],
  trainings: [
    { day: '2026-05-01', hours: 2.5, present: { village: 70, town: 10 } },
    { day: '2026-06-01', hours: null, present: {} },
    { day: '2026-06-01', hours: 8, present: { village: 50 }, active: false },
  ],
  newsItems: [
    {
      kind: 'form',
      due: '2026-03-31',
      sent: '2026-03-31',
      byProvince: 1,
      byCity: null,
      byCounty: 2,
      byMedia: 1,
    },
    {
      kind: 'form',
      due: '2026-04-30',
      sent: '2026-05-02',
      byProvince: null,
      byCity: 4,
      byCounty: 0,
      byMedia: 0,
    },
    { kind: 'form', due: '2026-06-30', sent: null },
    { kind: 'news', due: '2026-01-10', sent: '2025-12-30' },
    { kind: 'news', due: '2026-07-01', sent: '2026-06-20' },
    { kind: 'halfYear', due: '2026-07-15', sent: '2026-07-10' },
  ],
  plans: [
    { name: '带溪', waterId: 'w' },
    { name: '没有批准', waterId: 'w' },
    { name: '旧', active: false },
  ],
  planProblems: [{ planId: 'plans0' }, { planId: 'plans0' }],
  planTasks: [
    { planId: 'plans0', begins: '2026-01-01', until: '2026-06-30', finished: '2026-06-01', measures: [] },
    {
      planId: 'plans0',
      begins: '2026-01-01',
      until: '2026-06-30',
      finished: null,
      measures: [{ cost: 5, funds: '' }],
    },
    {
      planId: 'plans0',
      begins: '2026-01-01',
      until: '2027-06-30',
      finished: null,
      measures: [{ cost: 5, funds: '镇财政' }],
    },
    {
      planId: 'plans1',
      begins: '2026-01-01',
      until: '2026-02-28',
      finished: null,
      measures: [{ cost: 5, funds: '' }],
    },
  ],
  sections: [{ name: '一' }, { name: '二' }, { name: '三', active: false }],
  waterReadings: [
    { day: '2026-02-01', met: 'yes' },
    { day: '2026-03-01', met: 'no' },
    { day: '2026-04-01', met: null },
    { day: '2025-04-01', met: 'no' },
  ],
  cleaningContracts: [
    { length: 1.25, fee: 1_200_050 },
    { length: null, fee: 800_000 },
    { length: 9, fee: 900_000, active: false },
  ],
  cleaningChecks: [{ day: '2026-05-01' }, { day: '2025-05-01' }],
  cleaningPays: [
    { paidOn: '2026-05-01', paid: 100_025 },
    { paidOn: '2026-06-01', paid: 50_000 },
    { paidOn: '2025-06-01', paid: 70_000 },
  ],
  outlets: [
    { signState: 'good', answered: 'answered', treated: 'yes' },
    { signState: 'gone', answered: 'wrong', treated: 'no' },
    { signState: 'good', answered: 'answered', treated: 'yes', active: false },
  ],
  campaigns: [
    { kind: 'tour', day: '2026-05-01', times: 10, people: 500, volunteers: 20, reached: 3000, handouts: 800 },
    {
      kind: 'talk',
      day: '2026-05-02',
      times: 100,
      people: null,
      volunteers: null,
      reached: null,
      handouts: null,
    },
    { kind: 'rally', day: '2026-06-02', times: 1, people: 1000, volunteers: 5, reached: 1, handouts: 1 },
    { kind: 'rally', day: '2025-06-02', times: 1, people: 1000, volunteers: 5, reached: 1, handouts: 1 },
  ],
  materials: [
    { kind: 'leaflet', day: '2026-05-01', handouts: 5000 },
    { kind: 'television', day: '2026-05-01', handouts: null },
    { kind: 'account', day: '2026-05-01', handouts: null },
    { kind: 'website', day: '2026-05-01', handouts: null },
    { kind: 'website', day: '2025-05-01', handouts: null },
  ],
  carriers: [
    ...['flag', 'stand', 'screen', 'wall', 'pole'].map((kind, n) => ({ kind, number: n + 2, spot: kind })),
    { kind: 'flag', number: 40, spot: 'x' },
    { kind: 'flag', number: 400, spot: 'y', active: false },
  ],
  villageRules: [
    { village: '演示一村', rulesShown: true, rewardShown: false },
    { village: '演示二村', rulesShown: true, rewardShown: true },
  ],
}

type Entry = Record<string, unknown>
const inUse = (collection: string, day?: string) =>
  raw<Entry>(collection).filter(
    (entry) => entry.active && (day === undefined || String(entry[day]).startsWith('2026')),
  )
const like = (entries: readonly Entry[], where: Entry) =>
  entries.filter((entry) => Object.entries(where).every(([field, value]) => entry[field] === value))
/** Numbers, and people of every kind. */
const total = (entries: readonly Entry[], field: string) =>
  entries.reduce((sum, { [field]: value }) => {
    const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value]
    return parts.reduce((all: number, part) => all + Number(part ?? 0), sum)
  }, 0)
const campaigns = (where: Entry, field: string) => total(like(inUse('campaigns', 'day'), where), field)
const media = (kind: string) => like(inUse('materials', 'day'), { kind }).length
const carriers = (kind: string) => total(like(inUse('carriers'), { kind }), 'number')
const used = (level: string) => total(inUse('newsItems', 'due'), level)
const sent = (...kinds: string[]) =>
  inUse('newsItems', 'sent').filter(({ kind }) => kinds.includes(String(kind))).length
const readings = (where: Entry) => like(inUse('waterReadings', 'day'), where).length

const inYear = (moment: number | null) =>
  moment !== null && moment >= startOfDay('2026-01-01') && moment < startOfDay('2027-01-01')

/** Grouped by what `key` says of each. */
const grouped = <T>(all: readonly T[], key: (each: T) => string): T[][] =>
  [...new Set(all.map(key))].map((wanted) => all.filter((each) => key(each) === wanted))

const reaches = () => raw<Reach>('reaches').sort((a, b) => (a._id < b._id ? -1 : 1))
/** By water; of one with reaches of several levels the last one says it. */
const waters = () => grouped(reaches(), ({ waterId }) => waterId)
const lengthOf = (all: readonly Reach[]) => all.reduce((sum, { length }) => sum + length, 0) / 1000
const rivers = () => waters().filter(([first]) => ['river', 'stream'].includes(first!.kind))
const ofLevel = (...levels: string[]) => rivers().filter((each) => levels.includes(each.at(-1)!.level))
const longestFirst = (all: Reach[][]) => all.sort((a, b) => lengthOf(b) - lengthOf(a))

const chiefs = (...roles: string[]) =>
  raw<Assignment>('assignments').filter(
    ({ role, from, until }) =>
      roles.includes(role) && from <= days.today && (until === null || until >= days.today),
  )
const persons = (...roles: string[]) => new Set(chiefs(...roles).map(({ personId }) => personId)).size
const answeredFor = () =>
  reaches().filter(({ _id }) => chiefs('villageChief', 'townChief').some(({ reachId }) => reachId === _id))
    .length

const patrols = () => raw<Patrol>('patrols').filter(({ day }) => day.startsWith('2026'))

const told = () => raw<Report>('reports').filter(({ aboutChief }) => aboutChief !== true)
const filed = () => told().filter(({ submittedAt }) => inYear(submittedAt))
const from = (source: string) => filed().filter((each) => each.source === source)
const isClosed = ({ state }: Report) => state === 'closed'
const closed = () => told().filter((each) => isClosed(each) && inYear(each.closedAt))
const happened =
  (type: string) =>
  ({ _id }: Report) =>
    raw<StoredEvent>('reportEvents').some((event) => event.reportId === _id && event.type === type)
const open = () =>
  told().filter(({ state }) => !['closed', 'rejected', 'merged', 'withdrawn'].includes(state))
const overdue = () => open().filter(({ dueAt }) => dueAt !== null && dueAt < now)
const byReach = () => grouped(filed(), ({ reachId }) => reachId).filter(({ length }) => length >= 3)

const boards = () => raw<Record<string, unknown>>('signBoards').filter(({ active }) => active)
const delivered = () =>
  raw<Push>('pushes').filter(({ state, day }) => state === 'delivered' && day.startsWith('2026'))
const paid = () => raw<Reward>('rewards').filter(({ state, paidAt }) => state === 'paid' && inYear(paidAt))

const recounted: Record<FactName, () => Value> = {
  rivers: () => rivers().length,
  riversLength: () => lengthOf(rivers().flat()),
  provinceRivers: () => 1,
  provinceRiverNames: () => '鳌江干流18.00公里',
  cityRivers: () => ofLevel('city').length,
  cityRiverNames: () =>
    longestFirst(ofLevel('city'))
      .map((all) => `${all[0]!.waterName}${lengthOf(all).toFixed(2)}公里`)
      .join('、'),
  countyRivers: () => ofLevel('county').length,
  countyRiverNames: () =>
    longestFirst(ofLevel('county'))
      .map(([first]) => first!.waterName)
      .join('、'),
  countyRiversLength: () => lengthOf(ofLevel('county').flat()),
  lesserRivers: () => ofLevel('town', 'village').length,
  lesserRiversLength: () => 0.8,
  smallWaters: () => waters().length - rivers().length,
  reaches: () => reaches().length,
  headChiefs: () => persons('headChief'),
  townChiefs: () => persons('townChief'),
  villageChiefs: () => persons('villageChief'),
  policeChiefs: () => persons('policeChief'),
  civilChiefs: () => persons('civilChief'),
  reachesWithChief: answeredFor,
  reachesWithoutChief: () => reaches().length - answeredFor(),
  villages: () => new Set(reaches().map(({ village }) => village)).size,
  departments: () => 3,
  cleaners: () => 1,
  patrols: () => patrols().length,
  patrolsMet: () => patrols().filter(({ status }) => ['met', 'accepted'].includes(status)).length,
  patrolKilometres: () =>
    patrols().reduce((sum, { assessment }) => sum + Math.round(assessment.distance), 0) / 1000,
  patrolProblems: () => patrols().reduce((sum, { checklist }) => sum + checklist.length, 0),
  missedPeriods: () => missed.length,
  problems: () => filed().length,
  problemsOfResidents: () => from('resident').length,
  problemsOfChiefs: () => from('chief').length,
  problemsOfSupervision: () => from('supervision').length,
  problemsOfSupervisionClosed: () => from('supervision').filter(isClosed).length,
  problemsOfMedia: () => from('media').length,
  problemsOfMediaClosed: () => from('media').filter(isClosed).length,
  problemsOfHotline: () => from('hotline').length,
  problemsOfCleaning: () => from('cleaning').length,
  problemsClosed: () => closed().length,
  problemsClosedInTime: () => closed().filter((each) => !happened('escalated')(each)).length,
  problemsLate: () => closed().filter(happened('escalated')).length,
  problemsOpen: () => open().length,
  problemsOverdue: () => overdue().length,
  problemsRecurred: () => filed().filter(happened('recurred')).length,
  lateDepartments: () => '演示部门agriculture1件',
  repeatedReachCount: () => byReach().length,
  repeatedReaches: () =>
    byReach()
      .sort((a, b) => b.length - a.length || (a[0]!.reachId < b[0]!.reachId ? -1 : 1))
      .map(([first]) => first!.reachName)
      .join('、'),
  commonProblems: () => expect.stringMatching(/^\S+\d+件、\S+\d+件、\S+\d+件等?$/),
  signBoards: () => boards().length,
  signBoardsAmiss: () => boards().filter(({ state }) => state !== 'good').length,
  signBoardsRenewed: () => 2,
  chiefGroups: () => 3,
  pushDays: () => new Set(delivered().map(({ day }) => day)).size,
  pushesDelivered: () => delivered().length,
  rewardsPaid: () => paid().length,
  rewardYuan: () => 250.5,
  workPlanNames: () => '《方案》（某政办〔2026〕5号）',
  mechanismNames: () => '《会议制度》、《巡查制度》',
  assessmentNames: () => '《考核办法》',
  // Out of use, or not out yet.
  cleaningPlanNames: () => '',
  planTasks: () => 3,
  planTasksDone: () => 1,
  planTasksOverdue: () => 1,
  planTasksUnfunded: () => 1,
  newsForms: () => sent('form'),
  newsSummaries: () => sent('halfYear', 'yearEnd'),
  news: () => sent('news'),
  newsInTime: () => 3,
  newsByProvince: () => used('byProvince'),
  newsByCity: () => used('byCity'),
  newsByCounty: () => used('byCounty'),
  newsByMedia: () => used('byMedia'),
  chiefLists: () => like(inUse('institutions', 'issued'), { kind: 'chiefList' }).length,
  meetings: () => inUse('meetings', 'day').length,
  meetingsOfHeads: () => like(inUse('meetings', 'day'), { kind: 'heads' }).length,
  meetingsJoint: () => like(inUse('meetings', 'day'), { kind: 'joint' }).length,
  meetingPeople: () => total(inUse('meetings', 'day'), 'present'),
  trainings: () => inUse('trainings', 'day').length,
  trainees: () => total(inUse('trainings', 'day'), 'present'),
  trainingHours: () => total(inUse('trainings', 'day'), 'hours'),
  plans: () => inUse('plans').length,
  planProblems: () => inUse('planProblems').length,
  sections: () => inUse('sections').length,
  readings: () => readings({}),
  readingsMet: () => readings({ met: 'yes' }),
  readingsMissed: () => readings({ met: 'no' }),
  cleaningContracts: () => inUse('cleaningContracts').length,
  cleaningLength: () => total(inUse('cleaningContracts'), 'length'),
  cleaningFee: () => total(inUse('cleaningContracts'), 'fee') / 100,
  cleaningChecks: () => inUse('cleaningChecks', 'day').length,
  cleaningPaid: () => total(inUse('cleaningPays', 'paidOn'), 'paid') / 100,
  outlets: () => inUse('outlets').length,
  outletsSigned: () => like(inUse('outlets'), { signState: 'good' }).length,
  outletsAnswered: () => like(inUse('outlets'), { answered: 'answered' }).length,
  outletsTreated: () => like(inUse('outlets'), { treated: 'yes' }).length,
  tours: () => campaigns({ kind: 'tour' }, 'times'),
  talks: () => campaigns({ kind: 'talk' }, 'times'),
  rallies: () => campaigns({ kind: 'rally' }, 'times'),
  campaignPeople: () => campaigns({}, 'people'),
  volunteers: () => campaigns({}, 'volunteers'),
  reached: () => campaigns({}, 'reached'),
  campaignHandouts: () => campaigns({}, 'handouts'),
  handouts: () => total(inUse('materials', 'day'), 'handouts'),
  television: () => media('television'),
  posts: () => media('account'),
  websites: () => media('website'),
  flags: () => carriers('flag'),
  stands: () => carriers('stand'),
  screens: () => carriers('screen'),
  walls: () => carriers('wall'),
  poles: () => carriers('pole'),
  villageRules: () => inUse('villageRules').length,
  villageRulesShown: () => like(inUse('villageRules'), { rulesShown: true }).length,
  rewardRulesShown: () => like(inUse('villageRules'), { rewardShown: true }).length,
}

it.each(factNames)('%s is what it says', (name) => {
  const again = recounted[name]()
  if (typeof again === 'number') expect(values[name]).toBeCloseTo(again, 6)
  else expect(values[name]).toEqual(again)
})

it('something of nearly everything was there to be counted', () => {
  const nothing = factNames.filter((name) => values[name] === 0 || values[name] === '')
  expect(nothing.sort()).toEqual(['cleaningPlanNames', 'headChiefs', 'problemsOfResidents', 'townChiefs'])
})

it('last year beside it: what happened then, and nothing that only stands as it is', async () => {
  const { lastYear } = await town.as('office').get('summary.get', { year: '2026' }, at(now))
  expect(lastYear).toMatchObject({ problems: 2, problemsClosed: 1, rewardYuan: 900, patrols: 0 })
  for (const name of factNames.filter((each) => factOf(each).standing))
    expect(lastYear).not.toHaveProperty(name)
})

it('the ledger with the same days shows the same number of problems and patrols', async () => {
  const span = { from: '2026-01-01', until: '2026-12-31' }
  const office = town.as('office')
  const totals = await office.get('patrol.totals', span, at(now))
  expect([totals.patrols, totals.counted]).toEqual([values.patrols, values.patrolsMet])
  const orderId = 'recount'.padEnd(20, '0')
  await office.get('document.order', { orderId, sheet: 'reports', ...span }, at(now))
  const { items } = await office.get('document.list', {}, at(now))
  expect(items[0]).toMatchObject({ state: 'ready', rows: values.problems })
})
