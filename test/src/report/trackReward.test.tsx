/** The reward on the page of one's report: how much, until when, from the claim to money received. */
import { act, render, screen } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import type { Output } from '@domain/contract/contract'
import { confirmTransfer } from '@/device/payment'
import { call } from '@/services/call'
import TrackPage from '@/report/track'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { openedWith } from '../taro/taro'
import { now, reward, tracked } from './answers'
import { settle, tap } from './hands'

jest.mock('@/services/call')
jest.mock('@/device/payment')

const reportId = 'report000000000000000001'
const confirm = { mchId: '1900000001', appId: 'wx0000000000000000', package: 'p1' }
const claim = (state: Output<'reward.claim'>['state'], change: Partial<Output<'reward.claim'>> = {}) => ({
  state,
  amount: 5000,
  reason: '',
  confirm: null,
  ...change,
})
const times = (action: string) => called.filter((each) => each.action === action).length

async function open() {
  openedWith({ reportId })
  const page = render(<TrackPage />)
  await act(settle)
  return page
}

/** The looks after the confirmation are some seconds apart. */
const waitForLooks = () =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(10_000)
  })

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  jest.useFakeTimers({ now })
})
afterEach(() => jest.useRealTimers())

describe('the reward', () => {
  const claimable = tracked({ state: 'closed', dueAt: null, reward: reward() })

  it('says how much, until when, and that cash is possible, too', async () => {
    cloudAnswers({ 'report.track': claimable })
    await open()
    expect(screen.getByText('50')).toBeTruthy()
    expect(screen.getByText('12月20日前领，发到微信零钱')).toBeTruthy()
    expect(screen.getByText('也可凭回执码到河长办领现金。')).toBeTruthy()
  })

  it('is claimed, confirmed in WeChat, and looked after until it has arrived', async () => {
    cloudAnswers({
      'report.track': claimable,
      'reward.claim': claim('transferring', { confirm }),
      'reward.check': claim('paid'),
    })
    jest.mocked(confirmTransfer).mockResolvedValue('confirmed')
    await open()
    await tap('领取')
    expect(confirmTransfer).toHaveBeenCalledWith(confirm)
    const paid = reward({ state: 'paid', mayClaim: false })
    cloudAnswers({ 'report.track': tracked({ reward: paid }), 'reward.check': claim('paid') })
    await waitForLooks()
    expect(times('reward.check')).toBe(1)
    expect(screen.getByText('已到账')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '领取' })).toBeNull()
  })

  it('says that nothing is lost or paid twice when the answer to the claim does not come', async () => {
    cloudAnswers({ 'report.track': claimable, 'reward.claim': { refused: 'network.unclear' } })
    await open()
    await tap('领取')
    expect(screen.getByText(/暂时不知道结果。钱不会少，也不会重复发/)).toBeTruthy()
    expect(confirmTransfer).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: '领取' })).toBeTruthy()
  })

  it('stops looking after a few times, and says when to look again', async () => {
    cloudAnswers({
      'report.track': claimable,
      'reward.claim': claim('transferring', { confirm }),
      'reward.check': claim('transferring'),
    })
    jest.mocked(confirmTransfer).mockResolvedValue('unclear')
    await open()
    await tap('领取')
    await waitForLooks()
    expect(times('reward.check')).toBe(4)
    expect(screen.getByText('正在发放，到账后会显示，可稍后再看。')).toBeTruthy()
  })

  it('stays unclear, and says so, when nobody answers after the confirmation', async () => {
    cloudAnswers({ 'report.track': claimable })
    const cloud = jest.mocked(call)
    const known = cloud.getMockImplementation()!
    cloud.mockImplementation((async (action, input) => {
      if (action === 'reward.claim') return done(claim('transferring', { confirm }))
      if (action === 'reward.check') return refused('network.unclear')
      return known(action, input)
    }) as typeof call)
    jest.mocked(confirmTransfer).mockResolvedValue('confirmed')
    await open()
    await tap('领取')
    await waitForLooks()
    expect(screen.getByText(/暂时不知道结果/)).toBeTruthy()
  })

  it('stays where it is when the person does not confirm, and goes on from there', async () => {
    const transferring = tracked({ reward: reward({ state: 'transferring', mayClaim: false }) })
    cloudAnswers({
      'report.track': transferring,
      'reward.check': claim('transferring', { confirm }),
    })
    jest.mocked(confirmTransfer).mockResolvedValue('cancelled')
    await open()
    await tap('接着领取')
    expect(times('reward.check')).toBe(1)
    expect(confirmTransfer).toHaveBeenCalledWith(confirm)
    expect(screen.getByText('您还没有确认收款，钱还在，可以接着领。')).toBeTruthy()
  })

  it.each([
    ['expired', '没有在期限内领取，有特殊情况请联系河长办'],
    ['declined', '感谢您的举报'],
    ['proposed', '批准后可以领'],
  ])('says in words what %s means, without a button', async (state, words) => {
    cloudAnswers({ 'report.track': tracked({ reward: reward({ state, mayClaim: false }) }) })
    await open()
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /领取/ })).toBeNull()
  })

  it('says why the last transfer failed, and can be claimed again', async () => {
    const failed = reward({ state: 'failed', reason: '微信账户还没有实名' })
    cloudAnswers({ 'report.track': tracked({ reward: failed }) })
    await open()
    expect(screen.getByText('微信账户还没有实名')).toBeTruthy()
    expect(screen.getByRole('button', { name: '领取' })).toBeTruthy()
  })
})
