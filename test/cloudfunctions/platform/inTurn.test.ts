/** A platform that takes one operation of a transaction at a time: what is sent at once is refused, and sent in turn. */
import { openTown, type Town } from '../town'
import { walk } from '../walks'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it('where operations of a transaction are taken in turn only, nothing is lost and nothing doubled', async () => {
  const { database } = town.cloud
  database.operationsInTurn = true
  const submissions = Array.from({ length: 4 }, () => walk())
  for (const each of submissions) await town.as('villageChief').get('patrol.submit', each)
  await town.as('villageChief').get('patrol.submit', submissions[0]!)
  expect(database.count('patrols')).toBe(4)
  expect(database.count('tracks')).toBe(4)
  expect(database.count('patrolHistory')).toBe(4)
  const days = database.find('patrolDays')
  expect(days.reduce((sum, { patrols }) => sum + patrols, 0)).toBe(4)
  const lines = database.find('audit', { action: 'patrol.submit' })
  expect(lines.map(({ target }) => target).sort()).toEqual(submissions.map(({ patrolId }) => patrolId).sort())
})

it('many who write the same counter at the same time are all counted', async () => {
  const { database } = town.cloud
  database.operationsInTurn = false
  const before = database.find('patrolDays').reduce((sum, { patrols }) => sum + patrols, 0)
  await Promise.all(Array.from({ length: 8 }, () => town.as('villageChief').get('patrol.submit', walk())))
  const after = database.find('patrolDays').reduce((sum, { patrols }) => sum + patrols, 0)
  expect(after - before).toBe(8)
})

it('what a call that died had locked is free again at once', async () => {
  const input = walk()
  town.cloud.functions.killNext({ function: 'api', when: 'beforeRequest', action: /commitTransaction/ })
  await expect(town.as('villageChief').call('patrol.submit', input)).rejects.toThrow()
  await town.as('villageChief').get('patrol.submit', input)
  expect(town.cloud.database.count('patrols', { _id: input.patrolId })).toBe(1)
})
