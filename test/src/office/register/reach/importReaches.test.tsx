/** Bringing reaches in from a file: looked over first, stored in groups, resumed where it broke. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import ImportReachesPage from '@/office/register/reach/import'
import { chooseFile } from '@/office/register/reach/import/chooseFile'
import { call } from '@/services/call'
import { deskWindow } from '../../deskWindow'

jest.mock('@/services/call')
jest.mock('@/office/register/reach/import/chooseFile')

const reach = (n: number, change: object = {}) => ({
  type: 'Feature',
  geometry: {
    type: 'LineString',
    coordinates: [
      [120.3, 27.6],
      [120.31, 27.6 + n / 1e4],
    ],
  },
  properties: {
    id: `r${n}`,
    waterId: 'w',
    waterName: '示例溪',
    name: `示例溪 ${n} 段`,
    kind: '溪流',
    level: '村级',
    ...change,
  },
})
const file = (...features: object[]) => ({
  name: '示例.geojson',
  text: JSON.stringify({ type: 'FeatureCollection', features }),
})

/** Ids of the reaches in each import call. */
const imported: string[][] = []
let stored: () => boolean

async function choose(chosen: { name: string; text: string } | null) {
  jest.mocked(chooseFile).mockResolvedValue(chosen)
  fireEvent.click(screen.getByRole('button', { name: '选文件' }))
}

beforeEach(() => {
  deskWindow(false)
  imported.length = 0
  stored = () => true
  jest.mocked(call).mockImplementation((async (
    action: string,
    input: { ids?: string[]; features?: { properties: { id: string } }[] },
  ) => {
    if (action === 'register.knownReaches') return done({ known: input.ids!.filter((id) => id === 'r2') })
    imported.push(input.features!.map(({ properties }) => properties.id))
    return stored() ? done({ stored: input.features!.length }) : refused('service.busy')
  }) as typeof call)
})

it('says what each row would do and stores only the sound ones', async () => {
  render(<ImportReachesPage />)
  await choose(file(reach(1), reach(2), reach(3, { name: '' })))
  expect(
    await screen.findByText('示例.geojson：共 3 条，新增 1 条，替换已有的 1 条，1 条要修改，不会入库'),
  ).toBeTruthy()
  expect(screen.getByText('缺河段名称（name）')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '入库 2 段' }))
  expect(await screen.findByText('已入库 2 段')).toBeTruthy()
  expect(screen.getByText('文件里还有 1 条要修改，没有入库。')).toBeTruthy()
  expect(imported).toEqual([['r1', 'r2']])
})

it('sends the coordinate system that was chosen', async () => {
  render(<ImportReachesPage />)
  await choose(file(reach(1)))
  fireEvent.click(await screen.findByRole('radio', { name: 'GCJ-02（高德、腾讯）' }))
  fireEvent.click(screen.getByRole('button', { name: '入库 1 段' }))
  await screen.findByText('已入库 1 段')
  expect(jest.mocked(call).mock.lastCall![1]).toMatchObject({ coordinates: 'GCJ-02' })
})

it('goes on after a break with what is left, storing nothing twice', async () => {
  render(<ImportReachesPage />)
  await choose(file(...Array.from({ length: 70 }, (_, n) => reach(n))))
  stored = () => imported.length < 2
  fireEvent.click(await screen.findByRole('button', { name: '入库 70 段' }))
  expect(await screen.findByText(/已入库 50 段，其余可以接着再试/)).toBeTruthy()
  stored = () => true
  fireEvent.click(screen.getByRole('button', { name: '入库 20 段' }))
  expect(await screen.findByText('已入库 70 段')).toBeTruthy()
  expect(imported.map((group) => group.length)).toEqual([50, 20, 20])
  expect(new Set([...imported[0]!, ...imported[2]!]).size).toBe(70)
})

it('says what is wrong with a file that is none, and does nothing when no file was chosen', async () => {
  render(<ImportReachesPage />)
  await choose(null)
  await choose({ name: '名册.xlsx', text: 'PK' })
  expect(await screen.findByText(/名册\.xlsx：这不是 GeoJSON 文件/)).toBeTruthy()
  await waitFor(() => expect(screen.getByRole('button', { name: '选文件' })).toBeTruthy())
})
