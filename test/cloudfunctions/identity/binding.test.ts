/** A chief becomes known: by the phone number of the roster, or by a code of the office. */
import { openTown, phoneOf, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const codeFor = (openid: string) => {
  const { openApi } = town.cloud
  const name = openid.replace('openid-of-', '')
  return openApi.phones.newCode(phoneOf(name as 'unbound'), townTime())
}

it('everyone may open the mini-program: a resident has no record', async () => {
  expect(await town.as('resident').get('identity.me', {})).toMatchObject({ person: null })
})

it('someone unbound is told how to bind', async () => {
  expect(await town.as('unbound').refusal('patrol.today', {})).toBe('identity.unbound')
})

it('a number that is not in the roster is refused', async () => {
  const code = town.cloud.openApi.phones.newCode('13900000000', townTime())
  expect(await town.as('resident').refusal('identity.bindByPhone', { phoneCode: code })).toBe(
    'identity.phoneUnknown',
  )
})

it('a used or invented phone code is refused and can be tried again', async () => {
  expect(await town.as('resident').refusal('identity.bindByPhone', { phoneCode: 'invented' })).toBe(
    'identity.phoneUnavailable',
  )
})

it('the chief binds by phone number, and the office can untie and invite again', async () => {
  const chief = town.as('unbound')
  const me = await chief.get('identity.bindByPhone', { phoneCode: codeFor(chief.openid) })
  expect(me.person).toMatchObject({ id: 'unbound', roles: ['villageChief'] })
  expect((await chief.get('patrol.today', {})).duties).toEqual([])

  const office = town.as('office')
  expect(await office.refusal('identity.invitePerson', { personId: 'unbound' })).toBe('identity.alreadyBound')
  await office.get('identity.unbindPerson', { personId: 'unbound' })
  await office.get('identity.unbindPerson', { personId: 'unbound' })
  expect(await chief.refusal('patrol.today', {})).toBe('identity.unbound')

  const { invitation } = await office.get('identity.invitePerson', { personId: 'unbound' })
  const again = await chief.get('identity.bindByInvitation', { invitation })
  expect(again.person?.id).toBe('unbound')
  expect((await chief.get('identity.bindByInvitation', { invitation })).person?.id).toBe('unbound')
  expect(await town.as('resident').refusal('identity.bindByInvitation', { invitation })).toBe(
    'identity.invitationWrong',
  )
})

it('an invitation is stored only as a hash and dies after a week', async () => {
  const office = town.as('office')
  await office.get('register.savePerson', {
    id: 'late',
    name: '演示迟到者',
    phone: '19900000077',
    post: '',
    village: '',
    roles: [],
    active: true,
  })
  const { invitation, expiresAt } = await office.get('identity.invitePerson', { personId: 'late' })
  expect(JSON.stringify(town.cloud.database.find('invitations', {}))).not.toContain(invitation)
  const code = await town
    .as('resident')
    .refusal('identity.bindByInvitation', { invitation }, { server: expiresAt + 1000 })
  expect(code).toBe('identity.invitationWrong')
})

it('a person bound to one WeChat cannot be taken by another', async () => {
  const code = town.cloud.openApi.phones.newCode(phoneOf('villageChief'), townTime())
  expect(await town.as('resident').refusal('identity.bindByPhone', { phoneCode: code })).toBe(
    'identity.alreadyBound',
  )
})

it('guessing codes is slowed down for strangers', async () => {
  const guesser = town.as('resident')
  const at = { server: townTime() + 3600_000 }
  const answers = []
  for (let n = 0; n < 7; n++) {
    answers.push(await guesser.refusal('identity.bindByInvitation', { invitation: 'AAAAAAA2' }, at))
  }
  expect(answers.slice(0, 5)).toEqual(Array(5).fill('identity.invitationWrong'))
  expect(answers.slice(5)).toEqual(['rate.exceeded', 'rate.exceeded'])
})

it('no WeChat identity leaves with an answer or stays in the audit log', async () => {
  const people = await town.as('office').get('register.listPeople', { limit: 50 })
  expect(JSON.stringify(people)).not.toContain('openid')
  const lines = town.cloud.database.find('audit', {})
  expect(lines.length).toBeGreaterThan(3)
  expect(JSON.stringify(lines)).not.toContain('openid')
})
