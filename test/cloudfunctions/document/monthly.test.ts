/** 月报: one page of a month, its numbers those of the ledgers of the same month. */
import { strFromU8, unzipSync } from 'fflate'
import { eventually } from '../../local/waiting'
import { entered } from '../report/reporting'
import { openTown, stream, type Town } from '../town'
import { bytesOf, listed, ordered, patrolOn } from './tables'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.cloud.database.bulkInsert('patrols', [
    patrolOn('2026-09-30', 1),
    patrolOn('2026-10-01', 2),
    patrolOn('2026-10-31', 3),
    patrolOn('2026-11-01', 4),
  ])
  // As each patrol keeps them.
  const kept = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((day) => ({
    ...{ _id: `${day}_${stream.village}`, day, village: stream.village },
    ...{ patrols: 1, met: 1, distance: 1834, problems: 0 },
  }))
  await town.cloud.database.bulkInsert('patrolDays', kept)
  await entered(town)
})
afterAll(() => town.close())

const textOf = async (of: string) => {
  const { id } = await ordered(town, { sheet: 'monthlyReport', of })
  const look = async () => (await listed(town)).find((each) => each.id === id)!
  const bytes = await bytesOf(await eventually(look, ({ state }) => state === 'ready'))
  return strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]*>/g, '')
}

it('says of the month what its ledger says, first and last day included', async () => {
  const text = await textOf('2026-10')
  expect(text).toContain('2026年10月河长制工作月报')
  expect(text).toContain('2026年10月河长巡河2次')
  const ledger = await ordered(town, { sheet: 'patrols', from: '2026-10-01', until: '2026-10-31' })
  expect(ledger.rows).toBe(2)
})

it('of a month that is over nobody says how things stand now; of the running one it is said', async () => {
  expect(await textOf('2026-10')).not.toContain('现在还没有办结')
  expect(await textOf('2026-11')).toContain('现在还没有办结1件')
})

it('stays on one page: 22 lines of 28 letters', async () => {
  expect((await textOf('2026-11')).length).toBeLessThan(22 * 28)
})

it('a month to come, and what is no month, is not made', async () => {
  for (const month of ['2027-01', '2026-13', 'x', ''])
    expect((await ordered(town, { sheet: 'monthlyReport', of: month })).state).toBe('failed')
})
