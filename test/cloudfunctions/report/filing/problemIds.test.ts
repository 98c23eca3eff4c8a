/** A problem that chiefs found has an id made of a phone's: nobody writes something else over it, and both ways to call it open it. */
import { emptyEntry } from '../../../../domain/register/kit/register'
import { outlets, outletChecks } from '../../../../domain/outlet/outlets'
import { signBoards } from '../../../../domain/signBoard/signBoards'
import { rewrite } from '../../oldState'
import { openTown, stream, type Town } from '../../town'
import { newPatrolId, walk } from '../../walks'
import { everything, filed, stored } from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const id of ['one', 'two', 'three']) {
    const board = { ...emptyEntry(signBoards), number: id, reachId: stream._id, state: 'good' }
    await town.as('office').get('signBoard.save', { id, version: 0, entry: board as never })
    const pipe = { number: id, name: id, kind: 'villageScattered', owner: '演示一村', treatment: 'mend' }
    const outlet = { ...emptyEntry(outlets), ...pipe, reachId: stream._id, place: [120.3524, 27.6502] }
    await town.as('office').get('outlet.save', { id, version: 0, entry: outlet as never })
  }
})
afterAll(() => town.close())

const rubbish = { item: 'bankWaste', note: '岸边一堆垃圾', outcome: 'open', at: 300 } as const
const patrolled = async () => {
  const input = { ...walk(), checklist: [{ ...rubbish, before: [], after: [] }] }
  await town.as('villageChief').get('patrol.submit', input)
  return input.patrolId
}
const boardCheck = (id: string, entryId: string) => ({
  ...{ id, entryId, entry: { found: 'worn' as const, photos: [], note: '别的话' } },
})
const outletCheck = (id: string) => ({
  ...{ id, entryId: 'one', entry: { ...emptyEntry(outletChecks), found: 'abnormal' } as never },
})
const conflict = 'submission.conflict'

it('a check of a board or an outlet under the id of somebody else’s patrol leaves the patrol’s problem as it was', async () => {
  const patrolId = await patrolled()
  const before = everything(town)
  const other = town.as('colleague')
  expect(await other.refusal('signCheck.add', boardCheck(patrolId, 'one'))).toBe(conflict)
  expect(await other.refusal('outletCheck.add', outletCheck(patrolId))).toBe(conflict)
  expect(everything(town)).toEqual(before)
})

it('a patrol under the id of a check leaves the problem of the check as it was', async () => {
  const id = newPatrolId()
  await town.as('villageChief').get('signCheck.add', boardCheck(id, 'two'))
  const before = everything(town)
  const input = { ...walk({}, { patrolId: id }), checklist: [{ ...rubbish, before: [], after: [] }] }
  expect(await town.as('villageChief').refusal('patrol.submit', input)).toBe(conflict)
  expect(everything(town)).toEqual(before)
})

it('a resident’s report whose id ends like that of a problem stays what it is', async () => {
  const id = newPatrolId()
  const { reportId } = await filed(town, 'residentX', { reportId: `${id}x1` })
  const before = stored(town, reportId)
  await town.as('villageChief').get('signCheck.add', boardCheck(id, 'three'))
  expect(stored(town, reportId)).toEqual(before)
})

it('a problem stored before December 2026 opens by the name that phones make now, and a new one by that of older phones', async () => {
  const patrolId = await patrolled()
  const opened = async (reportId: string) => {
    const { report } = await town.as('office').get('report.get', { reportId })
    return report.category
  }
  const [now, before] = [`${patrolId}X1`, `${patrolId}x1`]
  expect([await opened(now), await opened(before)]).toEqual([rubbish.item, rubbish.item])
  const { _id, ...report } = stored(town, now)
  await rewrite(town, 'reports', now, () => null)
  await town.cloud.database.bulkInsert('reports', [{ ...report, _id: before }])
  expect([await opened(now), await opened(before)]).toEqual([rubbish.item, rubbish.item])
})
