/** The content library of the daily push. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import RegisterPage from '@/office/register'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

type Item = Output<'content.list'>['items'][number]
const item = (id: string, active: boolean, entry: Item['entry']): Item => {
  return { id, active, version: 1, names: {}, entry }
}
const water = item('water', true, {
  kind: 'festival',
  title: '世界水日',
  text: '带家人去看看河。',
  on: '03-22',
})
const rain = item('rain', true, { kind: 'tip', title: '雨后先看岸', text: '站远一点看。', on: '' })
const law = item('law', false, {
  kind: 'policy',
  title: '不能倒垃圾',
  text: '《水污染防治法》禁止。',
  on: '',
})
const one = (stored: Item) => ({ record: { ...stored, ended: null }, files: {} })
const ready = {
  'content.list': { items: [water, rain, law], next: null, total: 3 },
  'content.get': one(rain),
  'content.save': { version: 2 },
  'content.end': { version: 2 },
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })

async function open() {
  render(<RegisterPage />)
  await screen.findByText('雨后先看岸')
}

async function openOne() {
  await open()
  await tap('雨后先看岸')
  await screen.findByRole('textbox', { name: '标题' })
}

async function add() {
  await open()
  await tap('添加一条')
  await screen.findByRole('textbox', { name: '标题' })
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'content' })
  deskWindow(true)
  cloudAnswers(ready)
})

it('lists every entry with its kind, its day, and whether it is in use', async () => {
  await open()
  expect(screen.getByText('节日，世界水日')).toBeTruthy()
  const ended = screen.getByText('不能倒垃圾').closest('tr')!
  expect(ended.textContent).toContain('政策')
  expect(ended.textContent).toContain('已停用')
})

it('finds entries by kind and by words', async () => {
  await open()
  cloudAnswers({ ...ready, 'content.list': { items: [law], next: null, total: 1 } })
  choose('种类', 'policy')
  await waitFor(() => expect(screen.queryByText('雨后先看岸')).toBeNull())
  expect(screen.getByText('不能倒垃圾')).toBeTruthy()
  expect(sent('content.list')).toEqual([{ filters: { kind: 'policy' }, limit: 50 }])
  cloudAnswers({ ...ready, 'content.list': { items: [], next: null, total: 0 } })
  choose('种类', '')
  fireEvent.change(screen.getByRole('searchbox', { name: '标题或一句话' }), { target: { value: '无此' } })
  expect(await screen.findByText('没有找到')).toBeTruthy()
  await waitFor(() => expect(sent('content.list')).toContainEqual({ search: '无此', limit: 50 }))
})

it('adds a tip: nothing empty, letters counted, shown as it will stand in the group', async () => {
  await add()
  await tap('添加')
  expect(screen.getByText('请写标题')).toBeTruthy()
  expect(screen.getByText('请写一句话')).toBeTruthy()
  type('标题', ' 天热带水 ')
  type('一句话', '赶早赶晚。')
  expect(screen.getByText('5 / 200 字')).toBeTruthy()
  expect(screen.getByText('· 赶早赶晚。')).toBeTruthy()
  await tap('添加')
  const entry = { kind: 'tip', title: '天热带水', text: '赶早赶晚。', on: '' }
  const id = expect.stringMatching(/^[0-9a-z]{26}$/)
  await waitFor(() => expect(sent('content.save')).toEqual([{ id, version: 0, entry }]))
})

it('words for a festival have their day, also one that has no name, and no day has two', async () => {
  cloudAnswers({ ...ready, 'content.save': { refused: 'register.taken', detail: 'on' } })
  await add()
  fireEvent.click(screen.getByRole('radio', { name: '节日' }))
  type('标题', '建党节')
  type('一句话', '向党员河长问好。')
  await tap('添加')
  expect(screen.getByText('请选哪一天')).toBeTruthy()
  choose('哪一天', '03-22')
  await tap('添加')
  expect(await screen.findByText('这一天已有一条在用，先停用那一条')).toBeTruthy()
  cloudAnswers(ready)
  choose('哪一天', 'other')
  choose('月', '02')
  choose('日', '29')
  await tap('添加')
  await waitFor(() =>
    expect(sent('content.save')).toMatchObject([{ entry: { kind: 'festival', on: '02-29' } }]),
  )
})

it('the day of a festival goes when it becomes a tip', async () => {
  cloudAnswers({ ...ready, 'content.get': one(water) })
  await open()
  await tap('世界水日')
  fireEvent.click(await screen.findByRole('radio', { name: '小贴士' }))
  expect(screen.queryByRole('combobox', { name: '哪一天' })).toBeNull()
  await tap('保存')
  await waitFor(() => expect(sent('content.save')).toMatchObject([{ entry: { kind: 'tip', on: '' } }]))
})

it('keeps what was typed when the cloud refuses it', async () => {
  cloudAnswers({ ...ready, 'content.save': { refused: 'service.busy' } })
  await openOne()
  type('标题', '雨后看岸')
  await tap('保存')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('雨后看岸')).toBeTruthy()
})

it('an entry is taken out of use without losing it, and can be taken back', async () => {
  await openOne()
  await tap('停用雨后先看岸')
  type('原因', '过季了')
  cloudAnswers({
    ...ready,
    'content.get': {
      record: { ...rain, active: false, version: 2, ended: { reason: '过季了', by: '演示', at: 0 } },
      files: {},
    },
  })
  await tap('停用')
  await tap(/已停用/)
  await waitFor(() =>
    expect(sent('content.end')).toEqual([
      { id: 'rain', version: 1, reason: '过季了' },
      { id: 'rain', version: 2, reason: null },
    ]),
  )
})

it('an entry that could not be taken out of use stays, and it is said why', async () => {
  cloudAnswers({ ...ready, 'content.end': { refused: 'service.busy' } })
  await openOne()
  await tap('停用雨后先看岸')
  type('原因', '过季了')
  await tap('停用')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('过季了')).toBeTruthy()
  await tap('先不')
  expect(screen.getByDisplayValue('雨后先看岸')).toBeTruthy()
})

it('an empty library says what it is for and how it is filled', async () => {
  cloudAnswers({ ...ready, 'content.list': { items: [], next: null, total: 0 } })
  render(<RegisterPage />)
  expect(await screen.findByText('内容库还是空的')).toBeTruthy()
  fireEvent.click(screen.getAllByRole('button', { name: '添加一条' })[1]!)
  expect(await screen.findByRole('textbox', { name: '标题' })).toBeTruthy()
})

it('says what happened when the library could not be fetched, and tries again', async () => {
  cloudAnswers({ 'content.list': { refused: 'service.busy' } })
  render(<RegisterPage />)
  await screen.findByText('没有打开')
  cloudAnswers(ready)
  await tap('再试一次')
  expect(await screen.findByText('雨后先看岸')).toBeTruthy()
})
