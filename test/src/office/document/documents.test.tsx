/** Tables for Excel at the desk: asked for, watched while they are made, opened, and what goes wrong with them. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { openDocument } from '@/device/openDocument'
import DocumentsPage from '@/office/document/documents'
import { storyOf } from '@/office/document/documentWords'
import { daysOf } from '@/words/spanWords'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')
jest.mock('@/device/openDocument')

type Item = Output<'document.list'>['items'][number]
type Answers = Parameters<typeof cloudAnswers>[0]

const now = Date.now()
const item = (change: Partial<Item> = {}): Item => ({
  ...{ id: 'o'.repeat(24), sheet: 'people', from: null, until: null, village: '', state: 'ready' },
  ...{ orderedAt: now, done: 12, rows: 12, name: '人员名册 2026-11-18.xlsx', bytes: 8_400 },
  ...{ address: 'https://files/1', goneAt: now + 7 * 86_400_000, ...change },
})
const waiting = { state: 'waiting', name: null, bytes: null, address: null, goneAt: null } as const

const open = (answers: Answers) => {
  cloudAnswers({ 'identity.me': person('office'), 'register.listVillages': { items: [] }, ...answers })
  deskWindow(true)
  return render(<DocumentsPage />)
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })

beforeEach(() => jest.mocked(openDocument).mockReset().mockResolvedValue(undefined))

it('nothing asked for yet: says what to do', async () => {
  open({ 'document.list': { items: [] } })
  expect(await screen.findByText('还没有导出过')).toBeTruthy()
})

it('asks for the patrols of this month unless told otherwise', async () => {
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  await tap('导出 Excel')
  const today = dayOf(Date.now())
  await waitFor(() =>
    expect(sent('document.order')).toMatchObject([
      { sheet: 'patrols', from: `${today.slice(0, 7)}-01`, until: today, village: '' },
    ]),
  )
})

it('a register has no days to choose', async () => {
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  choose('哪张表', 'people')
  expect(screen.queryByRole('combobox', { name: '哪些日子' })).toBeNull()
  await tap('导出 Excel')
  await waitFor(() =>
    expect(sent('document.order')).toMatchObject([{ sheet: 'people', from: null, until: null }]),
  )
})

it('comes from a list with what that list was narrowed to', async () => {
  // As WeChat hands it over.
  openedWith({ sheet: 'reaches', village: encodeURIComponent('演示一村') })
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  await tap('导出 Excel')
  await waitFor(() =>
    expect(sent('document.order')).toMatchObject([{ sheet: 'reaches', village: '演示一村' }]),
  )
  openedWith({})
})

it('comes from the ledger with all that was narrowed there, and can let go of it', async () => {
  openedWith({ sheet: 'patrols', from: '2026-11-01', until: '2026-11-30', status: 'met', reachId: 'r1' })
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  await tap('导出 Excel')
  const days = { sheet: 'patrols', from: '2026-11-01', until: '2026-11-30' }
  await waitFor(() =>
    expect(sent('document.order')).toMatchObject([{ ...days, status: 'met', reachId: 'r1' }]),
  )
  fireEvent.click(screen.getByRole('button', { name: /不限$/ }))
  await tap('导出 Excel')
  await waitFor(() => expect(sent('document.order')).toHaveLength(2))
  expect(sent('document.order')[1]).not.toHaveProperty('status')
  openedWith({})
})

it('comes from a register with its search and its filters', async () => {
  const entries = { search: '桥', filters: { state: 'worn' }, active: true }
  openedWith({ sheet: 'signBoards', entries: encodeURIComponent(JSON.stringify(entries)) })
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  expect(screen.getByText('只含刚才在台账里筛出来的')).toBeTruthy()
  await tap('导出 Excel')
  await waitFor(() => expect(sent('document.order')).toMatchObject([{ sheet: 'signBoards', entries }]))
  openedWith({})
})

it('comes from the ended problems with their list, and says that its days are those of the ending', async () => {
  openedWith({ sheet: 'reports', list: 'closed', departmentId: 'environment' })
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  expect(screen.getByText('只含刚才列出的已办结问题，日期按办结那天算')).toBeTruthy()
  await tap('导出 Excel')
  const order = { sheet: 'reports', list: 'closed', departmentId: 'environment' }
  await waitFor(() => expect(sent('document.order')).toMatchObject([order]))
  openedWith({})
})

it('an address with broken filters narrows nothing', async () => {
  openedWith({ sheet: 'signBoards', entries: '%7Bstate' })
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  await tap('导出 Excel')
  await waitFor(() => expect(sent('document.order')).toHaveLength(1))
  expect(sent('document.order')[0]).not.toHaveProperty('entries')
  openedWith({})
})

it('days the wrong way round are not sent', async () => {
  open({ 'document.list': { items: [] } })
  choose('哪些日子', 'own')
  fireEvent.change(screen.getByLabelText('从', { selector: 'input' }), { target: { value: '2026-11-30' } })
  fireEvent.change(screen.getByLabelText('到', { selector: 'input' }), { target: { value: '2026-11-01' } })
  expect(screen.getByText('「到」要在「从」之后')).toBeTruthy()
  await tap('导出 Excel')
  expect(sent('document.order')).toEqual([])
})

it('looks again while a table is being made, until it is there', async () => {
  jest.useFakeTimers()
  open({ 'document.list': { items: [item({ ...waiting, done: 1000, rows: 4000 })] } })
  expect(await screen.findByText('正在写：1000 / 4000 行')).toBeTruthy()
  cloudAnswers({ 'document.list': { items: [item()] } })
  await act(() => jest.advanceTimersByTimeAsync(2_100))
  expect(await screen.findByRole('button', { name: '打开 人员名册 2026-11-18.xlsx' })).toBeTruthy()
  const looked = sent('document.list').length
  await act(() => jest.advanceTimersByTimeAsync(10_000))
  expect(sent('document.list')).toHaveLength(looked)
  jest.useRealTimers()
})

it('opens under its own name; what could not be fetched is said', async () => {
  open({ 'document.list': { items: [item()] } })
  await tap(/^打开/)
  await waitFor(() =>
    expect(openDocument).toHaveBeenCalledWith({
      address: 'https://files/1',
      name: '人员名册 2026-11-18.xlsx',
    }),
  )
  jest.mocked(openDocument).mockRejectedValue(new Error('offline'))
  await waitFor(() =>
    expect((screen.getByRole('button', { name: /^打开/ }) as HTMLButtonElement).disabled).toBe(false),
  )
  await tap(/^打开/)
  expect(await screen.findByText('没有打开。请检查网络，再点一次')).toBeTruthy()
})

it('one that was given up says what helps', async () => {
  open({ 'document.list': { items: [item({ ...waiting, state: 'failed' })] } })
  expect(await screen.findByText(/请把日期缩短一些，或只导出一个村/)).toBeTruthy()
  expect(screen.getByText('没做成')).toBeTruthy()
})

it.each([
  ['month', '2026-03-15', { from: '2026-03-01', until: '2026-03-15' }],
  ['lastMonth', '2026-03-15', { from: '2026-02-01', until: '2026-02-28' }],
  ['lastMonth', '2026-01-01', { from: '2025-12-01', until: '2025-12-31' }],
  ['year', '2026-03-15', { from: '2026-01-01', until: '2026-03-15' }],
  ['all', '2026-03-15', { from: null, until: null }],
  ['own', '2026-03-15', null],
] as const)('%s seen from %s', (span, today, days) => expect(daysOf(span, today)).toEqual(days))

it('says how large it is and how long it stays', () => {
  const at = Date.parse('2026-11-18T04:00:00Z')
  const story = (change: Partial<Item>) =>
    storyOf(item({ orderedAt: at, goneAt: at + 7 * 86_400_000, ...change }), at)
  expect(story({})).toBe('12 行，8 KB，今天 12:00 导出，留到11月25日')
  expect(story({ bytes: 2_340_000, rows: 100_000 })).toMatch(/^100000 行，2\.3 MB/)
  expect(story({ ...waiting, rows: null })).toBe('排上了，正在准备')
})

it('all tables of the month go into one workbook', async () => {
  open({ 'document.list': { items: [] }, 'document.order': { state: 'ready' } })
  choose('哪张表', 'ledgers')
  await tap('导出 Excel')
  const today = dayOf(Date.now())
  await waitFor(() =>
    expect(sent('document.order')).toMatchObject([
      { sheet: 'ledgers', from: `${today.slice(0, 7)}-01`, until: today },
    ]),
  )
})
