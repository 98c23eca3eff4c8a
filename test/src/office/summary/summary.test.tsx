/** The yearly summary on the desk: read, looked into, written between, closed, and taken as a Word file. */
import '../../components/dialogs'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { chooseFile } from '@/device/chooseFile'
import { openDocument } from '@/device/openDocument'
import SummaryPage from '@/office/summary'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { asked, tabAsks } from '../leavingAsks'

jest.mock('@/services/call')
jest.mock('@/device/openDocument')
jest.mock('@/device/chooseFile')
jest.mock('@/office/kit/uploadFile', () => ({ uploadFile: async () => 'cloud://a.docx' }))
jest.mock('@/services/newId', () => ({ newId: async () => 'n'.repeat(24) }))

type Summary = Output<'summary.get'>
type Answers = Parameters<typeof cloudAnswers>[0]

const sentence = (text: string, change: object = {}) => ({
  ...{ id: 'o'.repeat(24), section: 'waters', after: 'rivers', text, revision: 3, by: '演示', at: 1 },
  ...change,
})
const summary = (change: Partial<Summary> = {}): Summary => ({
  ...{ year: '2026', township: '演示镇', state: 'draft', countedAt: Date.now(), before: null },
  ...{ values: { rivers: 36, riversLength: 120.5, reaches: 80 }, lastYear: { patrols: 10 } },
  ...{ own: [], hidden: [], closed: null, corrections: [], ...change },
})

const open = (stored: Summary, answers: Answers = {}) => {
  cloudAnswers({ 'identity.me': person('office'), 'summary.get': stored, ...answers })
  deskWindow(true)
  return render(<SummaryPage />)
}
const tap = async (name: string | RegExp) => {
  const [first] = await screen.findAllByRole('button', { name })
  await act(async () => void fireEvent.click(first!))
}
const type = (text: string, name = '自己写') =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } })
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)

it('before anybody has begun says what a tap does, and counts', async () => {
  open(summary({ countedAt: 0, values: {} }), { 'summary.count': { countedAt: 1 } })
  await tap(/^开始写 \d{4} 年总结$/)
  await waitFor(() => expect(sent('summary.count')).toMatchObject([{ reason: '' }]))
})

it('a number opens what it counts, what it was, and the way to its records', async () => {
  open(summary({ before: { rivers: 35 } }))
  await tap('36条，原来是35条，看看数的是什么')
  expect(await screen.findByText(/一条河算一条/)).toBeTruthy()
  expect(screen.getByText('35条')).toBeTruthy()
  expect(screen.getByRole('button', { name: '看这些记录' })).toBeTruthy()
})

it('who reads it is offered nothing that would be refused: the head chief', async () => {
  const reader = { 'identity.me': person('headChief') }
  open(summary({ own: [sentence('自己写的一句。')] }), reader)
  expect(await screen.findByText('自己写的一句。')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: '重新计算' })).toBeNull())
  expect(screen.queryByRole('button', { name: /定稿|写一句|改这一句|可以做什么|模板/ })).toBeNull()
  expect(screen.getByRole('button', { name: /Word/ })).toBeTruthy()
  cleanup()
  open(summary({ countedAt: 0, values: {} }), reader)
  expect(await screen.findByText(/还没有开始写/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /开始写/ })).toBeNull()
})

it('what nobody has registered is said', async () => {
  open(summary({ values: {} }))
  expect(await screen.findByText('还没有登记河道。')).toBeTruthy()
})

it('a sentence is written behind the one it belongs to', async () => {
  open(summary(), { 'summary.write': { outcome: 'saved' } })
  await tap('这一句可以做什么')
  // The first sentence is the opening.
  await tap('在后面写一句')
  type('按照县里的考核办法。')
  await tap('存下')
  await waitFor(() =>
    expect(sent('summary.write')).toMatchObject([
      { section: 'opening', after: 'opening', revision: 0, text: '按照县里的考核办法。' },
    ]),
  )
})

it('an own sentence is changed where it stands, with the revision it was begun from', async () => {
  open(summary({ own: [sentence('分属鳌江水系。')] }), { 'summary.write': { outcome: 'both' } })
  await tap(/^改这一句：分属鳌江/)
  type('分属飞云江水系。')
  await tap('存下')
  await waitFor(() =>
    expect(sent('summary.write')).toMatchObject([
      { id: 'o'.repeat(24), revision: 3, text: '分属飞云江水系。' },
    ]),
  )
  expect(await screen.findByText(/别人同时改了这一句/)).toBeTruthy()
})

it('what could not be stored stays typed, and the reason is said', async () => {
  open(summary({ own: [sentence('分属鳌江水系。')] }), { 'summary.write': { refused: 'summary.final' } })
  await tap(/^改这一句/)
  type('改过的。')
  await tap('存下')
  expect(await screen.findByText(/已经定稿/)).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '自己写' }).value).toBe('改过的。')
})

it('a sentence of the records can be left out, and taken in again', async () => {
  open(summary({ hidden: ['opening'] }), { 'summary.leaveOut': {} })
  await tap('这一句可以做什么')
  await tap('写上这一句')
  await waitFor(() => expect(sent('summary.leaveOut')).toMatchObject([{ pattern: 'opening', out: false }]))
})

it('last year stands beside it when it is asked for', async () => {
  open(summary({ lastYear: { rivers: 30 } }))
  await screen.findByText('36条')
  expect(screen.queryByText('去年 30条')).toBeNull()
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: '和去年对照' })))
  expect(await screen.findByText('去年 30条')).toBeTruthy()
})

it('one that is longer than anybody reads says so', async () => {
  open(summary({ own: Array.from({ length: 3 }, (_, n) => sentence('长'.repeat(1900), { id: `s${n}` })) }))
  expect(await screen.findByText(/超过 5000 字/)).toBeTruthy()
})

it('it is closed after one more question; what changes later goes with a reason', async () => {
  const { unmount } = open(summary(), { 'summary.close': {} })
  await tap('定稿')
  expect(sent('summary.close')).toEqual([])
  const buttons = await screen.findAllByRole('button', { name: '定稿' })
  await act(async () => void fireEvent.click(buttons[buttons.length - 1]!))
  await waitFor(() => expect(sent('summary.close')).toHaveLength(1))
  unmount()
  open(summary({ state: 'final', closed: { by: '演示', at: 1 } }), { 'summary.count': { countedAt: 1 } })
  await screen.findByRole('textbox', { name: '更正的原因' })
  type('县里退回', '更正的原因')
  await tap('重新计算')
  await waitFor(() => expect(sent('summary.count')).toMatchObject([{ reason: '县里退回' }]))
})

const made: Output<'document.list'>['items'][number] = {
  ...{ id: 'n'.repeat(24), sheet: 'yearlySummary', of: '2026', from: null, until: null, village: '' },
  ...{ state: 'ready', orderedAt: 1, done: 0, rows: null, bytes: 9, goneAt: 2 },
  ...{ name: '演示镇2026年度河长制工作总结.docx', address: 'https://files/1' },
}

it('goes to Word and opens', async () => {
  open(summary(), { 'document.order': { state: 'ready' }, 'document.list': { items: [made] } })
  await tap(/^导出年度总结/)
  await waitFor(() => expect(sent('document.order')).toMatchObject([{ sheet: 'yearlySummary', of: '2026' }]))
  await waitFor(() => expect(openDocument).toHaveBeenCalledWith({ address: made.address, name: made.name }))
})

it('a template whose slots nobody knows is refused in words, and nothing changes', async () => {
  jest.mocked(chooseFile).mockResolvedValue({ name: '县里.docx', bytes: 1000, path: 'blob:a' })
  const trouble = '不认识{{人数}}，请照可用的名称改好再传'
  open(summary(), { 'summary.template': { template: null }, 'summary.saveTemplate': { trouble } })
  await tap('上传模板')
  expect(await screen.findByText(trouble)).toBeTruthy()
  expect(sent('summary.saveTemplate')).toMatchObject([{ fileId: 'cloud://a.docx', name: '县里.docx' }])
  expect(screen.queryByText('按模板导出')).toBeNull()
})

it('a file that is no .docx is not even sent', async () => {
  jest.mocked(chooseFile).mockResolvedValue({ name: '县里.doc', bytes: 1000, path: 'blob:a' })
  open(summary(), { 'summary.template': { template: null } })
  await tap('上传模板')
  expect(await screen.findByText(/这不是 Word 文档/)).toBeTruthy()
  expect(sent('summary.saveTemplate')).toEqual([])
})

it('with a template the summary is taken in it', async () => {
  const template = { name: '县里.docx', by: '演示张三', at: Date.now() }
  open(summary(), { 'summary.template': { template }, 'document.order': { state: 'waiting' } })
  expect(await screen.findByText(/县里.docx，演示张三/)).toBeTruthy()
  fireEvent.click(screen.getByText('按模板导出'))
  await waitFor(() =>
    expect(sent('document.order')).toMatchObject([{ sheet: 'ownYearlySummary', of: '2026' }]),
  )
})

it('a sentence that is half written is asked about before another year is opened', async () => {
  open(summary({ own: [sentence('分属鳌江水系。')] }), { 'summary.write': { outcome: 'saved' } })
  await tap(/^改这一句：分属鳌江/)
  expect(tabAsks()).toBe(false)
  type('分属飞云江水系。')
  fireEvent.click(screen.getByRole('radio', { name: /2025 年/ }))
  expect(asked()).toBe(true)
  await tap('继续填写')
  expect(screen.getByDisplayValue('分属飞云江水系。')).toBeTruthy()
  await tap('存下')
  await waitFor(() => expect(tabAsks()).toBe(false))
})
