/** Where cleaning ends: the last metre of a reach, the first and last day of a contract, the last fen of a year. */
import type { Input } from '../../../domain/contract/contract'
import { checks } from '../../../domain/cleaning/checks'
import { contracts } from '../../../domain/cleaning/contracts'
import { funds } from '../../../domain/cleaning/funds'
import { emptyEntry } from '../../../domain/register/kit/register'
import { openTown, stream, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Contract = Input<'cleaningContract.save'>['entry']
const year = { from: '2026-01-01', until: '2026-12-31' }
const office = () => town.as('office')
const letTo = (id: string, told: Partial<Contract>, version = 0) => {
  const mine = { number: `BJ-${id}`, reachId: stream._id, cleanerId: 'cleaner', fee: 1_200_000 }
  const entry = { ...emptyEntry(contracts), ...mine, span: year, ...told } as unknown as Contract
  return office().call('cleaningContract.save', { id, version, entry })
}
const sound = { ok: true }
const refusedWith = (code: string) => ({ ok: false, problem: { code } })

it('a reach is let to its last metre and no further', async () => {
  const part = (from: number, to: number) => ({ stretch: `${from}`, part: { from, to } })
  const end = Math.ceil(stream.length)
  expect(await letTo('beyond', part(600, end + 1))).toMatchObject(refusedWith('cleaning.stretchBeyond'))
  expect(await letTo('last', part(600, end))).toMatchObject(sound)
  expect(await letTo('first', part(0, 600))).toMatchObject(sound)
})

it('a stretch is free again when its contract is moved to another reach', async () => {
  const span = { from: '2031-01-01', until: '2031-12-31' }
  expect(await letTo('moved', { span })).toMatchObject(sound)
  expect(await letTo('next', { span })).toMatchObject(refusedWith('cleaning.stretchTaken'))
  expect(await letTo('moved', { span, reachId: 'pond-1' }, 1)).toMatchObject(sound)
  expect(await letTo('next', { span })).toMatchObject(sound)
})

it('the first and the last day of a contract are checked, none beside them', async () => {
  const check = (day: string) => {
    const entry = { ...emptyEntry(checks), contractId: 'first', day, score: 100 } as never
    return office().call('cleaningCheck.save', { id: `check-${day}`, version: 0, entry })
  }
  for (const day of ['2025-12-31', '2027-01-01'])
    expect(await check(day)).toMatchObject(refusedWith('cleaning.dayNotInContract'))
  for (const day of ['2026-01-01', '2026-12-31']) expect(await check(day)).toMatchObject(sound)
})

it('a budget is used to its last fen, and nothing is paid out of a year that is closed', async () => {
  const pay = (month: string) => {
    const entry = { contractId: 'first', month, paidOn: '2026-11-18', voucher: '', note: '' }
    return office().call('cleaningPay.save', { id: `pay-${month}`, version: 0, entry })
  }
  const fund = (budget: number, version: number) => {
    const entry = { ...emptyEntry(funds), year: '2026', budget, source: 'finance' } as never
    return office().get('cleaningFund.save', { id: 'fund', version, entry })
  }
  const money = async () => (await office().get('cleaningFund.get', { id: 'fund' })).record
  await fund(99_999, 0)
  expect(await pay('2026-06')).toMatchObject(refusedWith('cleaning.overspent'))
  await fund(100_000, 1)
  expect(await pay('2026-06')).toMatchObject(sound)
  expect((await money()).entry).toMatchObject({ spent: 100_000, left: 0 })
  await fund(1_000_000, 2)
  const { version } = await money()
  await office().get('cleaningFund.end', { id: 'fund', version, reason: '年度结束' })
  expect(await pay('2026-05')).toMatchObject(refusedWith('cleaning.fundClosed'))
  await office().get('cleaningFund.end', { id: 'fund', version: version + 1, reason: null })
  expect(await pay('2026-05')).toMatchObject(sound)
})

it.each([
  ['2026-12-18', 1],
  ['2026-12-19', 0],
])('on the 18th of November a contract until %s is said %i times', async (until, times) => {
  await letTo(until, { reachId: 'foreign-1', stretch: until, span: { from: until, until } })
  const { items } = await office().get('desk.waiting', {})
  expect(items.filter(({ title }) => title === `保洁合同 BJ-${until}`)).toHaveLength(times)
})
