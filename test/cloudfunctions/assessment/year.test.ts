/** A year of a town goes along with its months, and the township's check of itself with the turn of the year. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Output } from '../../../domain/contract/contract'
import { assess, isMonthly, onlyItems } from '../../../domain/assessment/assess'
import { noFacts, nothingByHand } from '../../../domain/assessment/facts'
import { sheetId } from '../../../domain/assessment/sheet'
import { ownRules } from '../../../domain/assessment/shipped'
import { openTown, type Town } from '../town'
import { putSheets, sheetOf } from './sheets'

const hour = 3600_000
const noon = (day: string) => ({ server: startOfDay(day) + 12 * hour })

/** A month in which something was asked and everything done. */
const walkedOnce = {
  ...noFacts,
  patrols: [
    {
      ...{ patrolId: 'p', day: '2026-11-02', reachName: '演示溪', duties: [] },
      ...{ medium: 'app' as const, quality: 'full' as const, arrivedAfter: 0 },
    },
  ],
}
const full = assess(onlyItems(ownRules, isMonthly), walkedOnce, nothingByHand)

let town: Town
beforeAll(async () => {
  town = await openTown()
  const rules = { chief: 'own', township: 'township', version: 1, since: '2026-11' }
  await town.as('office').get('assessment.useRules', rules)
  await putSheets(
    town,
    sheetOf('2026-11', 'villageChief', { state: 'final', result: full }),
    sheetOf('2026-11', 'colleague'),
  )
  await town.strike(startOfDay('2027-01-04') + hour)
})
afterAll(() => town.close())

type Full = Output<'assessment.get'>['sheet']
const sheet = async (id: string): Promise<Full> =>
  (await town.as('office').get('assessment.get', { id }, noon('2027-01-04'))).sheet
const seen = async (id: string) => ({ id, revision: (await sheet(id)).revision })
const ids = () => town.cloud.database.find('assessmentSheets', {}).map(({ _id }) => _id)

/** Looked at by one, made final by the other. */
async function finished(...ids: string[]) {
  const now = noon('2027-01-05')
  const { done } = await town
    .as('office')
    .get('assessment.look', { sheets: await Promise.all(ids.map(seen)) }, now)
  return town.as('office2').get('assessment.finish', { sheets: done }, now)
}
const ofYear = sheetId('2026', 'villageChief')
const ofDecember = sheetId('2026-12', 'villageChief')

it('a year is made of its months, and waits for each of them', async () => {
  const year = await sheet(ofYear)
  expect(year).toMatchObject({ period: '2026', state: 'computed' })
  expect(year.result.items[0]!.causes.map(({ text }) => text)).toEqual(['11月得 100 分'])
  expect((await town.as('office2').get('assessment.get', { id: ofYear })).openMonths).toEqual(['2026-12'])
  const { done, left } = await finished(ofYear)
  expect(done).toEqual([])
  expect(left).toEqual([{ id: ofYear, code: 'assessment.monthsOpen', detail: '12月' }])
})

it('points by hand are for what is said of a year: what belongs to a month is refused, since it would not count', async () => {
  const given = [{ id: 'given00000000000000001', item: 'exposedCity', points: 10, reason: '演示', proof: [] }]
  const entry = { ...(await seen(ofYear)), hand: { given, lifted: [], veto: null } }
  expect(await town.as('office').refusal('assessment.enter', entry)).toBe('assessment.handWrong')
})

it('it is computed anew when December becomes final, keeps what was said by hand, and is looked at again', async () => {
  const veto = { name: '媒体曝光造成严重影响', reason: '演示：两次曝光' }
  await town
    .as('office')
    .get('assessment.enter', { ...(await seen(ofYear)), hand: { given: [], lifted: [], veto } })
  await town.as('office').get('assessment.look', { sheets: [await seen(ofYear)] })
  expect((await finished(ofDecember)).left).toEqual([])
  const december = await sheet(ofDecember)
  const year = await sheet(ofYear)
  expect(year).toMatchObject({ state: 'computed', sentBack: '2026年12月的考核审定后重算' })
  expect(year).toMatchObject({ hand: { veto: { by: '演示office' } }, grade: '不合格' })
  expect(year.result.items[0]!.causes.map(({ text }) => text)).toEqual([
    '11月得 100 分',
    `12月得 ${december.total! / 10} 分`,
  ])
  expect(year.total).toBe(Math.round((1000 + december.total!) / 2))
  expect((await town.as('office2').get('assessment.get', { id: ofYear })).openMonths).toEqual([])
  expect((await finished(ofYear)).left).toEqual([])
})

it('a month that is corrected after its year is final opens the correction of the year', async () => {
  const [office, now] = [town.as('office'), noon('2027-01-06')]
  await office.get('assessment.correct', { ...(await seen(ofDecember)), reason: '补录纸质巡河' }, now)
  expect(await sheet(ofYear)).toMatchObject({ state: 'final', version: 1 })
  expect((await finished(ofDecember)).left).toEqual([])
  const year = await sheet(ofYear)
  expect(year).toMatchObject({ state: 'computed', version: 2, reason: '2026年12月的考核审定后重算' })
  const told = await town.as('villageChief').get('assessment.mine', { period: '2026' }, now)
  expect(told.sheet).toMatchObject({ period: '2026', version: 1 })
  expect(told.sheet!.words[0]).toMatch(/^这一年按 2 个月算：月度平均/)
  expect((await finished(ofYear)).left).toEqual([])
})

it('a year nobody had a final month of when it ended begins with the first that becomes final', async () => {
  const id = sheetId('2026', 'colleague')
  expect(ids()).not.toContain(id)
  expect((await finished(sheetId('2026-12', 'colleague'))).left).toEqual([])
  expect(await sheet(id)).toMatchObject({ state: 'computed', version: 1 })
  expect((await finished(id)).left).toMatchObject([{ code: 'assessment.monthsOpen', detail: '11月' }])
})

it('the year before is offered for the self-check until it is final', async () => {
  const offered = async (day: string) =>
    (await town.as('office').get('assessment.periods', {}, noon(day))).selfChecks
  await town.as('office').get('assessment.beginCheck', { year: '2026' })
  expect(await offered('2026-12-31')).toEqual(['2025', '2026'])
  expect(await offered('2027-01-05')).toEqual(['2026', '2027'])
  expect((await finished(sheetId('2026', 'township'))).left).toEqual([])
  expect(await offered('2027-01-05')).toEqual(['2027'])
})
