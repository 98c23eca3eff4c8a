/** Who reported lies apart, sealed; the system opens it for a purpose and leaves a line. */
import { randomBytes } from 'node:crypto'
import { townTime, vaultKeys } from '../town'
import { openVault, type OpenVault } from './openVault'

let open: OpenVault
beforeAll(async () => {
  open = await openVault()
})
afterAll(() => open.close())
afterEach(() => Object.assign(process.env, vaultKeys))

const openid = 'openid-of-a-resident-0001'
const phone = '19900001234'
const lines = (target: string) => open.town.cloud.database.find('audit', { target }) as { action: string }[]

it('the reporter is found by WeChat, and nobody else is', async () => {
  await open.enter({ reportId: 'r-1', openid })
  const asked = (who: string, reportId: string | null = 'r-1') =>
    open.vault.asReporter(open.contextOf(who), reportId, undefined)
  const code = open.vault.reporterCode(openid)
  expect(await asked(openid)).toEqual({ ok: true, value: { reportId: 'r-1', code } })
  for (const answer of [
    await asked('someone-else'),
    await asked(openid, 'r-none'),
    await asked(openid, null),
  ]) {
    expect(answer).toEqual({ ok: false, problem: { code: 'report.unknown' } })
  }
})

it('identity and contact are in the store only sealed', async () => {
  await open.enter({ reportId: 'r-2', openid, contact: phone })
  const everything = open.stored('reporters', 'identityVault', 'receipts', 'audit')
  expect(everything).toContain('r-2')
  expect(everything).not.toContain(openid)
  expect(everything).not.toContain(phone)
})

it('a reporter who wants no tie to WeChat leaves no identity, and is not listed', async () => {
  const shy = 'openid-of-a-shy-resident'
  await open.enter({ reportId: 'r-shy', openid: shy, link: 'receipt', now: townTime() })
  const code = open.vault.reporterCode(shy)
  expect(open.town.cloud.database.find('identityVault', { _id: code })).toEqual([])
  expect(await open.vault.reportsOf(shy)).toEqual([])
  expect(await open.vault.asReporter(open.contextOf(shy), 'r-shy', undefined)).toMatchObject({ ok: false })
  expect(await open.vault.reporterOf('r-shy')).toEqual({ code, link: 'receipt' })
  expect(await open.vault.openIdentity(open.contextOf(''), code, 'message', 'r-shy')).toBeNull()
})

it('my reports come newest first, in pages, and only mine', async () => {
  const mine = 'openid-with-many-reports'
  for (let n = 1; n <= 5; n++) await open.enter({ reportId: `many-${n}`, openid: mine, now: n * 1000 })
  await open.enter({ reportId: 'many-not-mine', openid, now: 3500 })
  expect((await open.vault.reportsOf(mine, undefined, 2)).map((each) => each.reportId)).toEqual([
    'many-5',
    'many-4',
  ])
  expect(await open.vault.reportsOf(mine, 4000)).toEqual([
    { reportId: 'many-3', at: 3000 },
    { reportId: 'many-2', at: 2000 },
    { reportId: 'many-1', at: 1000 },
  ])
})

it('the database told who of the reporters was on duty; now only the vault with its key does', async () => {
  await open.enter({ reportId: 'r-staff', openid: 'openid-of-a-chief', staff: true })
  await open.enter({ reportId: 'r-other', openid: 'openid-of-no-chief' })
  expect(await open.vault.reportedOnDuty('r-staff')).toBe(true)
  expect(await open.vault.reportedOnDuty('r-other')).toBe(false)
  expect(await open.vault.reportedOnDuty('r-none')).toBe(false)
  const shape = (reportId: string) =>
    open.town.cloud.database
      .find('reporters', { _id: reportId })
      .map((each) => Object.entries(each).map(([field, value]) => [field, JSON.stringify(value)?.length]))
  const blind = (reportId: string) => JSON.stringify(shape(reportId)).replace(/"_id",\d+/, '')
  expect(blind('r-staff')).toBe(blind('r-other'))
  expect(await open.vault.reporterOf('r-none')).toBeNull()
})

it('the system opens an identity to pay or to tell, each time with a line of its own', async () => {
  await open.enter({ reportId: 'r-paid', openid })
  const code = open.vault.reporterCode(openid)
  const clock = open.contextOf('')
  expect(await open.vault.openIdentity(clock, code, 'payout', 'reward-1')).toBe(openid)
  expect(await open.vault.openIdentity(clock, code, 'payout', 'reward-1')).toBe(openid)
  expect(await open.vault.openIdentity(clock, code, 'message', 'reward-1')).toBe(openid)
  expect(
    lines('reward-1')
      .map(({ action }) => action)
      .sort(),
  ).toEqual(['vault.openIdentity.message', 'vault.openIdentity.payout', 'vault.openIdentity.payout'])
  expect(lines('reward-1')).toMatchObject([{ by: 'clock' }, { by: 'clock' }, { by: 'clock' }])
  expect(JSON.stringify(lines('reward-1'))).not.toContain(openid)
  expect(await open.vault.openIdentity(clock, 'r0', 'payout', 'reward-1')).toBeNull()
})

it('a payee who claims by receipt is sealed then, once', async () => {
  const payee = 'openid-of-a-late-payee'
  const sealNow = () =>
    open.transact(open.contextOf(payee), 'reward-2', async (transaction) => ({
      ok: true,
      value: await open.vault.sealIdentity(transaction, payee),
    }))
  const first = await sealNow()
  const stored = open.stored('identityVault')
  expect(await sealNow()).toEqual(first)
  expect(open.stored('identityVault')).toBe(stored)
  const code = open.vault.reporterCode(payee)
  expect(await open.vault.openIdentity(open.contextOf(''), code, 'payout', 'reward-2')).toBe(payee)
})

it('an identity moved under another code does not open', async () => {
  const [sealed] = open.town.cloud.database.find('identityVault', {
    _id: open.vault.reporterCode(openid),
  }) as { sealed: object }[]
  await open.town.cloud.database.bulkInsert('identityVault', [{ ...sealed, _id: 'r-moved', openedAt: 0 }])
  await expect(open.vault.openIdentity(open.contextOf(''), 'r-moved', 'payout', 'x')).rejects.toThrow()
  expect(lines('x')).toEqual([])
})

it.each(['VAULT_KEYS', 'VAULT_LOOKUP_KEY'] as const)(
  'without %s the vault is shut: nothing is stored, nothing opened, nothing in plain text',
  async (missing) => {
    const { vault, contextOf, transact } = open
    const code = vault.reporterCode(openid)
    const kept = ['reporters', 'identityVault', 'receipts', 'receiptTries', 'audit']
    const before = open.stored(...kept)
    delete process.env[missing]
    const unavailable = { code: 'vault.unavailable' }
    const doors: Record<string, () => Promise<unknown>> = {
      reporterCode: async () => vault.reporterCode(openid),
      asReporter: () => vault.asReporter(contextOf(openid), 'r-1', undefined),
      asReporterByReceipt: () => vault.asReporter(contextOf(openid), null, '1234567812345678'),
      receiptAgain: () => vault.receiptAgain('r-1', openid),
      reportsOf: () => vault.reportsOf(openid),
      openIdentity: () => vault.openIdentity(contextOf(''), code, 'payout', 'r-shut'),
    }
    for (const through of Object.values(doors)) await expect(through()).rejects.toMatchObject(unavailable)
    await expect(open.enter({ reportId: 'r-shut', openid })).rejects.toThrow('vault.unavailable')
    await expect(open.enter({ reportId: 'r-shut', openid, link: 'receipt' })).rejects.toThrow(
      'vault.unavailable',
    )
    const claim = await transact(contextOf(openid), 'r-shut', async (transaction) => ({
      ok: true,
      value: await vault.sealIdentity(transaction, openid),
    }))
    expect(claim).toEqual({ ok: false, problem: unavailable })
    expect(open.stored(...kept)).toBe(before)
  },
)

it('a new key takes over step by step, then the old one can go', async () => {
  const people = Array.from({ length: 45 }, (_, n) => `openid-to-turn-${n}`)
  for (const [n, each] of people.entries()) {
    await open.enter({ reportId: `turn-${n}`, openid: each, contact: n % 2 ? phone : '' })
  }
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => {})
  const newKey = `new:${randomBytes(32).toString('base64')}`
  process.env.VAULT_KEYS = `${newKey},${vaultKeys.VAULT_KEYS}`
  await open.strike(townTime())
  // The one moved before does not open: it stays, and the office sees that there is one.
  expect(quiet).toHaveBeenCalled()
  quiet.mockRestore()
  expect(open.town.cloud.database.find('stuckWork', {})).toMatchObject([{ of: 'r-moved', tries: 1 }])
  expect(open.town.cloud.database.find('identityVault', { 'sealed.key': 'test' })).toHaveLength(1)
  expect(open.town.cloud.database.find('reporters', { 'sealedContact.key': 'test' })).toEqual([])

  process.env.VAULT_KEYS = newKey
  for (const each of people) {
    const code = open.vault.reporterCode(each)
    expect(await open.vault.openIdentity(open.contextOf(''), code, 'message', 'turn')).toBe(each)
  }
})
