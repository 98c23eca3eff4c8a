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
import { openTown, type Town } from '../town'
import { type Entry, like, total } from './adding'
import { enterMore } from './fullYear'
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

const inUse = (collection: string, day?: string) =>
  raw<Entry>(collection).filter(
    (entry) => entry.active && (day === undefined || String(entry[day]).startsWith('2026')),
  )
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
