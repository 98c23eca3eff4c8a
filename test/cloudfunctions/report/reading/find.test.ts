/** The office finds a matter by its number or its place. */
import { type Category, categoryLabel } from '../../../../domain/report/category'
import { openTown, type Town } from '../../town'
import { dispatched, filed, numberOf } from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const found = async (text: string, who: 'office' | 'headChief' = 'office') =>
  (await town.as(who).get('report.find', { text })).items.map(({ id }) => id)

it('by the beginning of the number, however it was written down', async () => {
  const { reportId } = await filed(town, 'residentFound')
  const number = numberOf(town, reportId)
  expect(await found(number)).toEqual([reportId])
  expect(await found(` ${number.slice(0, 8).toLowerCase()} `)).toEqual([reportId])
  expect(await found(`${number.slice(0, 4)}-${number.slice(4, 9)}`, 'headChief')).toEqual([reportId])
  expect(await found('P00000000000000')).toEqual([])
})

it('by a part of the reach, of the village or of its kind, as long as it is open', async () => {
  const { reportId } = await filed(town, 'residentPlace')
  await dispatched(town, reportId)
  expect(await found('带溪')).toContain(reportId)
  expect(await found('一村')).toContain(reportId)
  const { category } = town.cloud.database.find('reports', { _id: reportId })[0] as { category: Category }
  expect(await found(categoryLabel[category].slice(-2))).toContain(reportId)
  expect(await found('电鱼')).toEqual([])
  expect(await found('.*')).toEqual([])
})

it('nobody else may look for them', async () => {
  for (const who of ['villageChief', 'environment', 'cleaner'] as const)
    expect(await town.as(who).refusal('report.find', { text: '带溪' })).toBe('identity.forbidden')
})
