/** The rules of rewards: typed in yuan, stored in fen, read in words before they hold; and the year's budget. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { defaultRewardPolicy } from '@domain/reward/policy'
import RewardPolicyPage from '@/office/reward/policy'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { asked, tabAsks } from '../leavingAsks'

jest.mock('@/services/call')

const year = dayOf(Date.now()).slice(0, 4)

function rules(): Output<'reward.getPolicy'>['policy'] {
  const { version, on, amounts, monthlyCap, claimDays } = defaultRewardPolicy
  return { version, on, amounts: { ...amounts }, exceptions: [], monthlyCap, claimDays }
}
const overview = {
  year,
  budget: 2_000_000,
  reserved: 150_000,
  paid: 485_050,
  waiting: 0,
  shortOfFunds: 0,
  stuck: 0,
}
const ready = {
  'reward.getPolicy': { policy: rules() },
  'reward.overview': overview,
  'reward.savePolicy': { version: 1 },
  'reward.saveBudget': {},
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const fill = (name: RegExp | string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

async function open() {
  render(<RewardPolicyPage />)
  await screen.findByRole('textbox', { name: '改为（元）' })
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})

it('shows yuan, says every change in words and stores fen', async () => {
  await open()
  expect((screen.getByRole('textbox', { name: /^一般/ }) as HTMLInputElement).value).toBe('50')
  fill(/^一般/, '66.6')
  fill(/同一个人每月最多/, '500')
  fill(/批下来后/, '45')
  tap('保存 3 处修改')
  const dialog = screen.getByRole('dialog', { name: '保存后，新提出的奖励按新规则' })
  expect(dialog.textContent).toContain('一般：50 元 → 66.60 元')
  expect(dialog.textContent).toContain('领取期限：30 天 → 45 天')
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('reward.savePolicy')).toEqual([
      { ...rules(), amounts: { ...rules().amounts, ordinary: 6660 }, monthlyCap: 50_000, claimDays: 45 },
    ]),
  )
})

it('saves no amount that is none, and says what is allowed', async () => {
  await open()
  for (const typed of ['', '-5', '1e3', '12.345', '2000', '五十']) {
    fill(/^严重/, typed)
    expect(screen.getByText('请填 0–1999 元，最多到分')).toBeTruthy()
  }
  expect((screen.getByRole('button', { name: '有数字要改一下' }) as HTMLButtonElement).disabled).toBe(true)
  fill(/^严重/, '0')
  expect(screen.queryByText('请填 0–1999 元，最多到分')).toBeNull()
  tap('保存 1 处修改')
  expect(screen.getByRole('dialog').textContent).toContain('严重：200 元 → 不奖励')
})

it('adds an exception for one kind of problem, replaces it, and takes it away', async () => {
  await open()
  const add = (amount: string) => {
    tap('加一项例外')
    fill('奖多少元', amount)
    tap('加上')
  }
  add('')
  expect(screen.getByText('请填 0–1999 元，最多到分')).toBeTruthy()
  tap('先不')
  add('300')
  add('500')
  expect(screen.queryByText('偷排污水，严重：300 元')).toBeNull()
  expect(screen.getByText('偷排污水，严重：500 元')).toBeTruthy()
  tap('保存 1 处修改')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('reward.savePolicy')).toMatchObject([
      { exceptions: [{ category: 'outlet', severity: 'grave', amount: 50_000 }] },
    ]),
  )
})

it('takes an exception away again before it was saved, and nothing is left to save', async () => {
  await open()
  tap('加一项例外')
  fill('奖多少元', '300')
  tap('加上')
  tap('去掉例外：偷排污水，严重')
  expect(screen.queryByRole('button', { name: /保存/ })).toBeNull()
})

it('switches rewards off in words', async () => {
  await open()
  fireEvent.click(screen.getByRole('switch', { name: '有奖举报' }))
  tap('保存 1 处修改')
  expect(screen.getByRole('dialog').textContent).toContain('有奖举报：开 → 关')
})

it('never overwrites what another desk saved meanwhile', async () => {
  cloudAnswers({ ...ready, 'reward.savePolicy': { refused: 'submission.conflict' } })
  await open()
  fill(/批下来后/, '45')
  tap('保存 1 处修改')
  tap('保存')
  const notice = await screen.findByRole('button', { name: /别的同事刚保存了新的规则/ })
  cloudAnswers({ ...ready, 'reward.getPolicy': { policy: { ...rules(), version: 4, claimDays: 60 } } })
  fireEvent.click(notice)
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: /批下来后/ }) as HTMLInputElement).value).toBe('60'),
  )
})

it('sets the budget of the year after asking, in fen', async () => {
  await open()
  fill('改为（元）', '30,000')
  tap('改预算')
  expect(sent('reward.saveBudget')).toEqual([])
  tap('定下来')
  await waitFor(() => expect(sent('reward.saveBudget')).toEqual([{ year, budget: 3_000_000 }]))
})

it('does not take back what is promised or paid already', async () => {
  await open()
  fill('改为（元）', '6350.49')
  tap('改预算')
  expect(screen.getByText('不能低于已批和已发的合计 6,350.50 元')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
  fill('改为（元）', '6350.50')
  tap('改预算')
  expect(screen.getByRole('dialog')).toBeTruthy()
})

it("tells the cloud's word when more was promised meanwhile", async () => {
  cloudAnswers({ ...ready, 'reward.saveBudget': { refused: 'reward.budgetTooLow' } })
  await open()
  fill('改为（元）', '7000')
  tap('改预算')
  tap('定下来')
  expect(await screen.findByText('预算不能低于已批和已发的合计。')).toBeTruthy()
})

it('plans the next year before it begins', async () => {
  await open()
  fireEvent.click(screen.getByRole('radio', { name: `${Number(year) + 1} 年` }))
  await waitFor(() => expect(sent('reward.overview')).toContainEqual({ year: String(Number(year) + 1) }))
})

it('a budget that is typed is asked about before another year takes its place, the rules beside it are not', async () => {
  await open()
  fill(/批下来后/, '45')
  const next = () => fireEvent.click(screen.getByRole('radio', { name: `${Number(year) + 1} 年` }))
  const years = () => sent('reward.overview').length
  fill('改为（元）', '30,000')
  next()
  expect(asked()).toBe(true)
  tap('继续填写')
  expect(years()).toBe(1)
  fill('改为（元）', '')
  next()
  expect(asked()).toBe(false)
  await waitFor(() => expect(years()).toBe(2))
  expect(tabAsks()).toBe(true)
  tap('放弃修改')
  expect(tabAsks()).toBe(false)
})

it('the head chief reads the budget, and is offered no way to change it', async () => {
  cloudAnswers({ ...ready, 'identity.me': person('headChief') })
  render(<RewardPolicyPage />)
  expect(await screen.findByText(/^现在 .*已发/)).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: '改预算' })).toBeNull())
  expect(screen.queryByRole('textbox', { name: '改为（元）' })).toBeNull()
})
