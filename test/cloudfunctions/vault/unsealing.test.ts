/** Two people and a reason, walked through the built functions: nobody looks alone, twice or late. */
import { openTown, townTime } from '../town'
import { openVault, type OpenVault } from './openVault'

let open: OpenVault
beforeAll(async () => {
  open = await openVault()
  await open.enter({ reportId: 'sealed', openid, contact: phone })
  await open.enter({ reportId: 'anonymous', openid, link: 'receipt' })
  await open.enter({ reportId: 'onlyContact', openid, link: 'receipt', contact: phone })
})
afterAll(() => open.close())

const openid = 'openid-of-a-resident-0002'
const phone = '19900005678'
const reason = '派出所来函协查，案号已登记'
const as = (name: Parameters<OpenVault['town']['as']>[0]) => open.town.as(name)

async function requested(reportId = 'sealed', why = reason): Promise<string> {
  const { unsealingId } = await as('office').get('vault.requestUnseal', { reportId, reason: why })
  return unsealingId
}

const agree = (unsealingId: string) => ({ unsealingId, agreed: true, note: '同意协查' })

it('with a reason and a second person, the one who asked reads once', async () => {
  const unsealingId = await requested()
  const office = as('office')
  expect(await office.refusal('vault.readUnsealed', { unsealingId })).toBe('vault.notAgreed')
  await as('headChief').get('vault.decideUnseal', agree(unsealingId))
  expect(await as('office2').refusal('vault.readUnsealed', { unsealingId })).toBe('identity.forbidden')
  expect(await office.get('vault.readUnsealed', { unsealingId })).toEqual({ wechat: openid, contact: phone })
  expect(await office.refusal('vault.readUnsealed', { unsealingId })).toBe('vault.readingOver')
})

it('two reads at the same moment give one answer', async () => {
  const unsealingId = await requested('sealed', '同一时刻点了两次查看按钮')
  await as('office2').get('vault.decideUnseal', agree(unsealingId))
  const read = () => as('office').call('vault.readUnsealed', { unsealingId })
  const answers = await Promise.all([read(), read(), read()])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

it('nobody agrees to their own request, and the attempt is on record', async () => {
  const unsealingId = await requested('sealed', '想自己同意自己的申请看看')
  expect(await as('office').refusal('vault.decideUnseal', agree(unsealingId))).toBe('vault.ownRequest')
  expect(open.town.cloud.database.find('audit', { outcome: 'vault.ownRequest' })).toMatchObject([
    { by: 'office', action: 'vault.decideUnseal' },
  ])
  expect(await as('office').refusal('vault.readUnsealed', { unsealingId })).toBe('vault.notAgreed')
})

it('what was decided is not decided again', async () => {
  const unsealingId = await requested('sealed', '第一次不同意，第二次想改成同意')
  await as('office2').get('vault.decideUnseal', { unsealingId, agreed: false, note: '理由不足' })
  expect(await as('headChief').refusal('vault.decideUnseal', agree(unsealingId))).toBe('vault.alreadyDecided')
  expect(await as('office').refusal('vault.readUnsealed', { unsealingId })).toBe('vault.notAgreed')
})

it('an hour after it was agreed there is nothing to read any more', async () => {
  const unsealingId = await requested('sealed', '同意以后一个多小时才来查看')
  await as('office2').get('vault.decideUnseal', agree(unsealingId))
  const late = { server: townTime() + 3600_000 + 60_000 }
  expect(await as('office').refusal('vault.readUnsealed', { unsealingId }, late)).toBe('vault.readingOver')
})

it('a second tap on the same request is the same request, until it is over', async () => {
  const why = '同一个申请连着点了两下提交'
  const first = await requested('sealed', why)
  expect(await requested('sealed', why)).toBe(first)
  await as('office2').get('vault.decideUnseal', { unsealingId: first, agreed: false, note: '' })
  expect(await requested('sealed', why)).not.toBe(first)
})

it('who wanted no tie to WeChat keeps that, though the same person is known from another report', async () => {
  const unsealingId = await requested('onlyContact')
  await as('headChief').get('vault.decideUnseal', agree(unsealingId))
  expect(await as('office').get('vault.readUnsealed', { unsealingId })).toEqual({
    wechat: null,
    contact: phone,
  })
})

it('whether somebody left anything at all is learned by two as well, never by the one who asks', async () => {
  const unsealingId = await requested('anonymous')
  await as('office2').get('vault.decideUnseal', agree(unsealingId))
  const nothing = { wechat: null, contact: '' }
  expect(await as('office').get('vault.readUnsealed', { unsealingId })).toEqual(nothing)
})

it('bad input and the wrong people get a clear refusal', async () => {
  const office = as('office')
  const ask = (input: object) => office.refusal('vault.requestUnseal', input)
  expect(await ask({ reportId: 'sealed', reason: '好奇' })).toBe('input.invalid')
  expect(await ask({ reportId: 'sealed', reason: `短${' '.repeat(20)}` })).toBe('input.invalid')
  expect(await ask({ reportId: 'none', reason })).toBe('report.unknown')
  expect(await office.refusal('vault.decideUnseal', agree('none'))).toBe('vault.unsealingUnknown')
  expect(await office.refusal('vault.readUnsealed', { unsealingId: 'none' })).toBe('vault.unsealingUnknown')
  for (const name of ['villageChief', 'policeChief', 'headChief'] as const) {
    const input = { reportId: 'sealed', reason }
    expect(await as(name).refusal('vault.requestUnseal', input)).toBe('identity.forbidden')
    expect(await as(name).refusal('vault.readUnsealed', { unsealingId: 'none' })).toBe('identity.forbidden')
  }
  expect(await as('villageChief').refusal('vault.listUnsealings', {})).toBe('identity.forbidden')
  expect(await as('resident').refusal('vault.listUnsealings', {})).toBe('identity.unbound')
})

it('the list says who asked, why and what became of it, in pages', async () => {
  const first = await as('headChief').get('vault.listUnsealings', { limit: 2 })
  expect(first.items).toHaveLength(2)
  const rest = await as('headChief').get('vault.listUnsealings', { limit: 50, cursor: first.next! })
  expect(rest.next).toBeNull()
  const all = [...first.items, ...rest.items]
  expect(all.map((each) => each.requestedAt)).toEqual(
    all.map((each) => each.requestedAt).sort((a, b) => b - a),
  )
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['requested', 'declined', 'agreed', 'read']))
  expect(all.every(({ mine }) => !mine)).toBe(true)
  const seenByAsker = await as('office').get('vault.listUnsealings', { limit: 50 })
  expect(seenByAsker.items.every(({ mine }) => mine)).toBe(true)
})

it('neither list, audit log, function log nor the records hold what was sealed', async () => {
  const list = await as('office').get('vault.listUnsealings', { limit: 50 })
  const log = open.functionLog()
  expect(log).toContain('vault.readUnsealed')
  const traces = [JSON.stringify(list), open.stored('audit', 'unsealings', 'reporters', 'receipts'), log]
  for (const trace of traces) {
    expect(trace).not.toContain(openid)
    expect(trace).not.toContain(phone)
  }
})

it('every step left its line', () => {
  const commands = ['vault.requestUnseal', 'vault.decideUnseal', 'vault.readUnsealed']
  for (const action of commands) {
    const lines = open.town.cloud.database.find('audit', { action, outcome: 'ok' }) as { by: string }[]
    expect(lines.length).toBeGreaterThanOrEqual(3)
  }
})

it('without the keys a look is refused with a sentence, and not used up', async () => {
  const shut = await openTown({ functionEnvironment: { VAULT_KEYS: '' } })
  try {
    const { database } = open.town.cloud
    for (const name of ['reporters', 'identityVault']) {
      await shut.cloud.database.bulkInsert(name, database.find(name, {}) as { _id: string }[])
    }
    const { unsealingId } = await shut.as('office').get('vault.requestUnseal', { reportId: 'sealed', reason })
    await shut.as('headChief').get('vault.decideUnseal', agree(unsealingId))
    const read = () => shut.as('office').refusal('vault.readUnsealed', { unsealingId })
    expect([await read(), await read()]).toEqual(['vault.unavailable', 'vault.unavailable'])
    expect(shut.cloud.database.find('unsealings', {})).toMatchObject([{ readAt: null }])
  } finally {
    await shut.close()
  }
})
