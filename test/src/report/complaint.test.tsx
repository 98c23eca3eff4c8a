/** 投诉建议: what is sent, against what, and the code by which alone the answer is found. */
import { act, cleanup, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import ComplaintPage from '@/report/complaint'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import Taro, { openedWith } from '../taro/taro'
import { settle, tap, write } from './hands'

jest.mock('@/services/call')
jest.mock('@/device/photo')

const receipt = { receipt: '1234123412341234', dueDay: '2026-11-25' }
const sent = () => called.filter(({ action }) => action === 'complaint.submit').map(({ input }) => input)
const wake = () =>
  act(async () => {
    await outbox.wake()
    await settle()
  })

async function open(params: Record<string, string> = {}): Promise<void> {
  cleanup()
  openedWith(params)
  render(<ComplaintPage />)
  await act(settle)
  await act(settle)
}

beforeEach(() => storage.texts.clear())
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('blanks alone are not sent; what is sent has none around it', async () => {
  cloudAnswers({ 'complaint.submit': receipt })
  await open()
  await write('什么事', '  ')
  await tap('提交')
  expect(screen.getByText('请写一句是什么事')).toBeTruthy()
  expect(sent()).toEqual([])
  await write('什么事', ' 字太小 ')
  expect(screen.queryByText('请写一句是什么事')).toBeNull()
  await tap('提交')
  expect(sent()).toMatchObject([{ kind: 'complaint', text: '字太小' }])
  expect(sent()[0]).not.toHaveProperty('about')
})

it('an objection says against what it is, and where it was refused it opens nowhere else', async () => {
  cloudAnswers({ 'complaint.submit': { refused: 'input.invalid' } })
  await open({ about: 'r1' })
  await write('对这项整改有什么异议', '没有改')
  await tap('提交异议')
  expect(sent()).toMatchObject([{ kind: 'objection', about: 'r1', text: '没有改' }])
  await open()
  expect(screen.queryByDisplayValue('没有改')).toBeNull()
  await open({ about: 'r2' })
  expect(screen.queryByDisplayValue('没有改')).toBeNull()
  await open({ about: 'r1' })
  expect(screen.getByDisplayValue('没有改')).toBeTruthy()
})

it('the code of one that arrived while the page was closed is shown until it is noted, and then never again', async () => {
  cloudAnswers({ 'complaint.submit': { refused: 'network.offline' } })
  await open()
  await write('什么事', '字太小')
  await tap('提交')
  cleanup()
  cloudAnswers({ 'complaint.submit': receipt })
  await wake()
  await open()
  expect(screen.getByRole('button', { name: /^回执码/ })).toBeTruthy()
  await tap('我已记下')
  await tap('记好了')
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/me/index' })
  expect(outbox.items()).toEqual([])
  await open()
  expect(screen.getByRole('button', { name: '提交' })).toBeTruthy()
})
