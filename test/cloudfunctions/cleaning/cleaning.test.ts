/** Cleaning over a month: who may clean what, what was found, what is paid for it, and what is left of the year's money. */
import type { Input } from '../../../domain/contract/contract'
import { dayOf } from '../../../domain/calendar/day'
import { checks } from '../../../domain/cleaning/checks'
import { cleaningDays, contracts } from '../../../domain/cleaning/contracts'
import { funds } from '../../../domain/cleaning/funds'
import { emptyEntry } from '../../../domain/register/kit/register'
import { ordered, rowsOf } from '../document/tables'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await put('mine', {})
})
afterAll(() => town.close())

type Contract = Input<'cleaningContract.save'>['entry']
const year = { from: '2026-01-01', until: '2026-12-31' }
const office = () => town.as('office')
const contractOf = (told: Partial<Contract>) =>
  ({
    ...emptyEntry(contracts),
    ...{ number: 'BJ-1', reachId: stream._id, cleanerId: 'cleaner', fee: 1_200_000, span: year },
    ...told,
  }) as unknown as Contract
const save = (id: string, told: Partial<Contract>, version = 0) =>
  office().call('cleaningContract.save', { id, version, entry: contractOf(told) })
async function put(id: string, told: Partial<Contract>) {
  expect(await save(id, told)).toMatchObject({ ok: true })
}
const refusedWith = (code: string) => ({ ok: false, problem: { code } })

describe('a stretch', () => {
  it('is let once at a time: the whole of it, or its parts', async () => {
    expect(await save('other', {})).toMatchObject(refusedWith('cleaning.stretchTaken'))
    expect(await save('other', { stretch: '左岸' })).toMatchObject(refusedWith('cleaning.stretchTaken'))
    await put('other', { span: { from: '2027-01-01', until: '2027-12-31' } })
    await put('pond', { reachId: 'pond-1', stretch: '东岸', number: 'BJ-2' })
    await put('pond-west', { reachId: 'pond-1', stretch: '西岸', number: 'BJ-3', cleanerId: 'colleague' })
  })

  it('can be let anew when its contract was ended, and not while another one holds it', async () => {
    const end = { id: 'pond', version: 1, reason: '换人' }
    await office().get('cleaningContract.end', end)
    await put('pond-new', { reachId: 'pond-1', stretch: '东岸', number: 'BJ-4' })
    const back = await office().call('cleaningContract.end', { ...end, version: 2, reason: null })
    expect(back).toMatchObject(refusedWith('cleaning.stretchTaken'))
  })

  it('measured in metres two may lie side by side, not over each other; each bank by itself', async () => {
    const span = { from: '2029-01-01', until: '2029-12-31' }
    const part = (from: number, to: number, told: object = {}) => ({
      span,
      stretch: `${from}`,
      part: { from, to },
      ...told,
    })
    await put('upper', part(0, 600))
    expect(await save('over', part(599, 900))).toMatchObject(refusedWith('cleaning.stretchTaken'))
    await put('lower', part(600, 900, { side: 'left' }))
    expect(await save('both', part(700, 800))).toMatchObject(refusedWith('cleaning.stretchTaken'))
    await put('right', part(600, 900, { side: 'right' }))
    expect(await save('whole', { span })).toMatchObject(refusedWith('cleaning.stretchTaken'))
    expect(await save('long', part(900, 99_000))).toMatchObject(refusedWith('cleaning.stretchBeyond'))
    expect(await save('turned', part(900, 600))).toMatchObject({ ok: false })
  })

  it('of two who let it at the same moment one is told', async () => {
    const span = { from: '2028-01-01', until: '2028-12-31' }
    const both = await Promise.all(['a', 'b'].map((id) => save(`race-${id}`, { span })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it.each([
    [{ span: { from: '2026-05-01', until: null } }],
    [{ span: { from: '2026-05-01', until: '2026-04-01' } }],
    [{ cleanerId: null, firm: '' }],
  ])('a contract with %j is refused', async (told) => {
    const answer = await save('wrong', told)
    expect(answer).toMatchObject({ ok: false })
    expect(town.cloud.database.find('cleaningContracts', { _id: 'wrong' })).toEqual([])
  })
})

describe('the cleaner', () => {
  const note = (entryId: string, who: 'cleaner' | 'villageChief' = 'cleaner') => {
    const entry = { ...emptyEntry(cleaningDays), did: ['surface'], bags: 3 } as never
    return town
      .as(who)
      .call('cleaningDay.add', { id: `day${entryId}`.padEnd(26, '0').replace(/-/g, ''), entryId, entry })
  }

  it('has the own stretches of today without the money, and notes them alone', async () => {
    const { today, items } = await town.as('cleaner').get('cleaningContract.mine', {})
    expect(today).toBe(dayOf(townTime()))
    expect(items.map(({ id, noted }) => [id, noted]).sort()).toEqual([
      ['mine', false],
      ['pond-new', false],
    ])
    expect(JSON.stringify(items)).not.toContain('1200000')
    expect(await note('mine')).toEqual({ ok: true, value: {} })
    expect(await note('pond-west')).toMatchObject(refusedWith('identity.forbidden'))
    expect(await note('mine', 'villageChief')).toMatchObject(refusedWith('identity.forbidden'))
    const again = await town.as('cleaner').get('cleaningContract.mine', {})
    expect(again.items.find(({ id }) => id === 'mine')).toMatchObject({ noted: true })
    expect(await town.as('cleaner').refusal('cleaningContract.list', {})).toBe('identity.forbidden')
  })
})

describe('the month', () => {
  const check = (id: string, day: string, score: number, causes: object[], version = 0) => {
    const entry = { ...emptyEntry(checks), contractId: 'mine', day, score, causes }
    return office().call('cleaningCheck.save', { id, version, entry: entry as never })
  }
  const pay = (id: string, month: string, told: object = {}, version = 0) => {
    const entry = { contractId: 'mine', month, paidOn: '2026-11-18', voucher: '', note: '', ...told }
    return office().call('cleaningPay.save', { id, version, entry })
  }
  const fund = (budget: number, version: number) => {
    const entry = { ...emptyEntry(funds), year: '2026', budget, source: 'finance' }
    return office().call('cleaningFund.save', { id: 'fund', version, entry: entry as never })
  }
  const money = async () => (await office().get('cleaningFund.get', { id: 'fund' })).record
  const stored = async (id: string) => (await office().get('cleaningPay.get', { id })).record.entry

  it('a score without causes, or with others, is refused', async () => {
    const cause = { cause: '岸坡有垃圾', points: 10 }
    expect(await check('c1', '2026-10-10', 85, [cause])).toMatchObject(refusedWith('register.entryWrong'))
    expect(await check('c1', '2026-10-10', 85, [cause, { cause: '水草', points: 5 }])).toMatchObject({
      ok: true,
    })
    expect(await check('c2', '2026-10-20', 80, [{ cause: '倒树', points: 20 }])).toMatchObject({ ok: true })
  })

  it('says what each contract would be paid and why, and pays it once', async () => {
    const open = async () => (await office().get('cleaningPay.open', { month: '2026-10' })).items
    const mine = (await open()).find(({ contractId }) => contractId === 'mine')
    expect(mine).toMatchObject({
      payee: '演示cleaner',
      due: 100_000,
      score: 82,
      percent: 90,
      paid: 90_000,
      checks: 2,
    })
    expect(mine!.why).toBe(
      '10月10日 岸坡有垃圾 扣 28.58 元；10月10日 水草 扣 14.28 元；10月20日 倒树 扣 57.14 元',
    )
    await fund(100_000, 0)
    for (let n = 0; n < 2; n++) expect(await pay('oct', '2026-10')).toMatchObject({ ok: true })
    expect(await stored('oct')).toMatchObject({ due: 100_000, cut: 10_000, paid: 90_000, why: mine!.why })
    expect((await money()).entry).toMatchObject({ spent: 90_000, left: 10_000 })
    expect(await pay('oct-again', '2026-10')).toMatchObject(refusedWith('register.taken'))
    expect((await open()).map(({ contractId }) => contractId)).not.toContain('mine')
  })

  it('no month is paid beyond the budget, and no budget is below what was paid', async () => {
    expect(await pay('sep', '2026-09')).toMatchObject(refusedWith('cleaning.overspent'))
    expect(town.cloud.database.find('cleaningPays', { _id: 'sep' })).toEqual([])
    expect(await fund(80_000, 1)).toMatchObject(refusedWith('cleaning.budgetBelowSpent'))
    expect(await fund(1_000_000, 1)).toMatchObject({ ok: true })
    expect(await pay('sep', '2026-09')).toMatchObject({ ok: true })
    expect((await money()).entry).toMatchObject({ spent: 190_000, left: 810_000 })
  })

  it('two at the same moment do not overspend together', async () => {
    await fund(300_000, 2)
    const both = await Promise.all([pay('jul', '2026-07'), pay('aug', '2026-08')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await money()).entry.spent).toBe(290_000)
  })

  it('a settled month takes no check; taken back the money returns and it is settled anew', async () => {
    const late = () => check('c3', '2026-10-30', 0, [{ cause: '没有保洁', points: 100 }])
    expect(await late()).toMatchObject(refusedWith('cleaning.monthSettled'))
    await office().get('cleaningPay.end', { id: 'oct', version: 1, reason: '漏了一次检查' })
    expect((await money()).entry.spent).toBe(200_000)
    expect(await late()).toMatchObject({ ok: true })
    const back = await office().call('cleaningPay.end', { id: 'oct', version: 2, reason: null })
    expect(back).toMatchObject(refusedWith('cleaning.checkedMeanwhile'))
    expect(await pay('oct-new', '2026-10')).toMatchObject({ ok: true })
    expect(await stored('oct-new')).toMatchObject({ score: 55, percent: 0, paid: 0, cut: 100_000 })
  })

  it('a voucher written later changes nothing of the money', async () => {
    const { spent } = (await money()).entry
    expect(await pay('sep', '2026-09', { voucher: '凭证 12 号' }, 1)).toMatchObject({ ok: true })
    expect(await stored('sep')).toMatchObject({ paid: 100_000, voucher: '凭证 12 号' })
    expect((await money()).entry.spent).toBe(spent)
    expect(await pay('out', '2029-01')).toMatchObject(refusedWith('cleaning.notInContract'))
  })

  it('its numbers are those of the year, each a sum of entries', async () => {
    const period = { from: '2026-01-01', until: '2026-12-31' }
    const { counts } = await office().get('cleaningPay.counts', period)
    expect(counts.paid).toBe((await money()).entry.spent)
  })
})

it('what was cleaned before a reach was given away stands in the ledger of the village of then', async () => {
  const [line] = town.cloud.database.find('registerLogs', { log: 'cleaningDay' })
  const at = townTime() - 5 * 86_400_000
  await town.cloud.database.bulkInsert('registerLogs', [
    { ...line!, _id: 'before', at, key: `${String(at).padStart(14, '0')}_before` },
  ])
  await office().get('water.moveReach', { reachId: stream._id, village: '演示九村', reason: '村界调整' })
  const villages = async (village: string) => {
    const rows = await rowsOf(await ordered(town, { sheet: 'cleaningDays', village }))
    const head = rows.findIndex((row) => row.includes('村（社区）'))
    return rows.slice(head + 1).flatMap((row) => row[rows[head]!.indexOf('村（社区）')] ?? [])
  }
  expect(await villages('')).toEqual([stream.village, '演示九村'])
  expect(await villages(stream.village)).toEqual([stream.village])
})

it('an insurance that ends is said before it ends', async () => {
  await put('insured', {
    number: 'BJ-9',
    stretch: '',
    span: { from: '2030-01-01', until: '2030-12-31' },
    insuredUntil: '2026-12-01',
  })
  const { items } = await office().get('desk.waiting', {})
  expect(items).toContainEqual(
    expect.objectContaining({
      kind: '保洁',
      title: '保洁合同 BJ-9',
      detail: '意外险12月1日到期，请续上',
      late: false,
    }),
  )
})
