/** What every register's two pages do, told with the departments. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { done } from '@domain/contract/answer'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import EntryPage from '@/office/register/entry'
import RegisterPage from '@/office/register'
import { call } from '@/services/call'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { comeBack, openedWith } from '../../taro/taro'
import { deskWindow, press } from '../deskWindow'

jest.mock('@/services/call')

type Got = Output<'department.get'>
const got = (name: string, version: number): Got => ({
  record: { id: 'd1', version, active: true, entry: { name, phone: '' }, names: {}, ended: null },
  files: {},
})
const listed = (name: string) => ({ ...got(name, 3).record })
const ready = {
  'department.list': { items: [listed('农业办')], next: null, total: 1 },
  'department.get': got('农业办', 3),
  'department.save': { version: 4 },
  'department.history': {
    items: [
      { version: 2, at: Date.parse('2026-11-18T04:00:00Z'), by: '演示甲', ...change('农办', '农业办') },
      { version: 1, at: 0, by: '演示乙', before: {}, after: { name: '农办' }, names: {} },
    ],
    next: null,
  },
}
function change(before: string, after: string) {
  return { before: { name: before }, after: { name: after }, names: {} }
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const typeName = async (value: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: '部门名称' }), { target: { value } })

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'department', id: 'd1' })
  deskWindow(false)
  cloudAnswers(ready)
})

/** 「农业农村办」 is saved while somebody else has saved 「农业局」. */
async function saveAfterAnother() {
  render(<EntryPage />)
  await typeName('农业农村办')
  cloudAnswers({
    ...ready,
    'department.get': got('农业局', 4),
    'department.save': { refused: 'register.overtaken' },
  })
  await tap('保存')
}

it('somebody who saved meanwhile is not written over: both names stand there, and one chooses', async () => {
  await saveAfterAnother()
  expect(await screen.findByText('您的：农业农村办')).toBeTruthy()
  expect(screen.getByText('别人的：农业局')).toBeTruthy()
  cloudAnswers({ ...ready, 'department.get': got('农业农村办', 5), 'department.save': { version: 5 } })
  await tap('保存合好的')
  await waitFor(() =>
    expect(sent('department.save')).toEqual([
      { id: 'd1', version: 4, entry: { name: '农业农村办', phone: '' } },
    ]),
  )
  await waitFor(() => expect(screen.queryByText('别人的：农业局')).toBeNull())
})

it('one may take what the other saved', async () => {
  await saveAfterAnother()
  await tap('我的都不要，看别人存的')
  expect(await screen.findByDisplayValue('农业局')).toBeTruthy()
  expect(screen.queryByText(/您的：/)).toBeNull()
})

it('a saved change can be taken back', async () => {
  render(<EntryPage />)
  await typeName('农业农村办')
  cloudAnswers({ ...ready, 'department.get': got('农业农村办', 4) })
  await tap('保存')
  await tap(/已保存/)
  await waitFor(() =>
    expect(sent('department.save')).toMatchObject([
      { version: 3 },
      { version: 4, entry: { name: '农业办' } },
    ]),
  )
})

it('says who changed what, and when', async () => {
  render(<EntryPage />)
  await tap('看谁改过什么')
  expect(await screen.findByText('部门名称：农办 → 农业办')).toBeTruthy()
  expect(screen.getByText('部门名称：农办')).toBeTruthy()
  expect(screen.getByText(/演示甲/)).toBeTruthy()
})

it('asks the cloud once the typing pauses, and remembers what the list was narrowed to', async () => {
  openedWith({ of: 'department' })
  deskWindow(true)
  const { unmount } = render(<RegisterPage />)
  await screen.findByRole('button', { name: '农业办' })
  act(() => press('/'))
  const search = screen.getByRole('searchbox', { name: '部门名称' })
  expect(document.activeElement).toBe(search)
  fireEvent.change(search, { target: { value: '农' } })
  fireEvent.change(search, { target: { value: '农业' } })
  await waitFor(() => expect(sent('department.list')).toEqual([{ limit: 50 }, { search: '农业', limit: 50 }]))
  fireEvent.change(screen.getByRole('combobox', { name: '是否在用' }), { target: { value: 'yes' } })
  await waitFor(() => expect(sent('department.list')[2]).toEqual({ search: '农业', active: true, limit: 50 }))
  unmount()
  cloudAnswers(ready)
  render(<RegisterPage />)
  await waitFor(() => expect(sent('department.list')).toEqual([{ active: true, limit: 50 }]))
})

it('prints the list to its end, though only its beginning was looked at', async () => {
  openedWith({ of: 'department' })
  deskWindow(true)
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined)
  const page = (name: string, next: string | null) => ({
    items: [{ ...listed(name), id: name }],
    next,
    total: 3,
  })
  cloudAnswers({ ...ready, 'department.list': page('农业办', '2') })
  render(<RegisterPage />)
  await screen.findByText('农业办')
  cloudAnswers({ ...ready, 'department.list': { refused: 'service.busy' } })
  await tap('打印')
  expect(await screen.findByText(sentenceOf({ code: 'service.busy' }))).toBeTruthy()
  expect(print).not.toHaveBeenCalled()
  const answer = (value: unknown) => Promise.resolve(done(value) as never)
  jest.mocked(call).mockImplementationOnce(() => answer(page('水利站', '3')))
  jest.mocked(call).mockImplementationOnce(() => answer(page('执法队', null)))
  await tap('打印')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    expect.anything(),
    ...['农业办', '水利站', '执法队'].map((name) => expect.stringContaining(name)),
  ])
  expect(screen.getByText(/打印，共 3 条/)).toBeTruthy()
})

it('a link opens the view it names, whatever was looked at last', async () => {
  storage.texts.set('register-filter/department', '{"filters":{},"village":null,"active":"yes"}')
  openedWith({ of: 'department', active: 'no', state: 'of no field' })
  render(<RegisterPage />)
  await screen.findByText('农业办')
  expect(sent('department.list')).toEqual([{ active: false, limit: 50 }])
})

it('walks the rows by keys, and Esc closes what lies open', async () => {
  openedWith({ of: 'department' })
  deskWindow(true)
  render(<RegisterPage />)
  await screen.findByRole('button', { name: '农业办' })
  act(() => press('ArrowDown'))
  expect(document.activeElement?.textContent).toBe('农业办')
  fireEvent.click(document.activeElement!)
  await screen.findByRole('textbox', { name: '部门名称' })
  act(() => press('Escape'))
  await waitFor(() => expect(screen.queryByRole('textbox', { name: '部门名称' })).toBeNull())
})

it('says what is empty, what was not found, and what could not be fetched', async () => {
  openedWith({ of: 'department' })
  cloudAnswers({ 'department.list': { items: [], next: null, total: 0 } })
  const { unmount } = render(<RegisterPage />)
  expect(await screen.findByText('还没有部门')).toBeTruthy()
  fireEvent.change(screen.getByRole('searchbox', { name: '部门名称' }), { target: { value: '无此' } })
  expect(await screen.findByText('没有找到')).toBeTruthy()
  unmount()
  storage.texts.clear()
  cloudAnswers({ 'department.list': { refused: 'service.busy' } })
  render(<RegisterPage />)
  await screen.findByText('没有打开')
  cloudAnswers(ready)
  await tap('再试一次')
  expect(await screen.findByText('农业办')).toBeTruthy()
})

it('who comes back to a list sees what was added meanwhile', async () => {
  openedWith({ of: 'department' })
  render(<RegisterPage />)
  await screen.findByText('农业办')
  const items = [listed('农业办'), { ...listed('水利站'), id: 'd2' }]
  cloudAnswers({ ...ready, 'department.list': { items, next: null, total: 2 } })
  act(comeBack)
  expect(await screen.findByText('水利站')).toBeTruthy()
})

it('where a village has no entries nobody is told that there are none at all', async () => {
  openedWith({ of: 'signBoard', village: encodeURIComponent('示例村') })
  cloudAnswers({ 'signBoard.list': { items: [], next: null, total: 0 } })
  render(<RegisterPage />)
  expect(await screen.findByText('没有找到')).toBeTruthy()
})

it('an address that names no register says so', () => {
  openedWith({ of: 'toString' })
  render(<RegisterPage />)
  expect(screen.getByText('没有这个登记表')).toBeTruthy()
  expect(jest.mocked(call)).not.toHaveBeenCalledWith('toString.list', expect.anything())
})

it('who only reads a register is offered nothing that would be refused', async () => {
  const reader = {
    person: { id: 'p', name: '演示部门', roles: ['department' as const], village: '', post: '' },
  } as unknown as Output<'identity.me'>
  cloudAnswers({ ...ready, 'identity.me': reader })
  openedWith({ of: 'department' })
  const room = render(<RegisterPage />)
  await screen.findByText('农业办')
  await waitFor(() => expect(screen.queryByRole('button', { name: '添加部门' })).toBeNull())
  room.unmount()
  openedWith({ of: 'department', id: 'd1' })
  render(<EntryPage />)
  expect(await screen.findByText('农业办', { selector: '.register__what' })).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.queryByRole('button', { name: '保存' })).toBeNull()
  expect(screen.queryByRole('button', { name: /停用|撤/ })).toBeNull()
})

it('a village is chosen from all there are, also those without a reach', async () => {
  openedWith({ of: 'villageRule', id: 'new' })
  cloudAnswers({ 'register.listVillages': { items: [{ village: '演示山村', reaches: 0 }] } })
  render(<EntryPage />)
  await tap('选村')
  await tap('演示山村')
  expect(await screen.findByRole('button', { name: '村：演示山村，更换' })).toBeTruthy()
  expect(sent('register.listVillages')).toEqual([{ all: true }])
})
