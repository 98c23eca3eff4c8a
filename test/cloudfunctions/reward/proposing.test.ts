/** From a report that proved true to a proposed reward: how much, and for whom. */
import type { Input } from '../../../domain/contract/contract'
import { at, dispatched, environment, filed, onStream, resolved, step, aDay } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Verdict = Partial<Input<'report.verify'>>
const verify = (reportId: string, verdict: Verdict = {}, when = townTime()) =>
  town
    .as('office')
    .get(
      'report.verify',
      { ...step(reportId), text: '', severity: 'ordinary', close: true, ...verdict },
      at(when),
    )

/** Filed, seen to, and found true. */
async function proved(who: Parameters<Town['as']>[0], verdict: Verdict = {}, filing = {}): Promise<string> {
  const { reportId } = await filed(town, who, filing)
  await dispatched(town, reportId)
  await resolved(town, reportId)
  await verify(reportId, verdict)
  return reportId
}

const rewardsOf = (reportId: string) => town.cloud.database.find('rewards', { reportId })
const policy = async (changes: object) => {
  const { policy: before } = await town.as('office').get('reward.getPolicy', {})
  await town.as('office').get('reward.savePolicy', { ...before, ...changes })
}

it('is worth what the table says for how grave it was, or the exception of its category', async () => {
  const usual = await proved('resident1', { severity: 'serious' })
  expect(rewardsOf(usual)).toMatchObject([{ state: 'proposed', amount: 10_000, severity: 'serious' }])
  const exceptions = [{ category: 'outlet', severity: 'serious', amount: 30_000 }]
  await policy({ exceptions })
  const special = await proved('resident2', { severity: 'serious' })
  expect(rewardsOf(special)).toMatchObject([{ amount: 30_000 }])
  expect(rewardsOf(usual)).toMatchObject([{ amount: 10_000 }])
  const { items } = await town.as('office').get('reward.list', {})
  expect(items.map(({ amount }) => amount).sort()).toEqual([10_000, 30_000])
  expect(JSON.stringify(items)).not.toMatch(/resident|openid/)
})

it('a missing reward told the office that staff reported: it is proposed whoever reported', async () => {
  expect(rewardsOf(await proved('colleague'))).toMatchObject([{ state: 'proposed', amount: 5_000 }])
})

it('nothing for the second report of a matter', async () => {
  const first = await filed(town, 'resident3', { place: onStream(5) })
  const second = await filed(town, 'resident4', { place: onStream(5) })
  await town.as('office').get('report.merge', { ...step(second.reportId), into: first.reportId, text: '' })
  await dispatched(town, first.reportId, { lead: environment })
  await resolved(town, first.reportId)
  await verify(first.reportId)
  expect(rewardsOf(first.reportId)).toHaveLength(1)
  expect(rewardsOf(second.reportId)).toEqual([])
  expect(await town.as('resident4').refusal('reward.claim', { reportId: second.reportId })).toBe(
    'reward.unknown',
  )
})

it('opened again and proved again it stays one reward, as it was', async () => {
  const reportId = await proved('resident5', { severity: 'slight' })
  const later = townTime() + aDay
  await town
    .as('resident5')
    .get('report.reopen', { reportId, commandId: `again${reportId}`, text: '又在排' }, at(later))
  await resolved(town, reportId, 'environment', at(later))
  await verify(reportId, { severity: 'grave' }, later)
  expect(rewardsOf(reportId)).toMatchObject([{ state: 'proposed', amount: 2_000, severity: 'slight' }])
})

it('nothing while rewards are switched off, and whoever edits an old table is told', async () => {
  await policy({ on: false })
  expect(rewardsOf(await proved('resident6'))).toEqual([])
  const { policy: now } = await town.as('office').get('reward.getPolicy', {})
  expect(await town.as('office2').refusal('reward.savePolicy', { ...now, version: 0 })).toBe(
    'submission.conflict',
  )
  expect(await town.as('resident6').get('reward.rules', {})).toMatchObject({ on: false, claimDays: 30 })
})
