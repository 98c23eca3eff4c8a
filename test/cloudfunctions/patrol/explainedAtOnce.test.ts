/** What a walker says about a patrol in the moment of handing it in. */
import { startOfDay } from '../../../domain/calendar/day'
import { openTown, type Town } from '../town'
import { walk } from '../walks'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it('explained on the checklist it waits for the office at once; one that lacks nothing keeps no explanation', async () => {
  const chief = town.as('villageChief')
  const lacking = walk({ to: 0.4 }, { explanation: '涨水，道路不通' })
  expect(await chief.get('patrol.submit', lacking)).toMatchObject({ status: 'explained' })
  expect((await chief.get('patrol.get', { patrolId: lacking.patrolId })).explanation).toMatchObject({
    text: '涨水，道路不通',
  })
  expect((await chief.get('patrol.today', {})).toExplain).toEqual([])
  expect(await chief.get('patrol.submit', lacking)).toMatchObject({ status: 'explained' })
  const whole = walk({}, { explanation: '涨水' })
  expect(await chief.get('patrol.submit', whole)).toMatchObject({ status: 'met' })
  expect((await chief.get('patrol.get', { patrolId: whole.patrolId })).explanation).toBeNull()
  const silent = walk({ to: 0.4 }, { explanation: '  ' })
  expect(await chief.get('patrol.submit', silent)).toMatchObject({ status: 'needsExplanation' })
})

describe('what nobody is compelled to but in an emergency', () => {
  const [office, chief] = [() => town.as('office'), () => town.as('villageChief')]
  const policy = async () => (await office().get('patrol.getDutyPolicy', {})).policy
  const noon = (day: string) => startOfDay(day) + 12 * 3600_000
  const walkOn = (day: string, changes = {}) =>
    chief().call('patrol.submit', walk({ endedAt: noon(day) }, changes), { server: noon(day) })
  const missing = { ok: false, problem: { code: 'patrol.evidenceMissing' } }

  it('cannot be switched on without one, nor for a season', async () => {
    const now = await policy()
    const on = { ...now.compliance, photosRequired: true }
    const save = (emergency: object | null | undefined) =>
      office().refusal('patrol.saveDutyPolicy', { ...now, compliance: { ...on, emergency } })
    expect(await save(undefined)).toBe('compliance.needsEmergency')
    expect(await save(null)).toBe('compliance.needsEmergency')
    const days = { reason: '演示台风', from: '2026-11-19', until: '2027-03-01' }
    expect(await save(days)).toBe('compliance.emergencyDays')
    expect(await save({ ...days, until: '2026-11-18' })).toBe('compliance.emergencyDays')
  })

  it('asks for a photo on its days, and the day after no more, by itself', async () => {
    const now = await policy()
    const emergency = { reason: '演示台风', from: '2026-11-19', until: '2026-11-20' }
    const compliance = { ...now.compliance, photosRequired: true, trackRequired: true, emergency }
    await office().get('patrol.saveDutyPolicy', { ...now, compliance })
    const asked = async (day: string) =>
      (await chief().get('patrol.today', {}, { server: noon(day) })).photosRequired
    expect([await asked('2026-11-18'), await asked('2026-11-20'), await asked('2026-11-21')]).toEqual([
      ...[false, true, false],
    ])
    expect(await walkOn('2026-11-20')).toMatchObject(missing)
    expect(await walkOn('2026-11-21')).toMatchObject({ ok: true })
    const without = { track: null, noTrackReason: '手机没电' }
    expect(await walkOn('2026-11-22', without)).toMatchObject({ value: { status: 'explained' } })
  })

  it('an older phone that saves the rules and knows of no emergency leaves it as it was', async () => {
    const { compliance, ...now } = await policy()
    const { emergency, ...known } = compliance
    await office().get('patrol.saveDutyPolicy', { ...now, dueSoonDays: 3, compliance: known })
    expect((await policy()).compliance.emergency).toEqual(emergency)
  })
})
