/** A table into a register at the desk: what it would change is seen first, then taken, then perhaps taken back. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { chooseFile } from '@/device/chooseFile'
import ImportPage from '@/office/register/import'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import '../../components/dialogs'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://x.y/${path}` },
}))
jest.mock('@/device/files', () => ({ keepFile: async () => 'kept:a', removeFile: async () => undefined }))
jest.mock('@/device/chooseFile')

type Import = Output<'import.get'>['import']
type Answers = Parameters<typeof cloudAnswers>[0]

const reading = { added: 2, changed: 1, same: 4, problemCount: 0, problems: [], unknown: [], examples: [] }
const table = (change: Partial<Import> = {}): Import => ({
  ...{
    id: 'i'.repeat(24),
    register: 'signBoard',
    byName: '演示office',
    mine: true,
    at: Date.now(),
    fileName: '公示牌.xlsx',
  },
  ...{ state: 'read', trouble: null, reading, chosen: [], done: 0, undone: null, undoUntil: null, ...change },
})

const open = async (answers: Answers, items: Import[] = [], of = 'signBoard') => {
  openedWith({ of })
  cloudAnswers({
    ...{ 'identity.me': person('office'), 'photo.announce': {}, 'import.list': { items } },
    ...answers,
  })
  deskWindow(true)
  render(<ImportPage />)
  await screen.findByText('最近的导入')
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const chosen = (name: string, bytes = 1000) =>
  jest.mocked(chooseFile).mockResolvedValue({ name, bytes, path: 'blob:a' })

it('what it would change is said before anything is stored, and taken at one tap', async () => {
  chosen('公示牌.xlsx')
  const examples = [{ row: 3, title: 'B-01', isNew: true }]
  const seen = table({ reading: { ...reading, examples } })
  await open({
    'import.begin': { state: 'read' },
    'import.get': { import: seen },
    'import.take': { state: 'taken' },
  })
  await tap('选文件')
  expect(await screen.findByText('新增 2 块，修改 1 块，4 块没有变。现在还没有存')).toBeTruthy()
  expect(screen.getByText('B-01')).toBeTruthy()
  expect(sent('import.take')).toEqual([])
  await tap('导入这 3 块')
  await waitFor(() => expect(sent('import.take')).toHaveLength(1))
})

it('what must be mended is said by its cell, and nothing can be taken', async () => {
  chosen('公示牌.xlsx')
  const problems = [{ address: 'B7', sentence: '没有叫「甲」的河段' }]
  const seen = table({ state: 'faulty', reading: { ...reading, problems, problemCount: 1 } })
  await open({ 'import.begin': { state: 'faulty' }, 'import.get': { import: seen } })
  await tap('选文件')
  expect(await screen.findByText('没有叫「甲」的河段')).toBeTruthy()
  expect(screen.getByText('B7')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /导入这/ })).toBeNull()
})

it('a heading that was not known is matched to a field', async () => {
  chosen('公示牌.xlsx')
  const seen = table({ state: 'faulty', reading: { ...reading, unknown: ['牌号'], problemCount: 1 } })
  await open({
    'import.begin': { state: 'faulty' },
    'import.get': { import: seen },
    'import.choose': { state: 'read' },
  })
  await tap('选文件')
  fireEvent.change(await screen.findByRole('combobox', { name: '牌号是哪一项' }), {
    target: { value: 'number' },
  })
  await tap('按这样再读一遍')
  await waitFor(() =>
    expect(sent('import.choose')).toMatchObject([{ chosen: [{ heading: '牌号', field: 'number' }] }]),
  )
})

it('what was taken can be taken back from the list, after one question', async () => {
  const taken = table({ state: 'taken', undoUntil: Date.now() + 3600_000 })
  await open({ 'import.get': { import: taken }, 'import.undo': { state: 'undone' } }, [taken])
  await tap(/公示牌.xlsx/)
  await tap('撤销这次导入')
  await tap('撤销')
  await waitFor(() => expect(sent('import.undo')).toHaveLength(1))
})

it('what a colleague chose can be looked at; nothing of it can be stored, matched or taken back', async () => {
  const theirs = { mine: false, byName: '演示同事' }
  const unread = table({ ...theirs, reading: { ...reading, unknown: ['牌号'] } })
  await open({ 'import.get': { import: unread } }, [unread])
  await tap(/公示牌.xlsx/)
  expect(await screen.findByText('这张表是演示同事选的，只能由本人导入和撤销')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /导入这/ })).toBeNull()
  expect(screen.queryByRole('combobox')).toBeNull()
})

it.each([
  ['台账.xls', 1000, /另存为 .xlsx 再导入/],
  ['台账.xlsm', 1000, /带宏/],
  ['台账.pdf', 1000, /不是 Excel 表格/],
  ['台账.xlsx', 6_000_000, /超过 5 MB/],
])('%s of %d bytes is not even sent', async (name, bytes, sentence) => {
  chosen(name, bytes)
  await open({})
  await tap('选文件')
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(sent('photo.announce')).toEqual([])
})

it('a list of people is pasted, and who answers for a reach now is said before anything is stored', async () => {
  const remarks = ['带溪 1 段现任：演示乙，任命后交接']
  const examples = [{ row: 1, title: '演示甲', isNew: true, detail: '13800000001，村级河长', remarks }]
  const seen = table({ register: 'roster', reading: { ...reading, examples } })
  await open({ 'import.begin': { state: 'read' }, 'import.get': { import: seen } }, [], 'roster')
  await tap('粘贴')
  fireEvent.change(screen.getByRole('textbox', { name: '表格' }), {
    target: { value: '演示甲 13800000001 带溪1段' },
  })
  await tap('先看看读得对不对')
  expect(
    await screen.findByText(/第 1 行，13800000001，村级河长。带溪 1 段现任：演示乙，任命后交接/),
  ).toBeTruthy()
  expect(sent('import.begin')).toMatchObject([{ register: 'roster', pasted: '演示甲 13800000001 带溪1段' }])
  expect(sent('import.take')).toEqual([])
})

it('of whom nothing changes but something is to be known, it is read, and there is nothing to take', async () => {
  const remarks = ['带溪 1 段已任命，2026-11-23 起任职，这里不再任命']
  const known = { title: '演示甲', isNew: false, same: true, detail: '13800000001，村级河长', remarks }
  const only = { ...reading, added: 0, changed: 0, same: 1, examples: [{ row: 1, ...known }] }
  const seen = table({ register: 'roster', reading: only })
  chosen('名册.xlsx')
  await open({ 'import.begin': { state: 'read' }, 'import.get': { import: seen } }, [], 'roster')
  await tap('选文件')
  expect(await screen.findByText('和已经登记的一样，没有要导入的')).toBeTruthy()
  expect(screen.getByText(/带溪 1 段已任命，2026-11-23 起任职，这里不再任命/)).toBeTruthy()
  expect(screen.getByText('没有变')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^导入这/ })).toBeNull()
})
