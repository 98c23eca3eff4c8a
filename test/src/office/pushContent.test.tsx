/** The content library of the daily push. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import PushContentPage from '@/office/pushContent'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { called, cloudAnswers } from '../pages/cloud'
import { deskWindow } from './deskWindow'

jest.mock('@/services/call')

const entries: Output<'push.listContent'>['items'] = [
  { id: 'water', kind: 'festival', title: '世界水日', text: '带家人去看看河。', on: '03-22', active: true },
  { id: 'rain', kind: 'tip', title: '雨后先看岸', text: '站远一点看。', on: '', active: true },
  { id: 'law', kind: 'policy', title: '不能倒垃圾', text: '《水污染防治法》禁止。', on: '', active: false },
]
const ready = { 'push.listContent': { items: entries }, 'push.saveContent': {}, 'push.removeContent': {} }
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })

async function open() {
  render(<PushContentPage />)
  await screen.findByText('雨后先看岸')
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})
afterEach(() => jest.useRealTimers())

it('lists every entry with its kind, its day, and whether it is in use', async () => {
  await open()
  expect(screen.getByText('节日，世界水日')).toBeTruthy()
  expect(screen.getByText('政策，停用')).toBeTruthy()
})

it('finds entries by kind and by words', async () => {
  await open()
  choose('种类', 'policy')
  expect(screen.queryByText('雨后先看岸')).toBeNull()
  expect(screen.getByText('不能倒垃圾')).toBeTruthy()
  choose('种类', 'all')
  fireEvent.change(screen.getByRole('searchbox', { name: '标题或内容' }), { target: { value: '家人' } })
  expect(screen.getByText('世界水日')).toBeTruthy()
  expect(screen.queryByText('不能倒垃圾')).toBeNull()
  fireEvent.change(screen.getByRole('searchbox', { name: '标题或内容' }), { target: { value: '无此' } })
  expect(screen.getByText('没有找到')).toBeTruthy()
})

it('adds a tip: nothing empty, letters counted, shown as it will stand in the group', async () => {
  await open()
  await tap('添加一条')
  const dialog = within(await screen.findByRole('dialog', { name: '添加一条' }))
  fireEvent.click(dialog.getByRole('button', { name: '添加' }))
  expect(dialog.getByText('请写标题')).toBeTruthy()
  expect(dialog.getByText('请写一句话')).toBeTruthy()
  type('标题', ' 天热带水 ')
  type('一句话', '赶早赶晚。')
  expect(dialog.getByText('5 / 200 字')).toBeTruthy()
  expect(dialog.getByText('· 赶早赶晚。')).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: '添加' }))
  await waitFor(() =>
    expect(sent('push.saveContent')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-z]{26}$/),
        kind: 'tip',
        title: '天热带水',
        text: '赶早赶晚。',
        on: '',
        active: true,
      },
    ]),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('words for a festival have their day, also one that has no name, and no day has two', async () => {
  await open()
  await tap('添加一条')
  await screen.findByRole('dialog')
  fireEvent.click(screen.getByRole('radio', { name: '节日' }))
  type('标题', '建党节')
  type('一句话', '向党员河长问好。')
  choose('哪一天', '03-22')
  await tap('添加')
  expect(screen.getByText('这一天已有一条在用，先停用那一条')).toBeTruthy()
  choose('哪一天', 'other')
  choose('月', '02')
  choose('日', '29')
  await tap('添加')
  await waitFor(() => expect(sent('push.saveContent')).toMatchObject([{ kind: 'festival', on: '02-29' }]))
})

it('switches an entry off without losing it', async () => {
  await open()
  await tap(/雨后先看岸/)
  fireEvent.click(await screen.findByRole('switch', { name: '在用' }))
  await tap('保存')
  await waitFor(() => expect(sent('push.saveContent')).toEqual([{ ...entries[1], active: false }]))
})

it('keeps what was typed when the cloud refuses it', async () => {
  cloudAnswers({ ...ready, 'push.saveContent': { refused: 'service.busy' } })
  await open()
  await tap(/雨后先看岸/)
  type('标题', '雨后看岸')
  await tap('保存')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('雨后看岸')).toBeTruthy()
})

it('a deleted entry can be taken back for a moment, and is gone after it', async () => {
  await open()
  const remove = async () => {
    await tap(/雨后先看岸/)
    await tap('删除这一条')
  }
  await remove()
  expect(screen.queryByText('雨后先看岸')).toBeNull()
  await tap('撤销')
  expect(screen.getByText('雨后先看岸')).toBeTruthy()
  expect(sent('push.removeContent')).toEqual([])
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: /雨后先看岸/ }))
  await act(() => jest.advanceTimersByTimeAsync(10))
  fireEvent.click(screen.getByRole('button', { name: '删除这一条' }))
  await act(() => jest.advanceTimersByTimeAsync(6000))
  expect(sent('push.removeContent')).toEqual([{ id: 'rain' }])
})

it('an entry that could not be deleted comes back, and it is said why', async () => {
  cloudAnswers({ ...ready, 'push.removeContent': { refused: 'service.busy' } })
  const { unmount } = render(<PushContentPage />)
  await tap(/雨后先看岸/)
  await tap('删除这一条')
  jest.useFakeTimers()
  await tap(/不能倒垃圾/)
  await tap('删除这一条')
  await act(() => jest.advanceTimersByTimeAsync(10))
  expect(screen.getByText('雨后先看岸')).toBeTruthy()
  expect(screen.getByText('现在有点忙，请稍后再试。')).toBeTruthy()
  unmount()
})

it('an empty library says what it is for and how it is filled', async () => {
  cloudAnswers({ ...ready, 'push.listContent': { items: [] } })
  render(<PushContentPage />)
  expect(await screen.findByText('内容库还是空的')).toBeTruthy()
  await tap('添加一条')
  expect(await screen.findByRole('dialog', { name: '添加一条' })).toBeTruthy()
})

it('says what happened when the library could not be fetched, and tries again', async () => {
  cloudAnswers({ 'push.listContent': { refused: 'service.busy' } })
  render(<PushContentPage />)
  await screen.findByText('没有打开')
  cloudAnswers(ready)
  await tap('再试一次')
  expect(await screen.findByText('雨后先看岸')).toBeTruthy()
})
