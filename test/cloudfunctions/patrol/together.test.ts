/** Walking together (联合巡河) and for each other (代巡). */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { openTown, type Town, townTime } from '../town'
import { walk } from '../walks'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const doneOf = async (name: 'villageChief' | 'policeChief', assignmentId: string) =>
  (await town.as(name).get('patrol.today', {})).duties.find((duty) => duty.assignmentId === assignmentId)!
    .done

it('a companion confirms: one patrol, two duties fulfilled, the distance counted once', async () => {
  const chief = town.as('villageChief')
  const police = town.as('policeChief')
  const { patrolId } = await chief.get('patrol.submit', walk({}, { companionIds: ['policeChief'] }))
  expect(await doneOf('policeChief', 'a-police')).toBe(0)
  const { invitations } = await police.get('patrol.today', {})
  expect(invitations).toMatchObject([{ patrolId, fromName: '演示villageChief' }])

  await police.get('patrol.confirmCompanion', { patrolId, joined: true })
  await police.get('patrol.confirmCompanion', { patrolId, joined: true })
  expect(await doneOf('policeChief', 'a-police')).toBe(1)
  expect((await police.get('patrol.today', {})).invitations).toEqual([])
  expect((await police.get('patrol.listMine', {})).items.map(({ id }) => id)).toEqual([patrolId])
  const { today: counted } = await town.as('office').get('patrol.overview', {})
  const { assessment } = await police.get('patrol.get', { patrolId })
  expect(counted).toMatchObject({ patrols: 1, met: 1, distance: Math.round(assessment.distance) })
})

it('a companion who was not there says so and gets nothing', async () => {
  const before = await doneOf('policeChief', 'a-police')
  const { patrolId } = await town
    .as('villageChief')
    .get('patrol.submit', walk({}, { companionIds: ['policeChief'] }))
  await town.as('policeChief').get('patrol.confirmCompanion', { patrolId, joined: false })
  expect(await town.as('policeChief').refusal('patrol.confirmCompanion', { patrolId, joined: true })).toBe(
    'patrol.notInvited',
  )
  expect(await doneOf('policeChief', 'a-police')).toBe(before)
})

it('who was not asked cannot confirm', async () => {
  const { patrolId } = await town.as('villageChief').get('patrol.submit', walk())
  expect(await town.as('colleague').refusal('patrol.confirmCompanion', { patrolId, joined: true })).toBe(
    'patrol.notInvited',
  )
})

it('a joint patrol that is accepted later counts for the companion too', async () => {
  const before = await doneOf('policeChief', 'a-police')
  const { patrolId } = await town
    .as('villageChief')
    .get('patrol.submit', walk({ to: 0.3 }, { companionIds: ['policeChief'] }))
  await town.as('policeChief').get('patrol.confirmCompanion', { patrolId, joined: true })
  expect(await doneOf('policeChief', 'a-police')).toBe(before)
  await town.as('office').get('patrol.review', { patrolId, accepted: true, text: '' })
  expect(await doneOf('policeChief', 'a-police')).toBe(before + 1)
})

describe('代巡', () => {
  const request = {
    assignmentId: 'a-stream',
    delegateId: 'colleague',
    from: today,
    until: addDays(today, 5),
    reason: '住院',
  }

  it('a colleague walks: signs as self, and the duty of who asked is fulfilled', async () => {
    const { delegationId } = await town.as('villageChief').get('patrol.delegate', request)
    expect(await town.as('villageChief').get('patrol.delegate', request)).toEqual({ delegationId })
    const colleague = town.as('colleague')
    const duty = (await colleague.get('patrol.today', {})).duties.find(({ delegation }) => delegation)!
    expect(duty).toMatchObject({ assignmentId: 'a-stream', delegation: { fromName: '演示villageChief' } })

    const before = await doneOf('villageChief', 'a-stream')
    const { patrolId } = await colleague.get('patrol.submit', walk({}, { delegationId }))
    expect(await doneOf('villageChief', 'a-stream')).toBe(before + 1)
    const { patrol } = await town.as('villageChief').get('patrol.get', { patrolId })
    expect(patrol).toMatchObject({ personName: '演示colleague', onBehalfOf: '演示villageChief' })
    const history = await town.as('villageChief').get('patrol.listMine', {})
    expect(history.items.map(({ id }) => id)).toContain(patrolId)
  })

  it("taken back, or over, or someone else's: refused", async () => {
    const { delegationId } = await town
      .as('villageChief')
      .get('patrol.delegate', { ...request, reason: '出差' })
    const inTwoWeeks = { server: townTime() + 14 * 24 * 3600_000 }
    const late = walk({ endedAt: inTwoWeeks.server }, { delegationId })
    expect(await town.as('colleague').refusal('patrol.submit', late, inTwoWeeks)).toBe('patrol.reachForeign')
    expect(await town.as('policeChief').refusal('patrol.submit', walk({}, { delegationId }))).toBe(
      'patrol.reachForeign',
    )
    expect(await town.as('policeChief').refusal('patrol.revokeDelegation', { delegationId })).toBe(
      'patrol.delegationUnknown',
    )
    await town.as('villageChief').get('patrol.revokeDelegation', { delegationId })
    expect(await town.as('colleague').refusal('patrol.submit', walk({}, { delegationId }))).toBe(
      'patrol.reachForeign',
    )
    expect((await town.as('villageChief').get('patrol.listDelegations', {})).items).toEqual([])
  })

  it("only one's own duty, to someone else, for a month at most", async () => {
    const chief = town.as('villageChief')
    expect(await chief.refusal('patrol.delegate', { ...request, assignmentId: 'a-police' })).toBe(
      'register.assignmentUnknown',
    )
    expect(await chief.refusal('patrol.delegate', { ...request, delegateId: 'villageChief' })).toBe(
      'patrol.delegationInvalid',
    )
    expect(await chief.refusal('patrol.delegate', { ...request, until: addDays(today, 60) })).toBe(
      'patrol.delegationInvalid',
    )
  })
})
