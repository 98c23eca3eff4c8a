/** What a reminder costs in requests to the cloud: the figure docs/decisions/push.md plans a county with. */
import { openTown, type Town } from '../town'
import { clockAt, openDesk, received } from '../push/mornings'

const chiefs = Number(process.env.CHIEFS ?? 20)
const day = '2026-11-23'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
  const { database, openApi } = town.cloud
  const ids = Array.from({ length: chiefs }, (_, n) => `many${String(n).padStart(6, '0')}`)
  const person = {
    name: '演示',
    active: true,
    post: '',
    village: '演示一村',
    roles: ['villageChief'],
    departmentId: null,
  }
  const people = ids.map((_id, n) => ({
    _id,
    phone: String(13_900_000_000 + n),
    ...person,
    boundTo: `wx-${_id}`,
  }))
  const duty = { reachId: 'stream-1', role: 'villageChief', from: '2026-01-01', until: null }
  const appointed = ids.map((id) => ({ _id: `a-${id}`, personId: id, personName: '演示', ...duty }))
  const allowed = { template: 'dutyDue', left: 1, state: 'accepted' }
  await database.bulkInsert('people', people)
  await database.bulkInsert('assignments', appointed)
  await database.bulkInsert(
    'consents',
    ids.map((id) => ({ _id: `p:${id}_dutyDue`, ...allowed })),
  )
  for (const id of ids) openApi.consents.add(`wx-${id}`, 'id-of-dutyDue')
})
afterAll(() => town.close())

it('planned and sent with fewer than forty requests each', async () => {
  const begin = town.cloud.requests()
  await town.strike(clockAt(day, 6))
  const planned = town.cloud.requests()
  const began = Date.now()
  await town.strike(clockAt(day, 7, 30))
  const took = Date.now() - began
  const sent = town.cloud.requests()
  expect(received(town)).toHaveLength(chiefs)
  const each = { planning: (planned - begin) / chiefs, sending: (sent - planned) / chiefs }
  if (process.env.CHIEFS) process.stdout.write(`${JSON.stringify({ chiefs, ...each, ms: took / chiefs })}\n`)
  expect(each.planning + each.sending).toBeLessThan(40)
}, 120_000)
