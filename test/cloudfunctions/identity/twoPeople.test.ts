/** Every place where a second person is asked for, with everyone who may be the first one in disguise. */
import type { Answer } from '../../../domain/contract/answer'
import { contract } from '../../../domain/contract/contract'
import { alone, powers } from '../../../domain/identity/powers'
import { logs, registers } from '../../../domain/register/registers'
import { auditOf } from '../report/reporting'
import { openTown, phoneOf, type Someone, type Town, townTime } from '../town'
import { openVault } from '../vault/openVault'
import { owns, seconds } from './places'
import { bindPhone, change, days, enter, granted, invite } from './powers'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.as('office').get('reward.saveBudget', { year: '2026', budget: 100_000_000 })
  await town.as('office').get('reward.saveBudget', { year: '2027', budget: 100_000_000 })
})
afterAll(() => town.close())

const code = (answer: Answer<unknown>) => (answer.ok ? 'ok' : answer.problem.code)

it('no command of people of the register is without its line', () => {
  const staff = Object.entries(contract).filter(
    ([, { kind, roles }]) => kind === 'command' && roles !== 'everyone',
  )
  const ofRegisters = [
    ...registers.flatMap(({ name }) => [`${name}.save`, `${name}.end`]),
    ...logs.map(({ name }) => `${name}.add`),
  ].filter((name) => !(name in powers))
  expect([...Object.keys(powers), ...alone, ...ofRegisters].sort()).toEqual(
    staff.map(([name]) => name).sort(),
  )
})

it('every place has its attempt', () => {
  const asking = (care: 'second' | 'ownReport') =>
    Object.keys(powers)
      .filter((name) => powers[name]!.includes(care))
      .sort()
  // Reading asks again about a second person who said yes before; what the head chief alone ends is in ownWork.test.ts.
  const apart = ['vault.readUnsealed', 'report.close', 'plan.decide']
  expect([...Object.keys(seconds), ...apart].sort()).toEqual(asking('second'))
  expect(Object.keys(owns).sort()).toEqual(asking('ownReport'))
})

/** A person with the office's role, given by two who have nothing to do with `office`, and a WeChat of their own. */
async function third(enteredBy: 'office' | 'office2', how: 'phone' | 'invited' | 'rebound' = 'phone') {
  const person = await enter(town, enteredBy, ['office'])
  await town
    .as('headChief')
    .get('identity.decideGrant', { personId: person.id, role: 'office', agreed: true })
  const { id, wechat } = person
  if (how === 'invited') await invite(town, 'office', id, wechat)
  else if (how === 'rebound') {
    const phone = `1990001${id.replace(/\D/g, '').padStart(4, '0')}`
    await change(town, 'office', id, { phone })
    await bindPhone(town, wechat, phone)
  } else await bindPhone(town, wechat, person.phone)
  return { id, who: town.as(wechat) }
}

/** Who they are to `office`, who gives the first half. */
const relations: Record<string, () => Promise<Someone>> = {
  'entered by the first': async () => (await third('office')).who,
  'invited by the first': async () => (await third('office2', 'invited')).who,
  'bound again by a phone number the first put in': async () => (await third('office2', 'rebound')).who,
  'untied by the first': async () => {
    const { id } = await third('office2')
    await town.as('office').get('identity.unbindPerson', { personId: id })
    await invite(town, 'office2', id, 'residentAgain')
    return town.as('residentAgain')
  },
  'taken over by somebody whom the first had entered': async () => {
    const puppet = await third('office')
    const { id } = await third('office2')
    await puppet.who.get('identity.unbindPerson', { personId: id })
    const { invitation } = await puppet.who.get('identity.invitePerson', { personId: id })
    await town.as('residentChain').get('identity.bindByInvitation', { invitation })
    return town.as('residentChain')
  },
}

describe.each(Object.keys(relations))('%s', (relation) => {
  let who: Someone
  beforeAll(async () => {
    who = await relations[relation]!()
  })

  it.each(Object.keys(seconds))('%s: is no second person, whoever begins', async (place) => {
    const attempt = await seconds[place]!(town, town.as('office'))
    expect(code(await attempt(who))).toBe('identity.tooClose')
    const other = await seconds[place]!(town, who)
    expect(code(await other(town.as('office')))).toBe('identity.tooClose')
  })

  it.each(Object.keys(seconds))('%s: is one again after 30 days', async (place) => {
    const month = townTime() + days(30) + 60_000
    const attempt = await seconds[place]!(town, town.as('office'), month)
    expect(code(await attempt(who, month))).toBe('ok')
  })
})

it('who agreed to an unsealing cannot read it in the name of who asked', async () => {
  const vault = await openVault()
  const { as } = vault.town
  try {
    await vault.enter({ reportId: 'sealed', openid: 'openid-of-a-resident-0002', contact: '19900005678' })
    const ask = { reportId: 'sealed', reason: '派出所来函协查，案号已登记' }
    const { unsealingId } = await as('office').get('vault.requestUnseal', ask)
    await as('office2').get('vault.decideUnseal', { unsealingId, agreed: true, note: '' })
    await as('office2').get('identity.unbindPerson', { personId: 'office' })
    await invite(vault.town, 'office2', 'office', 'residentThief')
    expect(await as('residentThief').refusal('vault.readUnsealed', { unsealingId })).toBe('identity.tooClose')
  } finally {
    await vault.town.close()
  }
})

describe('who reported as a resident and joined the office later', () => {
  const name = 'residentJoined' as const
  let moved: Someone
  beforeAll(async () => {
    const phone = '19811110001'
    const entry = { id: 'joined', name: '演示新人', phone, post: '', village: '', roles: [], active: true }
    await town.as('office').get('register.savePerson', entry)
    await bindPhone(town, name, phone)
    await granted(town, 'joined', 'office', ['office', 'headChief'])
  })

  it.each(Object.keys(owns))('%s: not by them, and the others notice nothing', async (place) => {
    const reporter = { ...town.as(name), name }
    const attempt = await owns[place]!(town, reporter)
    const lines = () => auditOf(town, { by: 'joined' }).length
    const before = lines()
    expect(code(await attempt(town.as(name)))).toBe('identity.otherNeeded')
    expect(lines()).toBe(before)
    const seen = ['reward.stopTransfer', 'reward.payCash']
    const byOther = code(await attempt(town.as('office2')))
    if (seen.includes(place)) expect(byOther).not.toBe('identity.otherNeeded')
    else expect(byOther).toBe('ok')
  })

  it('nor with another WeChat', async () => {
    const reporter = { ...town.as(name), name }
    const tries = []
    // Nobody reports so often in a minute, and the report's places ask the same question.
    const places = Object.keys(owns).filter((place) => !place.startsWith('report.'))
    for (const place of places) tries.push([place, await owns[place]!(town, reporter)] as const)
    await town.as('office').get('identity.unbindPerson', { personId: 'joined' })
    await bindPhone(town, 'residentMoved', '19811110001')
    moved = town.as('residentMoved')
    for (const [place, attempt] of tries)
      expect([place, code(await attempt(moved))]).toEqual([place, 'identity.otherNeeded'])
  })

  it('no button offers it to them, and the log says of a refusal what it says of any answer', async () => {
    const offered = async (who: Someone) => {
      const { items } = await who.get('reward.list', { state: 'proposed', limit: 100 })
      return items.filter(({ may }) => may.approve || may.decline).map(({ id }) => id)
    }
    const toOther = await offered(town.as('office2'))
    expect(toOther.length).toBeGreaterThan((await offered(moved)).length)
    expect(auditOf(town, { outcome: 'identity.otherNeeded' })).toEqual([])
  })
})

it('the same person is no second one, also with another WeChat', async () => {
  const same: Record<string, string> = {
    'reward.approve': 'reward.sameApprover',
    'vault.decideUnseal': 'vault.ownRequest',
    'report.accept': 'report.appealOther',
    'report.dispatch': 'report.appealOther',
    'report.reject': 'report.appealOther',
    'report.merge': 'report.appealOther',
    'identity.decideGrant': 'identity.ownProposal',
    'assessment.finish': 'identity.ownProposal',
    'assessment.answer': 'identity.ownProposal',
  }
  const tries = []
  for (const place of Object.keys(seconds)) {
    const attempt = await seconds[place]!(town, town.as('office2'))
    expect(code(await attempt(town.as('office2')))).toBe(same[place])
    tries.push([place, attempt] as const)
  }
  await town.as('office').get('identity.unbindPerson', { personId: 'office2' })
  await bindPhone(town, 'residentNewPhone', phoneOf('office2'))
  for (const [place, attempt] of tries)
    expect([place, code(await attempt(town.as('residentNewPhone')))]).toEqual([place, same[place]])
})
