/** Opening who reported: two people, a reason, one look. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import UnsealingsPage from '@/office/vault/unsealings'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { openedWith } from '../../taro/taro'
import { deskWindow, press } from '../deskWindow'
import { asked, tabAsks } from '../leavingAsks'
import { page } from '../registerAnswers'

jest.mock('@/services/call')

type Unsealing = Output<'vault.listUnsealings'>['items'][number]

const reason = '公安 2026 第 12 号函，举报人受到威胁'
const request = (change: Partial<Unsealing> = {}): Unsealing => ({
  id: 'u1',
  reportId: 'q1',
  reason,
  requestedBy: '演示甲',
  requestedAt: Date.now(),
  mine: false,
  state: 'requested',
  decision: null,
  readableUntil: null,
  ...change,
})
const agreed = (change: Partial<Unsealing> = {}) =>
  request({
    state: 'agreed',
    mine: true,
    decision: { by: '演示乙', note: '', at: Date.now() },
    readableUntil: Date.now() + 3600_000,
    ...change,
  })
const identity = { wechat: 'o-secret-openid', contact: '13800000000' }
const ready = {
  'identity.me': person('office'),
  'vault.listUnsealings': page(request()),
  'vault.requestUnseal': { unsealingId: 'u2' },
  'vault.decideUnseal': {},
  'vault.readUnsealed': identity,
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const fill = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const openIt = () => tap(/^(演示甲|您)/)

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
  cloudAnswers(ready)
})

it('says first when it is allowed and how it goes', async () => {
  render(<UnsealingsPage />)
  expect(screen.getByText(/只有为了举报人的安全，或公安、检察院、法院依法来函/)).toBeTruthy()
  expect(screen.getByText(/一人写明理由申请，另一人同意/)).toBeTruthy()
  await screen.findByRole('button', { name: '申请，请另一人决定' })
})

it('asks only with a reason that says what for, for the report it was opened from', async () => {
  openedWith({ reportId: 'q7' })
  render(<UnsealingsPage />)
  const ask = await screen.findByRole('button', { name: '申请，请另一人决定' })
  fill('为什么要知道举报人是谁', '想知道')
  fireEvent.click(ask)
  expect(screen.getByText('请写清为什么要知道，至少 10 个字，现在 3 个')).toBeTruthy()
  expect(sent('vault.requestUnseal')).toEqual([])
  fill('为什么要知道举报人是谁', ` ${reason} `)
  fireEvent.click(ask)
  await waitFor(() => expect(sent('vault.requestUnseal')).toEqual([{ reportId: 'q7', reason }]))
})

it('takes a typed number of a report, and no nonsense', async () => {
  render(<UnsealingsPage />)
  const ask = await screen.findByRole('button', { name: '申请，请另一人决定' })
  fill('问题编号', '第 3 个')
  fill('为什么要知道举报人是谁', reason)
  fireEvent.click(ask)
  expect(screen.getByText(/请填问题编号/)).toBeTruthy()
  fill('问题编号', ' q9 ')
  fireEvent.click(ask)
  await waitFor(() => expect(sent('vault.requestUnseal')).toEqual([{ reportId: 'q9', reason }]))
})

it('lets another person agree, saying what follows from it', async () => {
  render(<UnsealingsPage />)
  await openIt()
  await tap('同意解封')
  const dialog = screen.getByRole('dialog', { name: '同意解封？' })
  expect(dialog.textContent).toContain('演示甲在一小时内可以看一次举报人是谁')
  expect(sent('vault.decideUnseal')).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: '同意' }))
  await waitFor(() =>
    expect(sent('vault.decideUnseal')).toEqual([{ unsealingId: 'u1', agreed: true, note: '' }]),
  )
})

it('refuses only with a reason for the one who asked', async () => {
  render(<UnsealingsPage />)
  await openIt()
  await tap('不同意')
  const dialog = screen.getByRole('dialog', { name: '不同意解封？' })
  const refuse = within(dialog).getByRole('button', { name: '不同意' })
  fireEvent.click(refuse)
  expect(within(dialog).getByText('请写一句原因，申请人会看到')).toBeTruthy()
  fill('原因', '没有公函')
  fireEvent.click(refuse)
  await waitFor(() =>
    expect(sent('vault.decideUnseal')).toEqual([{ unsealingId: 'u1', agreed: false, note: '没有公函' }]),
  )
})

it('does not let the one who asked decide', async () => {
  cloudAnswers({ ...ready, 'vault.listUnsealings': page(request({ mine: true })) })
  render(<UnsealingsPage />)
  await openIt()
  expect(await screen.findByText('自己的申请要由另一位同事或总河长决定。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '同意解封' })).toBeNull()
})

it('warns before the only look, and shows it once', async () => {
  cloudAnswers({ ...ready, 'vault.listUnsealings': page(agreed()) })
  render(<UnsealingsPage />)
  await openIt()
  await tap(/看举报人身份/)
  const dialog = screen.getByRole('dialog', { name: '现在看举报人身份？' })
  expect(dialog.textContent).toContain('只能看这一次')
  expect(sent('vault.readUnsealed')).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: '看这一次' }))
  expect(await screen.findByText('13800000000')).toBeTruthy()
  expect(screen.getByText('o-secret-openid')).toBeTruthy()
  expect(sent('vault.readUnsealed')).toEqual([{ unsealingId: 'u1' }])
})

it('keeps nothing of the identity: not on disk, not after Esc, not for the next request', async () => {
  cloudAnswers({ ...ready, 'vault.listUnsealings': page(agreed()) })
  render(<UnsealingsPage />)
  await openIt()
  await tap(/看举报人身份/)
  await tap('看这一次')
  await screen.findByText('13800000000')
  expect(JSON.stringify([...storage.texts])).not.toMatch(/13800000000|o-secret-openid/)
  act(() => press('Escape'))
  expect(screen.queryByText('13800000000')).toBeNull()
  await openIt()
  expect(screen.queryByText('13800000000')).toBeNull()
})

it('offers no look at what somebody else asked for', async () => {
  cloudAnswers({ ...ready, 'vault.listUnsealings': page(agreed({ mine: false })) })
  render(<UnsealingsPage />)
  await openIt()
  expect(await screen.findByText('只有申请的人能看，一小时内一次。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /看举报人身份/ })).toBeNull()
})

it('says why when it is too late', async () => {
  cloudAnswers({
    ...ready,
    'vault.listUnsealings': page(agreed()),
    'vault.readUnsealed': { refused: 'vault.readingOver' },
  })
  render(<UnsealingsPage />)
  await openIt()
  await tap(/看举报人身份/)
  await tap('看这一次')
  expect(await screen.findByText('解封内容只能在同意后 1 小时内看一次，要再看请重新申请。')).toBeTruthy()
})

it('lets the head chief decide, but not ask', async () => {
  cloudAnswers({ ...ready, 'identity.me': person('headChief') })
  render(<UnsealingsPage />)
  await openIt()
  expect(await screen.findByRole('button', { name: '同意解封' })).toBeTruthy()
  act(() => press('Escape'))
  expect(screen.queryByRole('textbox', { name: '问题编号' })).toBeNull()
})

it('works on a phone: a list, a sheet to ask, a sheet to decide', async () => {
  deskWindow(false)
  render(<UnsealingsPage />)
  await tap('申请解封')
  expect(screen.getByRole('textbox', { name: '问题编号' })).toBeTruthy()
})

it('a reason that is half written is asked about before another request is looked at, and not once it is handed in', async () => {
  openedWith({ reportId: 'q7' })
  render(<UnsealingsPage />)
  await screen.findByRole('button', { name: /^演示甲/ })
  fill('为什么要知道举报人是谁', '公安 2026 第 13 号函')
  await openIt()
  expect(asked()).toBe(true)
  await tap('继续填写')
  await tap('申请，请另一人决定')
  await waitFor(() => expect(sent('vault.requestUnseal')).toHaveLength(1))
  await waitFor(() => expect(tabAsks()).toBe(false))
  expect(asked()).toBe(false)
})
