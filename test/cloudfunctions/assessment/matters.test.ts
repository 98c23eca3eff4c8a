/** What the assessment makes of reports: found by a chief, found before one by others, and given to one to deal with. */
import type { Output } from '../../../domain/contract/contract'
import { sheetId } from '../../../domain/assessment/sheet'
import { rewrite } from '../oldState'
import { clockAt } from '../push/mornings'
import { at, dispatched, entered, environment, numberOf, resolved, step, verified } from '../report/reporting'
import { openTown, type Town } from '../town'

const on = (day: string, hours = 10) => at(clockAt(day, hours))

let town: Town
const numbers = {} as Record<'found' | 'above' | 'back' | 'inTime' | 'moved' | 'about' | 'early', string>

/** Entered on 26 November as what `change` says, resolved the day after. */
async function resolvedIn(change: object): Promise<string> {
  const reportId = await entered(town, {}, on('2026-11-26', 9))
  await rewrite(town, 'reports', reportId, (report) => ({ ...report, ...change }))
  await dispatched(town, reportId, {}, on('2026-11-26'))
  await resolved(town, reportId, 'environment', on('2026-11-27'))
  return reportId
}

/** Given to the chief on a Thursday: due on the Friday. */
async function given(): Promise<string> {
  const reportId = await entered(town, {}, on('2026-11-19', 9))
  const lead = { kind: 'person', id: 'villageChief', name: '' } as const
  await dispatched(town, reportId, { lead, handling: 'self' }, on('2026-11-19'))
  return reportId
}

const handBack = (reportId: string, day: string) =>
  town.as('villageChief').get('report.handBack', { ...step(reportId), text: '不归我管' }, on(day))

async function november() {
  const back = await given()
  await handBack(back, '2026-11-23')
  await dispatched(town, back, {}, on('2026-11-24'))
  await resolved(town, back, 'environment', on('2026-11-25'))
  const inTime = await given()
  await handBack(inTime, '2026-11-20')
  const moved = await given()
  const charge = { lead: environment, joint: [], handling: 'ordinary', text: '' } as const
  await town.as('office').get('report.reassign', { ...step(moved), ...charge, joint: [] }, on('2026-11-24'))
  const about = await given()
  await town.as('office').get('report.markAboutChief', step(about), on('2026-11-24'))
  return { back, inTime, moved, about }
}

/** Given at the end of November, due in December, resolved and ended in November. */
async function ahead(): Promise<string> {
  const reportId = await entered(town, {}, on('2026-11-27', 9))
  const lead = { kind: 'person', id: 'villageChief', name: '' } as const
  await dispatched(town, reportId, { lead, handling: 'ordinary' }, on('2026-11-27'))
  await resolved(town, reportId, 'villageChief', on('2026-11-27', 11))
  await verified(town, reportId, true, on('2026-11-27', 12))
  return reportId
}

beforeAll(async () => {
  town = await openTown()
  await town.as('office').get('assessment.useRules', { chief: 'own', township: null, version: 1 })
  const ofNovember = await november()
  const early = await ahead()
  const found = await resolvedIn({ source: 'chief', filedBy: 'villageChief' })
  const above = await resolvedIn({ source: 'supervision' })
  for (const [name, reportId] of Object.entries({ ...ofNovember, early, found, above }))
    Object.assign(numbers, { [name]: numberOf(town, reportId) })
  await town.strike(clockAt('2026-12-01', 1))
  for (const reportId of [found, above]) await verified(town, reportId, false, on('2026-12-03'))
  // It goes back, and is verified once more in January.
  await town.as('office').get('report.sendBack', { ...step(found), text: '还没好' }, on('2026-12-04'))
  await resolved(town, found, 'environment', on('2026-12-07'))
  await town.strike(clockAt('2027-01-04', 1))
  await verified(town, found, true, on('2027-01-05'))
  await town.strike(clockAt('2027-02-01', 1))
})
afterAll(() => town.close())

type Sheet = Output<'assessment.get'>['sheet']
const sheet = async (period: string, who = 'villageChief'): Promise<Sheet> =>
  (await town.as('office').get('assessment.get', { id: sheetId(period, who) })).sheet

/** The numbers of the reports an item has causes of. */
function causes({ result }: Sheet, key: string): string[] {
  const item = [...result.items, ...result.bonus].find((each) => each.key === key)!
  return item.causes.flatMap(({ opens }) => (opens.kind === 'report' ? [opens.id] : [])).sort()
}

it('what was found late in a month counts in the month in which it was verified, once, also if it goes back', async () => {
  expect(causes(await sheet('2026-11'), 'found')).toEqual([])
  expect(causes(await sheet('2026-12'), 'found')).toEqual([numbers.found])
  expect(causes(await sheet('2027-01'), 'found')).toEqual([])
})

it('so does what supervision found first, for those who answered for the reach when it came up', async () => {
  for (const who of ['villageChief', 'policeChief']) {
    expect(causes(await sheet('2026-11', who), 'finding')).toEqual([])
    expect(causes(await sheet('2026-12', who), 'finding')).toEqual([numbers.above])
  }
  expect(causes(await sheet('2026-12', 'colleague'), 'finding')).toEqual([])
})

it('a matter that was late stays late when it is handed back or given to somebody else; in time it is nobody’s', async () => {
  const ofNovember = await sheet('2026-11')
  expect(causes(ofNovember, 'closing')).toEqual([numbers.back, numbers.moved].sort())
  // Two of two were late, and neither is told again.
  expect(ofNovember.result.items.find(({ key }) => key === 'closing')).toMatchObject({ points: 0 })
  expect(causes(await sheet('2026-12'), 'closing')).toEqual([])
})

it('what turned out to be said about a chief is not told to who had it', async () => {
  for (const who of ['villageChief', 'policeChief', 'colleague'])
    expect(JSON.stringify(await sheet('2026-11', who))).not.toContain(numbers.about)
})

it('what was done in the month before its last day is in time on that day', () => {
  const mattersIn = (period: string) => {
    const [sheet] = town.cloud.database.find('assessmentSheets', { _id: sheetId(period, 'villageChief') })
    const { facts } = sheet!.basis as { facts: { matters: { number: string; late: boolean }[] } }
    return facts.matters.filter(({ number }) => number === numbers.early).map(({ late }) => late)
  }
  expect([mattersIn('2026-11'), mattersIn('2026-12')]).toEqual([[], [false]])
})
