/** What the office looks through is narrowed, and stays so: in the room, in the address, in the table for Excel. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import WorkListPage from '@/work/list'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { deskWindow } from '../office/deskWindow'
import { page } from '../office/registerAnswers'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { entry, workload } from './answers'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  deskWindow(false)
})

const answers = {
  'identity.me': person('office'),
  'report.workload': workload(),
  'report.workList': page(entry({ id: 'fresh' })),
}
const lastAsked = () =>
  called.filter(({ action }) => action === 'report.workList').slice(-1)[0]?.input as object
const narrowed = {
  ...{ village: '水头村', reachId: 'reach-2', reachName: '带溪 2 段', category: 'outlet' },
  ...{ personId: 'chief-1', personName: '演示河长甲', search: 'P3K' },
}

it('by village, reach, kind, who has it, and a number: a link opens the same view, and so does the room afterwards', async () => {
  deskWindow(true)
  openedWith({ list: 'open', ...narrowed })
  cloudAnswers(answers)
  const first = render(<WorkListPage />)
  await screen.findByRole('button', { name: '河段：带溪 2 段，更换' })
  const { reachName: _reach, personName: _person, ...wanted } = narrowed
  expect(lastAsked()).toMatchObject({ list: 'open', ...wanted })
  expect((screen.getByRole('combobox', { name: '类别' }) as HTMLSelectElement).value).toBe('outlet')
  fireEvent.change(screen.getByRole('combobox', { name: '类别' }), { target: { value: 'floating' } })
  await waitFor(() => expect(lastAsked()).toMatchObject({ ...wanted, category: 'floating' }))
  first.unmount()
  openedWith({ list: 'open' })
  render(<WorkListPage />)
  await screen.findByRole('button', { name: '承办人：演示河长甲，更换' })
  expect(lastAsked()).toMatchObject({ ...wanted, category: 'floating' })
  fireEvent.click(screen.getByRole('button', { name: '不限河段' }))
  await waitFor(() => expect(lastAsked()).not.toHaveProperty('reachId'))
})

it('what is worked off is seen whole, whatever the lists beside it are narrowed to', async () => {
  openedWith({ list: 'triage', ...narrowed })
  cloudAnswers(answers)
  render(<WorkListPage />)
  await screen.findByRole('button', { name: /偷排污水/ })
  expect(Object.keys(lastAsked()).sort()).toEqual(['limit', 'list'])
})

it('the table for Excel is narrowed by all of it', async () => {
  deskWindow(true)
  openedWith({ list: 'closed', departmentId: 'environment', ...narrowed })
  cloudAnswers(answers)
  render(<WorkListPage />)
  fireEvent.click(await screen.findByRole('button', { name: '导出问题台账' }))
  const { url } = jest.mocked(Taro.navigateTo).mock.calls[0]![0] as { url: string }
  expect(Object.fromEntries(new URLSearchParams(url.split('?')[1]))).toEqual({
    ...{ sheet: 'reports', list: 'closed', departmentId: 'environment' },
    ...{ village: '水头村', reachId: 'reach-2', personId: 'chief-1' },
    entries: JSON.stringify({ search: 'P3K', filters: { category: 'outlet' } }),
  })
})

it('on a phone it stands behind one button that says what is chosen', async () => {
  openedWith({ list: 'open', village: '水头村', category: 'outlet' })
  cloudAnswers(answers)
  render(<WorkListPage />)
  const button = await screen.findByRole('button', { name: '筛选：水头村、偷排污水，展开' })
  expect(screen.queryByRole('combobox', { name: '类别' })).toBeNull()
  fireEvent.click(button)
  expect(screen.getByRole('combobox', { name: '类别' })).toBeTruthy()
})

it('what is typed is asked once it stands, and found again in the room', async () => {
  deskWindow(true)
  openedWith({ list: 'open' })
  cloudAnswers(answers)
  const first = render(<WorkListPage />)
  const field = await screen.findByRole('searchbox', { name: '编号、河段或村' })
  fireEvent.change(field, { target: { value: '带溪' } })
  await waitFor(() => expect(lastAsked()).toMatchObject({ search: '带溪' }))
  first.unmount()
  render(<WorkListPage />)
  await waitFor(() => expect(lastAsked()).toMatchObject({ search: '带溪' }))
  expect((screen.getByRole('searchbox', { name: '编号、河段或村' }) as HTMLInputElement).value).toBe('带溪')
})
