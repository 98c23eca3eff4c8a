/** Reminders of problems: the right people, once, and a log that never says who reported. */
import { reporterCodesIn } from './reporterCodes'
import { allows, clockAt, openDesk, received, remindersOf } from '../push/mornings'
import { at, closed, dispatched, filed, numberOf, stored } from '../report/reporting'
import { claimable } from '../reward/rewarding'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
  await openDesk(town)
  // Who left the department gets nothing of it any more.
  const [someone] = town.cloud.database.find('people', { _id: 'environment' })
  const gone = {
    ...someone,
    _id: 'gone',
    name: '演示gone',
    phone: '19900000097',
    boundTo: null,
    active: false,
  }
  await town.cloud.database.bulkInsert('people', [gone as never])
  await town.as('office').get('reward.saveBudget', { year: '2026', budget: 100_000_000 })
})
afterAll(() => town.close())

const about = (id: string, template: string) =>
  remindersOf(town, { template }).filter(({ _id }) => _id.startsWith(id))
const gotBy = (name: Parameters<Town['as']>[0]) =>
  received(town, town.as(name).openid).map(({ input }) => input.template_id)

it('assigned: everyone of the department, once', async () => {
  await allows(town, 'environment', 'reportAssigned')
  const { reportId } = await filed(town, 'residentFirst')
  await dispatched(town, reportId, { text: '请尽快\n查清' })
  await Promise.all([town.strike(), town.strike()])
  await town.strike()
  expect(about(numberOf(town, reportId), 'reportAssigned')).toMatchObject([
    { name: '演示environment', state: 'sent' },
  ])
  expect(gotBy('environment')).toEqual(['id-of-reportAssigned'])
})

it('at orange the department, past the deadline the head chief in the end', async () => {
  await allows(town, 'environment', 'reportDue', 2)
  await allows(town, 'headChief', 'reportEscalated', 9)
  const { reportId } = await filed(town, 'residentSecond')
  await dispatched(town, reportId)
  const { dueAt } = stored(town, reportId)
  for (const hours of [-20, -14, -4]) await town.strike(dueAt! + hours * 3_600_000)
  expect(about(numberOf(town, reportId), 'reportDue')).toMatchObject([
    { name: '演示environment', state: 'sent' },
  ])
  // The report of before runs late beside it, so that the allowance is for two.
  for (let days = 0; days < 9; days++) await town.strike(dueAt! + days * 86_400_000 + 10 * 3_600_000)
  const escalated = about(numberOf(town, reportId), 'reportEscalated')
  expect(escalated.length).toBeGreaterThan(0)
  expect(new Set(escalated.map(({ name, state }) => `${name} ${state}`))).toEqual(
    new Set(['演示headChief sent']),
  )
})

it('closed, and the reward is ready: the reporter, by WeChat, as 举报人', async () => {
  await allows(town, 'residentThird', 'reportClosed')
  await allows(town, 'residentRich', 'rewardReady')
  const { reportId } = await filed(town, 'residentThird')
  await closed(town, reportId)
  // Whoever reported once is known to the vault; the reward alone would not seal who it is.
  await filed(town, 'residentRich')
  const { rewardId } = await claimable(town, { name: 'residentRich' })
  await town.strike()
  await town.strike()
  expect(about(numberOf(town, reportId), 'reportClosed')).toMatchObject([{ name: '举报人', state: 'sent' }])
  expect(about(rewardId, 'rewardReady')).toMatchObject([{ name: '举报人', state: 'sent', reason: '' }])
  expect([gotBy('residentThird'), gotBy('residentRich')]).toEqual([
    ['id-of-reportClosed'],
    ['id-of-rewardReady'],
  ])
})

it('the log of the office tells nothing of what went to reporters: whether it arrived hangs on who they are', async () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23']
  const logs = []
  for (const day of days) logs.push(await town.as('office').get('reminder.log', { day, limit: 50 }))
  const told = JSON.stringify(logs)
  expect(told).toMatch(/reportAssigned/)
  expect(told).not.toMatch(/举报人|openid-of|"r:|resident/)
  const codes = reporterCodesIn(town)
  expect(codes.length).toBeGreaterThan(1)
  for (const code of codes) expect(told).not.toContain(code)
})

it('at night nobody is woken; in the morning it arrives', async () => {
  await allows(town, 'environment', 'reportAssigned')
  const before = gotBy('environment').length
  const night = clockAt('2026-12-15', 22)
  const { reportId } = await filed(town, 'residentNight', {}, at(night))
  await dispatched(town, reportId, {}, at(night))
  await town.strike(night + 60_000)
  expect(gotBy('environment')).toHaveLength(before)
  await town.strike(clockAt('2026-12-16', 7, 1))
  expect(gotBy('environment')).toHaveLength(before + 1)
  expect(townTime()).toBeLessThan(night)
})
