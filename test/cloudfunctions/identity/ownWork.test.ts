/** Whoever did the work, said it is true, wrote the plan or owes the patrol does not decide on it as well. */
import { emptyEntry } from '../../../domain/register/kit/register'
import { leaves } from '../../../domain/assessment/leaves'
import { dayOf } from '../../../domain/calendar/day'
import { writing } from '../plan/writing'
import { dispatched, entered, resolved, step } from '../report/reporting'
import { openTown, stream, type Town, townTime } from '../town'
import { granted, invite } from './powers'

type Name = Parameters<Town['as']>[0]

let town: Town
const today = dayOf(townTime())
beforeAll(async () => {
  town = await openTown()
  const own = { personId: 'office', personName: '演示office', reachId: stream._id, role: 'villageChief' }
  await town.cloud.database.bulkInsert('assignments', [
    { _id: 'a-clerk', ...own, from: '2026-01-01', until: null },
  ])
  await granted(town, 'office2', 'headChief', ['office', 'headChief' as never])
})
afterAll(() => town.close())

/** Somebody of the office unties the head chief and binds another WeChat as that person. */
async function takenOver(by: 'office' | 'office2', wechat: `resident${string}`) {
  await town.as(by).get('identity.unbindPerson', { personId: 'headChief' })
  await invite(town, by, 'headChief', wechat)
}

const verify = (who: Name, reportId: string) =>
  town.as(who).call('report.verify', { ...step(reportId), text: '', severity: 'slight', close: true })
const close = (who: Name, reportId: string) =>
  town.as(who).call('report.close', { ...step(reportId), text: '' })
const may = async (who: Name, reportId: string) => (await town.as(who).get('report.get', { reportId })).may
const codeOf = (answer: { ok: boolean; problem?: { code: string } }) =>
  answer.ok ? 'ok' : answer.problem!.code

it('a clerk who is also the chief of a reach does not verify what that chief has done', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId, { lead: { kind: 'person', id: 'office', name: '' } })
  await resolved(town, reportId, 'office')
  expect([await may('office', reportId), await may('office2', reportId)]).toEqual([
    expect.not.arrayContaining(['verify']),
    expect.arrayContaining(['verify']),
  ])
  expect(codeOf(await verify('office', reportId))).toBe('report.ownWork')
  expect(codeOf(await verify('office2', reportId))).toBe('ok')
})

describe('a matter from above', () => {
  const verifiedBy = async (who: Name) => {
    const reportId = await entered(town, { source: 'supervision' })
    await dispatched(town, reportId)
    await resolved(town, reportId)
    await verify(who, reportId)
    return reportId
  }

  it('is not struck off by whoever verified it, also as head chief', async () => {
    const reportId = await verifiedBy('office2')
    expect(await may('office2', reportId)).not.toContain('close')
    expect(codeOf(await close('office2', reportId))).toBe('report.ownWord')
    expect(codeOf(await close('headChief', reportId))).toBe('ok')
  })

  it('nor in the name of a head chief whose number they have just put in', async () => {
    const reportId = await verifiedBy('office2')
    await takenOver('office2', 'residentInHand')
    expect(codeOf(await close('residentInHand', reportId))).toBe('identity.tooClose')
  })
})

it('a plan is not approved in the name of somebody whom its writer has just bound', async () => {
  const write = writing(town)
  await write.water()
  await write.whole('own')
  await town.as('office').get('plan.submit', { planId: 'own', number: 1 })
  await takenOver('office', 'residentTaken')
  const seen = await town.as('residentTaken').get('plan.whole', { planId: 'own' })
  expect(seen.may.decide).toBe(false)
  const decision = { planId: 'own', number: 1, approved: true, reason: '' }
  expect(await town.as('residentTaken').refusal('plan.decide', decision)).toBe('identity.tooClose')
  const { items } = await town.as('residentTaken').get('desk.waiting', {})
  expect(items.filter(({ key }) => key === 'plan own')).toEqual([])
})

it('a clerk who owes patrols neither excuses the own days nor takes back what was said of them', async () => {
  const leave = { ...emptyEntry(leaves), from: today, until: today, reason: '演示' }
  const save = (who: Name, id: string, personId: string, version = 0) =>
    town.as(who).call('leave.save', { id, version, entry: { ...leave, personId } })
  expect(codeOf(await save('office', 'leave-own', 'office'))).toBe('identity.otherNeeded')
  expect(codeOf(await save('office2', 'leave-own', 'office'))).toBe('ok')
  expect(codeOf(await save('office', 'leave-own', 'villageChief', 1))).toBe('identity.otherNeeded')
  const pause = { kind: 'pause', from: today, until: today, reason: '演示：施工' } as const
  const adjust = (who: Name, reachIds: string[]) =>
    town.as(who).call('patrol.adjustDuty', { ...pause, reachIds } as never)
  expect(codeOf(await adjust('office', [stream._id]))).toBe('identity.otherNeeded')
  const paused = await adjust('office2', [stream._id])
  const { adjustmentId } = (paused as { value: { adjustmentId: string } }).value
  expect(await town.as('office').refusal('patrol.cancelAdjustment', { adjustmentId })).toBe(
    'identity.otherNeeded',
  )
  // Of the whole township it is nobody's own.
  expect(codeOf(await adjust('office', []))).toBe('ok')
})
