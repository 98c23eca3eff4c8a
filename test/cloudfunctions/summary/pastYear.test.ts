/** A year that is over for long: what happened in it is counted anew, how things stood then is not today's stock. */
import { startOfDay } from '../../../domain/calendar/day'
import { compose, saidIn } from '../../../domain/summary/compose'
import type { FactValues } from '../../../domain/summary/facts'
import { yearlyOutline } from '../../../domain/summary/yearly/outline'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const count = async (year: string, day: string) => {
  const then = { server: startOfDay(day) + 10 * 3600_000 }
  await town.as('office').get('summary.count', { year }, then)
  return (await town.as('office').get('summary.get', { year }, then)).values as FactValues
}
const enterBoard = (_id: string) =>
  town.cloud.database.bulkInsert('signBoards', [
    { _id, number: _id, reachId: 'stream-1', state: 'good', active: true, version: 1, setUp: '2024-05-01' },
  ] as never)

it('counted until the end of January it says how things stand; later it keeps what was said then', async () => {
  await enterBoard('first')
  expect(await count('2024', '2025-01-31')).toMatchObject({ signBoards: 1, signBoardsRenewed: 1, rivers: 1 })
  await enterBoard('second')
  expect(await count('2024', '2025-02-01')).toMatchObject({ signBoards: 1, signBoardsRenewed: 2, rivers: 1 })
})

it('counted too late for the first time it says that nobody counted, not that there was nothing', async () => {
  const values = await count('2023', '2025-02-01')
  expect(values).not.toHaveProperty('signBoards')
  expect(values).toMatchObject({ patrols: 0, villageChiefs: 0 })
  const known = { year: '2023', township: '演示镇', values, before: null, lastYear: null }
  const said = compose(yearlyOutline, { own: [], hidden: [] }, known)
    .flatMap(({ lines }) => lines.map(saidIn))
    .join('')
  expect(said).toContain('当时的河道没有统计。')
  expect(said).toContain('当时的公示牌没有统计。')
  expect(said).not.toContain('还没有登记公示牌')
  expect(said).toContain('2023年没有巡河记录。')
})
