/**
 * Every number of the yearly summary, counted again from the raw records of a town without any of our counters: what a
 * fact says it counts is what it counts.
 */
import type { Value } from '../../../domain/summary/fact'
import { factNames, factOf, type FactName, type FactValues } from '../../../domain/summary/facts'
import { at } from '../report/reporting'
import { openTown, type Town } from '../town'
import { type Entry, like, total } from './adding'
import {
  answeredFor,
  answersOf,
  anyOrder,
  boards,
  byCount,
  byReach,
  campaigns,
  carriers,
  closed,
  delivered,
  filed,
  finalSheets,
  from,
  happened,
  heads,
  held,
  inUse,
  isClosed,
  isUnfunded,
  lengthOf,
  longestFirst,
  media,
  mostCommon,
  namesAndLengths,
  ofLevel,
  open,
  overdue,
  overdueOf,
  paid,
  patrols,
  persons,
  planned,
  raw,
  reaches,
  readings,
  rivers,
  rulesNamed,
  sent,
  sheets,
  tasks,
  unfinished,
  used,
  villagesOf,
  waters,
  readFrom,
} from './raw'
import { enterMore } from './fullYear'
import { days, liveThreeDays, missed, now } from '../whole/threeDays'

let town: Town
let values: FactValues
beforeAll(async () => {
  town = await openTown()
  readFrom(town)
  await liveThreeDays(town)
  await enterMore(town)
  await town.as('office').get('summary.count', { year: '2026' }, at(now))
  values = (await town.as('office').get('summary.get', { year: '2026' }, at(now))).values as FactValues
}, 180_000)
afterAll(() => town.close())

const recounted: Record<FactName, () => Value> = {
  rivers: () => rivers().length,
  riversLength: () => lengthOf(rivers().flat()),
  provinceRivers: () => ofLevel('province').length,
  provinceRiverNames: () => namesAndLengths('province'),
  cityRivers: () => ofLevel('city').length,
  cityRiverNames: () => namesAndLengths('city'),
  countyRivers: () => ofLevel('county').length,
  countyRiverNames: () =>
    longestFirst(ofLevel('county'))
      .map(([first]) => first!.waterName)
      .join('、'),
  countyRiversLength: () => lengthOf(ofLevel('county').flat()),
  lesserRivers: () => ofLevel('town', 'village').length,
  lesserRiversLength: () => lengthOf(ofLevel('town', 'village').flat()),
  basinNames: () =>
    [...new Set(longestFirst(rivers()).flatMap(([first]) => like(inUse('waters'), { _id: first!.waterId })))]
      .map(({ basin }) => basin)
      .join('、'),
  dossiers: () => inUse('waters').length,
  smallWaters: () => waters().length - rivers().length,
  reaches: () => reaches().length,
  headChiefs: () => persons('headChief') + heads(),
  townChiefs: () => persons('townChief'),
  villageChiefs: () => persons('villageChief'),
  policeChiefs: () => persons('policeChief'),
  civilChiefs: () => persons('civilChief'),
  reachesWithChief: answeredFor,
  reachesWithoutChief: () => reaches().length - answeredFor(),
  villages: () => new Set(reaches().map(({ village }) => village)).size,
  departments: () => inUse('departments').length,
  cleaners: () => inUse('people').filter(({ roles }) => (roles as string[]).includes('cleaner')).length,
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
  lateDepartments: () => byCount(overdueOf()),
  repeatedReachCount: () => byReach().length,
  repeatedReaches: () =>
    byReach()
      .sort((a, b) => b.length - a.length || (a[0]!.reachId < b[0]!.reachId ? -1 : 1))
      .map(([first]) => first!.reachName)
      .join('、'),
  commonProblems: () => anyOrder(mostCommon()),
  signBoards: () => boards().length,
  signBoardsAmiss: () => boards().filter(({ state }) => state !== 'good').length,
  signBoardsRenewed: () =>
    boards().filter(({ setUp, renewed }) => [setUp, renewed].some((day) => String(day).startsWith('2026')))
      .length,
  chiefGroups: () =>
    raw<Entry>('groups').filter(
      ({ active, kind }) => active && !['department', 'public'].includes(String(kind)),
    ).length,
  pushDays: () => new Set(delivered().map(({ day }) => day)).size,
  pushesDelivered: () => delivered().length,
  rewardsPaid: () => paid().length,
  rewardYuan: () => paid().reduce((sum, { amount }) => sum + amount, 0) / 100,
  workPlanNames: () => rulesNamed('plan'),
  mechanismNames: () => rulesNamed('meeting', 'supervision', 'patrol', 'disclosure', 'information'),
  assessmentNames: () => rulesNamed('assessment', 'reward'),
  // Out of use, or not out yet.
  cleaningPlanNames: () => rulesNamed('cleaning'),
  assessedMonths: () => new Set(finalSheets().map(({ period }) => period)).size,
  assessedSheets: () => finalSheets().length,
  surveys: () => answersOf().filter((answers) => answers > 0).length,
  surveyAnswers: () => answersOf().reduce((sum, answers) => sum + answers, 0),
  plannedWaters: planned,
  planTasks: () => tasks().length,
  planTasksDone: () => tasks().length - unfinished().length,
  planTasksOverdue: () => unfinished().filter(({ until }) => String(until) < days.today).length,
  planTasksUnfunded: () => unfinished().filter(isUnfunded).length,
  newsForms: () => sent('form'),
  newsSummaries: () => sent('halfYear', 'yearEnd'),
  news: () => sent('news'),
  newsInTime: () =>
    inUse('newsItems', 'sent').filter(({ sent: on, due }) => String(on) <= String(due)).length,
  newsByProvince: () => used('byProvince'),
  newsByCity: () => used('byCity'),
  newsByCounty: () => used('byCounty'),
  newsByMedia: () => used('byMedia'),
  chiefLists: () => like(inUse('institutions', 'issued'), { kind: 'chiefList' }).length,
  meetings: () => held('meetings').length,
  meetingsOfHeads: () => like(held('meetings'), { kind: 'heads' }).length,
  meetingsJoint: () => like(held('meetings'), { kind: 'joint' }).length,
  meetingPeople: () => total(held('meetings'), 'present'),
  trainings: () => held('trainings').length,
  trainees: () => total(held('trainings'), 'present'),
  trainingHours: () => total(held('trainings'), 'hours'),
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
  rectifications: () => sheets({}),
  rectificationsOfMedia: () => sheets({ source: 'media' }),
  rectificationsOfDraws: () => sheets({ source: 'draw' }),
  rectificationsClosed: () => sheets({ state: 'closed' }),
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
  villageRules: () => villagesOf(inUse('villageRules')),
  villageRulesShown: () => villagesOf(like(inUse('villageRules'), { rulesShown: true })),
  rewardRulesShown: () => villagesOf(like(inUse('villageRules'), { rewardShown: true })),
}

it.each(factNames)('%s is what it says', (name) => {
  const again = recounted[name]()
  if (typeof again === 'number') expect(values[name]).toBeCloseTo(again, 6)
  else expect(values[name]).toEqual(again)
})

it('something of nearly everything was there to be counted', () => {
  const nothing = factNames.filter((name) => values[name] === 0 || values[name] === '')
  expect(nothing.sort()).toEqual(['cleaningPlanNames', 'problemsOfResidents', 'townChiefs'])
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
