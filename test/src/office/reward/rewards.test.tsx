/** Rewards on the desk: two people approve, money is named before it is promised, nobody learns who reported. */
import { dayOfReward } from '@/office/reward/columns'
import type { RewardEntry } from '@/office/reward/useDeciding'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import RewardsPage from '@/office/reward/rewards'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow, press } from '../deskWindow'
import { report } from '../../work/answers'
import { page } from '../registerAnswers'
import { rewardEntry, rewardOverview } from './rewardAnswers'

jest.mock('@/services/call')

type Reward = Output<'reward.list'>['items'][number]

const reward = (change: Partial<Reward> = {}) =>
  rewardEntry({ may: { approve: true, decline: true }, ...change })
const second = reward({ id: 'w2', reachName: '示例溪 2 段', category: 'floating', amount: 2000 })
const overview = rewardOverview()
const ready = {
  'reward.list': page(reward(), second),
  'reward.overview': overview,
  'reward.approve': { state: 'approvedOnce' as const },
  'reward.decline': {},
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

async function openFirst() {
  render(<RewardsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 1 段/ }))
  await screen.findByRole('button', { name: '不予奖励' })
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
  cloudAnswers(ready)
})

it('shows what of the year is paid, promised and left, to the fen', async () => {
  render(<RewardsPage />)
  expect(await screen.findByText('4,850.50')).toBeTruthy()
  expect(screen.getByText('1,500')).toBeTruthy()
  expect(screen.getByText('13,649.50')).toBeTruthy()
})

it('shows what waits for the second word where nothing waits for the first', async () => {
  const asked = () => (called[called.length - 1]!.input as { state: string }).state
  cloudAnswers({
    'reward.overview': overview,
    get 'reward.list'() {
      return asked() === 'approvedOnce' ? page(second) : { items: [], next: null }
    },
  })
  render(<RewardsPage />)
  expect(await screen.findByRole('button', { name: /示例溪 2 段/ })).toBeTruthy()
})

it('says in words that the merchant account is empty, and that nobody has to do it again', async () => {
  cloudAnswers({ ...ready, 'reward.overview': { ...overview, shortOfFunds: 2 } })
  render(<RewardsPage />)
  expect(await screen.findByText('商户账户余额不足，有 2 笔等着，充值后自动发放')).toBeTruthy()
})

it('leads from the count of hanging transfers to their list', async () => {
  cloudAnswers({ ...ready, 'reward.overview': { ...overview, stuck: 1 } })
  render(<RewardsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /有 1 笔发放一天多了还没结果/ }))
  await waitFor(() => expect(sent('reward.list')).toContainEqual({ stuck: true, limit: 50 }))
})

it('leads to the budget while there is none', async () => {
  cloudAnswers({ ...ready, 'reward.overview': { ...overview, budget: 0, reserved: 0, paid: 0 } })
  render(<RewardsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /还没有定奖励预算/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/reward/policy/index' })
})

it('shows what the money is for: before, after, and why it is as grave as that', async () => {
  const verified = {
    ...{ type: 'verified', at: Date.now(), who: '示例河长办王', what: '复核通过，认定较重', photos: [] },
    text: '排口直排三天',
  }
  const picture = (name: string) => ({ url: `https://files.test/${name}.jpg`, width: 1200, height: 900 })
  cloudAnswers({
    ...ready,
    'report.get': report({ after: [picture('after')], outcome: '已封堵', timeline: [verified] }),
  })
  await openFirst()
  expect(await screen.findByRole('button', { name: '查看处置前 1，共 1 张' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '查看处置后 1，共 1 张' })).toBeTruthy()
  expect(screen.getByText('桥边管子往河里排黑水')).toBeTruthy()
  expect(screen.getByText(/认定较重：排口直排三天/)).toBeTruthy()
})

it('names the amount before the first approval, and says that another one is needed', async () => {
  await openFirst()
  tap('同意 50 元')
  expect(sent('reward.approve')).toEqual([])
  const dialog = screen.getByRole('dialog', { name: '同意奖励 50 元？' })
  expect(dialog.textContent).toContain('还需另一位同事审批')
  fireEvent.click(within(dialog).getByRole('button', { name: '同意 50 元' }))
  expect(await screen.findByText('已同意 50 元，还需另一位同事审批')).toBeTruthy()
  expect(sent('reward.approve')).toEqual([{ rewardId: 'w1' }])
})

it('says at the second approval that the reporter can take it from then on', async () => {
  const once = reward({ state: 'approvedOnce', approvals: [{ name: '演示甲', at: 0 }] })
  openedWith({ state: 'approvedOnce' })
  cloudAnswers({
    ...ready,
    'reward.list': page(once),
    'reward.approve': { state: 'claimable' as const },
  })
  await openFirst()
  expect(called[0]).toEqual({ action: 'reward.list', input: { state: 'approvedOnce', limit: 50 } })
  tap('同意 50 元')
  const dialog = screen.getByRole('dialog')
  expect(dialog.textContent).toContain('同意后举报人即可领取')
  fireEvent.click(within(dialog).getByRole('button', { name: '同意 50 元' }))
  expect(await screen.findByText('已同意 50 元，举报人现在可以领取')).toBeTruthy()
})

it('offers no approval to the one who approved before, and says who is waited for', async () => {
  const mine = reward({
    state: 'approvedOnce',
    approvals: [{ name: '演示甲', at: 0 }],
    may: { approve: false, decline: true },
  })
  cloudAnswers({ ...ready, 'reward.list': page(mine) })
  await openFirst()
  expect(screen.queryByRole('button', { name: /^同意/ })).toBeNull()
  expect(screen.getByText('还要另一位河长办同事审批')).toBeTruthy()
})

it.each([
  ['reward.sameApprover', '您已经批过了，还要另一位河长办同事审批。'],
  ['reward.budgetSpent', '今年的奖励预算不够了，请先调整预算。'],
] as const)('says in words why the cloud refused: %s', async (code, sentence) => {
  cloudAnswers({ ...ready, 'reward.approve': { refused: code } })
  await openFirst()
  tap('同意 50 元')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '同意 50 元' }))
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(screen.getByRole('button', { name: '不予奖励' })).toBeTruthy()
})

it('declines only with a reason', async () => {
  await openFirst()
  tap('不予奖励')
  const dialog = screen.getByRole('dialog', { name: '不给这笔 50 元的奖励？' })
  const decline = within(dialog).getByRole('button', { name: '不予奖励' })
  fireEvent.click(decline)
  expect(within(dialog).getByText('请写一句原因，举报人会看到')).toBeTruthy()
  expect(sent('reward.decline')).toEqual([])
  fireEvent.change(within(dialog).getByRole('textbox', { name: '原因' }), {
    target: { value: ' 与 6 月的举报是同一件事 ' },
  })
  fireEvent.click(decline)
  await waitFor(() =>
    expect(sent('reward.decline')).toEqual([{ rewardId: 'w1', text: '与 6 月的举报是同一件事' }]),
  )
})

it('keeps the reason that was typed while the cloud has not taken it', async () => {
  cloudAnswers({ ...ready, 'reward.decline': { refused: 'network.offline' } })
  await openFirst()
  tap('不予奖励')
  const dialog = screen.getByRole('dialog')
  const words = within(dialog).getByRole('textbox', { name: '原因' })
  fireEvent.change(words, { target: { value: '与 6 月的举报是同一件事' } })
  fireEvent.click(within(dialog).getByRole('button', { name: '不予奖励' }))
  expect(await within(dialog).findByText(/网络/)).toBeTruthy()
  expect(words).toHaveProperty('value', '与 6 月的举报是同一件事')
})

it('opens the next one after a decision, and asks the cloud anew', async () => {
  await openFirst()
  tap('同意 50 元')
  cloudAnswers({ ...ready, 'reward.list': page(second) })
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '同意 50 元' }))
  expect(await screen.findByRole('button', { name: '同意 20 元' })).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: /示例溪 1 段/ })).toBeNull())
  expect(sent('reward.overview').length).toBe(1)
})

it('walks the rows with the arrow keys and puts the open one away with Esc', async () => {
  render(<RewardsPage />)
  const first = await screen.findByRole('button', { name: /示例溪 1 段/ })
  act(() => press('ArrowDown'))
  expect(document.activeElement).toBe(first)
  fireEvent.click(first)
  await screen.findByRole('button', { name: '不予奖励' })
  act(() => press('Escape'))
  expect(screen.queryByRole('button', { name: '不予奖励' })).toBeNull()
  expect(document.activeElement).toBe(first)
})

it('lists the other states, the rare ones under 「其他」', async () => {
  render(<RewardsPage />)
  await screen.findByRole('button', { name: /示例溪 1 段/ })
  fireEvent.click(screen.getByRole('radio', { name: '其他' }))
  fireEvent.click(screen.getByRole('radio', { name: '已过期' }))
  await waitFor(() =>
    expect(sent('reward.list').map((input) => (input as { state: string }).state)).toEqual([
      'proposed',
      'failed',
      'expired',
    ]),
  )
})

it('opens a reward as a sheet on a phone and asks in its place', async () => {
  deskWindow(false)
  await openFirst()
  expect(screen.getByRole('dialog', { name: '这笔奖励' })).toBeTruthy()
  tap('同意 50 元')
  expect(screen.queryByRole('dialog', { name: '这笔奖励' })).toBeNull()
  expect(screen.getByRole('dialog', { name: '同意奖励 50 元？' })).toBeTruthy()
})

it('shows on a phone what was decided, with nothing over it', async () => {
  deskWindow(false)
  await openFirst()
  tap('同意 50 元')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '同意 50 元' }))
  expect(await screen.findByText('已同意 50 元，还需另一位同事审批')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says on each tab how many are there, and nothing of nobody', async () => {
  cloudAnswers({ ...ready, 'reward.overview': { ...overview, counts: { proposed: 3, claimable: 12 } } })
  render(<RewardsPage />)
  expect(await screen.findByRole('radio', { name: '待审批 3' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: '待领取 12' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: '待第二人审批' })).toBeTruthy()
})

it('what can be claimed until a midnight is said with the day that ends with it', () => {
  const expiresAt = Date.parse('2026-12-24T00:00:00+08:00')
  const reward = { state: 'claimable', proposedAt: 0, paidAt: null, expiresAt } as RewardEntry
  expect(dayOfReward(reward, '2026-12-01')).toBe('12月23日前可领')
})
