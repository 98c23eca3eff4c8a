/** The ledger of patrols narrowed to days, village, state; its list and its figures are of the same patrols. */
import { patrolOn } from '../document/tables'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  const checklist = [{ item: 'floating', note: '', before: [], after: [], outcome: 'fixedOnSpot' }] as never
  await town.cloud.database.bulkInsert('patrols', [
    patrolOn('2026-10-31', 1),
    patrolOn('2026-11-01', 2, { checklist }),
    patrolOn('2026-11-02', 3, { village: '演示二村', personId: 'colleague', reachId: 'foreign-1' }),
    patrolOn('2026-11-02', 4, { status: 'rejected' }),
    patrolOn('2026-11-03', 5),
  ])
})
afterAll(() => town.close())

const days = { from: '2026-11-01', until: '2026-11-02' }
const office = () => town.as('office')
const daysOf = async (input: object) =>
  (await office().get('patrol.listAll', input)).items.map(({ day }) => day)

it('the first and the last day belong to it, newest first', async () => {
  expect(await daysOf(days)).toEqual(['2026-11-02', '2026-11-02', '2026-11-01'])
  expect(await daysOf({ until: '2026-10-31' })).toEqual(['2026-10-31'])
  expect(await daysOf({ ...days, village: '演示二村' })).toEqual(['2026-11-02'])
})

it('patrols walked for somebody else, with others, or noted on paper are found; who has not confirmed has not come along', async () => {
  const companion = { personId: 'policeChief', name: '演示policeChief', confirmedAt: 1 }
  const onBehalfOf = { personId: 'colleague', name: '演示colleague', delegationId: 'd1' }
  const paper = { personId: 'office', name: '演示office', at: 0 } as never
  await town.cloud.database.bulkInsert('patrols', [
    patrolOn('2024-05-01', 50, { onBehalfOf }),
    patrolOn('2024-05-02', 51, { companions: [companion] as never }),
    patrolOn('2024-05-03', 52, { companions: [{ ...companion, confirmedAt: null }] as never }),
    patrolOn('2024-05-04', 53, { paper }),
  ])
  const may = { from: '2024-05-01', until: '2024-05-31' }
  expect(await daysOf({ ...may, way: 'delegated' })).toEqual(['2024-05-01'])
  expect(await daysOf({ ...may, way: 'joint' })).toEqual(['2024-05-02'])
  expect(await daysOf({ ...may, way: 'paper' })).toEqual(['2024-05-04'])
  expect(await office().get('patrol.totals', { ...may, way: 'joint' })).toMatchObject({ patrols: 1 })
})

it('a page goes on where the one before ended, within the same days', async () => {
  const first = await office().get('patrol.listAll', { ...days, limit: 2 })
  const second = await office().get('patrol.listAll', { ...days, limit: 2, cursor: first.next! })
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null])
})

it('the figures are those of the list', async () => {
  expect(await office().get('patrol.totals', days)).toEqual({
    ...{ patrols: 3, counted: 2, people: 2, reaches: 2, distance: 3 * 1834, problems: 1 },
  })
  expect(await office().get('patrol.totals', { ...days, status: 'rejected' })).toMatchObject({ patrols: 1 })
  expect(await office().get('patrol.totals', { from: '2027-01-01' })).toMatchObject({
    patrols: 0,
    distance: 0,
  })
})

it('more than a page of patrols is counted whole', async () => {
  const many = Array.from({ length: 1_200 }, (_, n) => patrolOn('2025-03-01', 100 + n))
  await town.cloud.database.bulkInsert('patrols', many)
  const totals = await office().get('patrol.totals', { from: '2025-03-01', until: '2025-03-01' })
  expect(totals).toMatchObject({ patrols: 1_200, distance: 1_200 * 1834 })
})

it('the table for Excel is narrowed alike', async () => {
  const order = {
    orderId: 'ledger000000000000000001',
    sheet: 'patrols',
    ...days,
    personId: 'colleague',
  } as const
  await office().get('document.order', order)
  expect((await office().get('document.list', {})).items).toMatchObject([{ state: 'ready', rows: 1 }])
})

it('is not for chiefs', async () => {
  expect(await town.as('villageChief').refusal('patrol.totals', {})).toBe('identity.forbidden')
})
