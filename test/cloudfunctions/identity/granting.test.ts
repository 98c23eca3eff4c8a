/** The roles office and head chief are given by two, end when they end, and the office never locks itself out. */
import { dayOf, addDays } from '../../../domain/calendar/day'
import { at } from '../report/reporting'
import { openTown, stream, type Town, townTime } from '../town'
import { bindPhone, change, days, enter, entryOf, granted, invite } from './powers'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const auditOf = (action: string) =>
  town.cloud.database.find('audit', { action, outcome: 'ok' }) as unknown as { by: string; target: string }[]

it('one person of the office cannot make a second one', async () => {
  const { id, phone, wechat } = await enter(town, 'office', ['office', 'villageChief'])
  await bindPhone(town, wechat, phone)
  expect(entryOf(town, id).roles).toEqual(['villageChief'])
  expect(await town.as(wechat).refusal('reward.list', {})).toBe('identity.forbidden')
  const confirm = { personId: id, role: 'office', agreed: true } as const
  expect(await town.as('office').refusal('identity.decideGrant', confirm)).toBe('identity.ownProposal')
  expect(await town.as(wechat).refusal('identity.decideGrant', confirm)).toBe('identity.forbidden')
  await town.as('office2').get('identity.decideGrant', confirm)
  expect((await town.as(wechat).get('identity.me', {})).person?.roles).toEqual(['villageChief', 'office'])
  expect(await town.as('office2').refusal('identity.decideGrant', confirm)).toBe('identity.grantUnknown')
})

it('the desk sees what waits, who may confirm it, and what was taken', async () => {
  await change(town, 'office', 'colleague', { roles: ['villageChief', 'headChief'] })
  const seen = async (name: 'office' | 'office2' | 'headChief') =>
    (await town.as(name).get('identity.listGrants', { state: 'waiting' })).items
  expect(await seen('office')).toMatchObject([
    { personName: '演示colleague', role: 'headChief', mine: true, may: { confirm: false, decline: true } },
  ])
  expect(await seen('headChief')).toMatchObject([{ mine: false, may: { confirm: true, decline: true } }])
  const { person } = await town.as('office').get('register.getPerson', { personId: 'colleague' })
  expect(person).toMatchObject({ roles: ['villageChief'], waiting: ['headChief'] })
  await town
    .as('office')
    .get('identity.decideGrant', { personId: 'colleague', role: 'headChief', agreed: false })
  expect(await seen('office2')).toEqual([])

  await change(town, 'office', 'office2', { roles: ['villageChief'] })
  const { items } = await town.as('headChief').get('identity.listGrants', { limit: 1 })
  expect(items).toMatchObject([{ personName: '演示office2', state: 'taken', proposedBy: '演示office' }])
  expect(await town.as('office2').refusal('reward.list', {})).toBe('identity.forbidden')
})

it('nobody gives a role to the own person, with or without an appointment', async () => {
  const roles = ['office', 'headChief'] as const
  expect(await change(town, 'office', 'office', { roles: [...roles] })).toMatchObject({
    problem: { code: 'identity.otherNeeded' },
  })
  const input = { personId: 'office', reachId: stream._id, role: 'headChief', from: dayOf(townTime()) }
  expect(await town.as('office').refusal('register.appoint', input)).toBe('identity.otherNeeded')
  await change(town, 'office', 'headChief', { roles: ['headChief', 'office'] })
  const own = { personId: 'headChief', role: 'office', agreed: true } as const
  expect(await town.as('headChief').refusal('identity.decideGrant', own)).toBe('identity.otherNeeded')
})

it('an appointment as head chief, or handing one over, gives no power before another person agrees', async () => {
  const from = dayOf(townTime())
  const appoint = (personId: string) =>
    town.as('office').get('register.appoint', { personId, reachId: stream._id, role: 'headChief', from })
  expect(await appoint('villageChief')).toMatchObject({ waiting: true })
  expect(await town.as('villageChief').refusal('vault.listUnsealings', {})).toBe('identity.forbidden')
  const { assignmentId } = await appoint('headChief')
  const handed = { assignmentId, lastDay: from, successorId: 'colleague' }
  expect(await town.as('office').get('register.endAppointment', handed)).toEqual({ waiting: true })
  expect(entryOf(town, 'colleague').roles).toEqual(['villageChief'])
})

it('a head chief whose appointment ended decides nothing from the next day on', async () => {
  const from = addDays(dayOf(townTime()), -60)
  const { assignmentId } = await town
    .as('office')
    .get('register.appoint', { personId: 'headChief', reachId: stream._id, role: 'headChief', from })
  const lastDay = dayOf(townTime())
  await town.as('office').get('register.endAppointment', { assignmentId, lastDay })
  await town.as('headChief').get('vault.listUnsealings', {})
  const tomorrow = at(townTime() + days(1))
  for (const action of ['vault.listUnsealings', 'reward.list', 'register.listAssignments'] as const)
    expect(await town.as('headChief').refusal(action, {}, tomorrow)).toBe('identity.forbidden')
  const decision = { unsealingId: 'any', agreed: true, note: '' }
  expect(await town.as('headChief').refusal('vault.decideUnseal', decision, tomorrow)).toBe(
    'identity.forbidden',
  )
  expect((await town.as('headChief').get('identity.me', {}, tomorrow)).person?.roles).toEqual([])
  // Given again by two, it holds, though the old appointment is over.
  await town.strike(townTime() + days(1))
  expect(entryOf(town, 'headChief').roles).toEqual([])
  await granted(town, 'headChief', 'headChief', ['office', 'office2'], townTime() + days(2))
  await town.as('headChief').get('vault.listUnsealings', {}, at(townTime() + days(3)))
})

it('what was stored before roles ended: who has no appointment stays, whose appointment is over goes', async () => {
  const { database } = town.cloud
  const ended = (personId: string, role: string) => ({
    _id: `old-${personId}`,
    ...{ personId, personName: '演示', reachId: stream._id, role, from: '2026-01-01', until: '2026-10-01' },
  })
  await database.bulkInsert('assignments', [ended('office2', 'headChief'), ended('colleague', 'townChief')])
  const openid = 'openid-of-many'
  const many = Array.from({ length: 45 }, (_, n) => ({
    _id: `many-${String(n).padStart(2, '0')}`,
    ...{ name: '演示旧人', phone: `1970000${String(n).padStart(4, '0')}`, post: '', village: '' },
    ...{ roles: ['townChief'], active: true, boundTo: n === 44 ? openid : null },
  }))
  await database.bulkInsert('people', many as never[])
  const gone = many.map(({ _id }) => ended(_id, 'townChief'))
  await database.bulkInsert('assignments', gone as never[])
  const lasting = { personId: 'many-44', name: '演示旧人', roles: ['townChief'], boundAt: 0 }
  await database.bulkInsert('bindings', [{ _id: openid, ...lasting } as never])

  await town.strike()
  const left = database.find('people', { roles: 'townChief' })
  expect(left).toHaveLength(0)
  expect(database.find('bindings', { _id: openid })).toMatchObject([{ roles: [], personId: 'many-44' }])
  expect(entryOf(town, 'headChief').roles).toEqual(['headChief'])
  expect(entryOf(town, 'villageChief').roles).toEqual(['villageChief'])
  expect(entryOf(town, 'unbound').roles).toEqual(['villageChief'])
  await town.as('headChief').get('vault.listUnsealings', {})
})

it('the last one of the office can be neither removed, nor retired, nor untied', async () => {
  await change(town, 'office', 'office2', { active: false })
  const last = { problem: { code: 'register.lastOffice' } }
  expect(await change(town, 'office', 'office', { roles: ['villageChief'] })).toMatchObject(last)
  expect(await change(town, 'office', 'office', { active: false })).toMatchObject(last)
  expect(await town.as('office').call('identity.unbindPerson', { personId: 'office' })).toMatchObject(last)
  // One who has not bound yet cannot come in, and so does not count.
  await change(town, 'office', 'office2', { active: true })
  expect(entryOf(town, 'office2').roles).toEqual([])
  expect(await town.as('office').call('identity.unbindPerson', { personId: 'office' })).toMatchObject(last)
})

it('two who take the role from each other at the same moment leave one', async () => {
  for (let round = 0; round < 3; round++) {
    const answers = await Promise.all([
      change(town, 'office', 'office2', { roles: [] }),
      change(town, 'office2', 'office', { roles: [] }),
    ])
    expect(answers.some(({ ok }) => ok)).toBe(true)
    const left = town.cloud.database.find('people', { roles: 'office', active: true })
    expect(left).toHaveLength(1)
    const [keeper, other] = (left[0]!._id === 'office' ? ['office', 'office2'] : ['office2', 'office']) as [
      'office' | 'office2',
      'office' | 'office2',
    ]
    await granted(town, other, 'office', [keeper, 'headChief'])
  }
})

it('the log of a binding by invitation says who was bound, and who invited', async () => {
  await invite(town, 'office', 'unbound', 'resident-with-code')
  expect(auditOf('identity.bindByInvitation')).toMatchObject([{ by: 'resident', target: 'unbound' }])
  expect(auditOf('identity.invitePerson')).toMatchObject([{ by: 'office', target: 'unbound' }])
})

it('an older code is void after a newer one, and after the person was bound otherwise', async () => {
  const code = async () =>
    (await town.as('office').get('identity.invitePerson', { personId: 'unbound' })).invitation
  const first = await code()
  const second = await code()
  const use = (invitation: string) =>
    town.as('resident-late').refusal('identity.bindByInvitation', { invitation })
  expect(await use(first)).toBe('identity.invitationWrong')
  await bindPhone(town, 'resident-own', entryOf(town, 'unbound').phone)
  await town.as('office').get('identity.unbindPerson', { personId: 'unbound' })
  expect(await use(second)).toBe('identity.invitationWrong')
})
