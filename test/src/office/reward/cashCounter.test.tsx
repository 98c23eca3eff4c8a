/** Cash at the counter against the receipt code. */
import { fireEvent, render, screen, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import CashCounterPage from '@/office/reward/cashCounter'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const receipt = '1234567890123456'
const lying: Output<'reward.lookUp'> = {
  rewardId: 'w1',
  reachName: '示例溪 1 段',
  category: 'outlet',
  amount: 5000,
  state: 'claimable',
}
const ready = { 'reward.lookUp': lying, 'reward.payCash': { amount: 5000 } }
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '回执码' }), { target: { value } })

function lookUp() {
  render(<CashCounterPage />)
  type('1234 5678 9012-3456')
  tap('查这笔奖励')
}

async function payAndConfirm() {
  fireEvent.click(await screen.findByRole('button', { name: '已当面付现金 50 元' }))
  const dialog = screen.getByRole('dialog', { name: '已把 50 元现金当面交给举报人？' })
  expect(dialog.textContent).toContain('不能撤销')
  fireEvent.click(within(dialog).getByRole('button', { name: '已付 50 元' }))
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('takes the code as people write it and shows the amount, the reach and the kind, and no person', async () => {
  lookUp()
  expect(await screen.findByText('示例溪 1 段，偷排污水')).toBeTruthy()
  expect(screen.getByText('1234 5678 9012 3456')).toBeTruthy()
  expect(sent('reward.lookUp')).toEqual([{ receipt }])
})

it('says how many digits are missing instead of asking the cloud', () => {
  render(<CashCounterPage />)
  type('1234 5678')
  tap('查这笔奖励')
  expect(screen.getByText('回执码是 16 位数字，现在是 8 位')).toBeTruthy()
  expect(called).toEqual([])
})

it('books the cash once, after it was asked whether it was handed over', async () => {
  lookUp()
  await payAndConfirm()
  expect(await screen.findByText('已登记：现金 50 元')).toBeTruthy()
  expect(sent('reward.payCash')).toEqual([{ receipt, rewardId: 'w1' }])
})

it('forgets the code with the next customer, and never keeps it on disk', async () => {
  lookUp()
  await payAndConfirm()
  await screen.findByText('已登记：现金 50 元')
  tap('下一位')
  expect((screen.getByRole('textbox', { name: '回执码' }) as HTMLInputElement).value).toBe('')
  expect(screen.queryByText('示例溪 1 段，偷排污水')).toBeNull()
  expect(JSON.stringify([...storage.texts])).not.toContain(receipt)
})

it.each([
  ['receipt.wrong', '回执码不对，请核对 16 位数字后再试。'],
  ['receipt.locked', '回执码试错太多次了，请歇十来分钟再试；还不行就过几小时，或打河长办电话。'],
  ['reward.unknown', '没有可领的奖励。'],
] as const)('says in words when the code opens nothing: %s', async (code, sentence) => {
  cloudAnswers({ 'reward.lookUp': { refused: code } })
  lookUp()
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /已当面付/ })).toBeNull()
})

it.each([
  ['paid', /请不要再付/],
  ['transferring', /正在通过微信发放/],
  ['approvedOnce', /还要一位同事审批/],
  ['expired', /领取时间已经过了/],
] as const)('hands out nothing when the reward is %s', async (state, words) => {
  cloudAnswers({ 'reward.lookUp': { ...lying, state } })
  lookUp()
  expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /已当面付/ })).toBeNull()
})

it('asks to look again when nobody knows whether it was booked, instead of paying twice', async () => {
  cloudAnswers({ ...ready, 'reward.payCash': { refused: 'network.unclear' } })
  lookUp()
  await payAndConfirm()
  const again = await screen.findByRole('button', { name: /不要重复付钱/ })
  expect(screen.queryByRole('button', { name: /已当面付/ })).toBeNull()
  cloudAnswers({ 'reward.lookUp': { ...lying, state: 'paid' } })
  fireEvent.click(again)
  expect(await screen.findByText(/已经登记发放，请不要再付/)).toBeTruthy()
})

it('shows nothing of the last code as soon as another one is typed', async () => {
  lookUp()
  await screen.findByText('示例溪 1 段，偷排污水')
  type('99')
  expect(screen.queryByText('示例溪 1 段，偷排污水')).toBeNull()
})

it.each([
  ['stuck', /一天多没有结果.*不能付现金/],
  ['stopping', /正等微信确认.*不能付现金/],
] as const)(
  'keeps the cash box shut while a transfer is %s, and says what comes next',
  async (transfer, said) => {
    cloudAnswers({ ...ready, 'reward.lookUp': { ...lying, state: 'transferring', transfer } })
    lookUp()
    expect(await screen.findByText(said)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /已当面付现金/ })).toBeNull()
  },
)
