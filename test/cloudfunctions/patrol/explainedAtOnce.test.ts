/** What a walker says about a patrol in the moment of handing it in. */
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
