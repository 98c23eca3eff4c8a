/** How my report goes: in a sentence, with what comes next, what I may still say, and the reward. */
import { act, render, screen } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import type { Output } from '@domain/contract/contract'
import { confirmTransfer } from '@/device/payment'
import { outbox } from '@/outbox'
import { heldReceipt, holdReceipt } from '@/report/heldReceipt'
import { call } from '@/services/call'
import TrackPage from '@/report/track'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import Taro, { openedWith } from '../taro/taro'
import { line, now, picture, reward, tracked } from './answers'
import { settle, tap, write } from './hands'

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

const networkIsBack = () =>
  act(async () => {
    await outbox.wake()
    await settle()
  })

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  jest.useFakeTimers({ now })
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
  jest.useRealTimers()
})

it('says in a sentence how it stands, what comes next and until when', async () => {
  cloudAnswers({ 'report.track': tracked({ witnesses: 2 }) })
  await open()
  expect(screen.getByRole('heading', { name: '已收到，等河长办受理' })).toBeTruthy()
  expect(screen.getByText('11月23日前受理，还有 3 天')).toBeTruthy()
  expect(screen.getByText('今天 08:12举报 · 还有 2 人也看到了')).toBeTruthy()
})

it('does not hide that somebody is late', async () => {
  const dueAt = Date.parse('2026-11-19T00:00:00+08:00')
  cloudAnswers({ 'report.track': tracked({ state: 'handling', dueAt }) })
  await open()
  expect(screen.getByText('应在11月18日前处理好，逾期 2 天，已在催办')).toBeTruthy()
})

it('tells why it was not taken on', async () => {
  const timeline = [line('submitted', now), line('rejected', now, '这里不是河道，已转给城管')]
  cloudAnswers({ 'report.track': tracked({ state: 'rejected', dueAt: null, timeline }) })
  await open()
  expect(screen.getByRole('heading', { name: '这次没有受理' })).toBeTruthy()
  expect(screen.getAllByText('这里不是河道，已转给城管').length).toBeGreaterThan(0)
})

it('shows before and after', async () => {
  cloudAnswers({ 'report.track': tracked({ after: [picture('https://pictures/after.jpg')] }) })
  await open()
  expect(screen.getByRole('button', { name: '查看处理前照片 1' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '查看处理后照片 1' })).toBeTruthy()
})

it('is taken back only after a second word, once, also when the first answer was lost', async () => {
  cloudAnswers({
    'report.track': tracked({ may: ['withdraw'] }),
    'report.withdraw': { refused: 'network.unclear' },
  })
  await open()
  await tap('撤回这条举报')
  expect(times('report.withdraw')).toBe(0)
  await tap('撤回')
  const first = called.find(({ action }) => action === 'report.withdraw')!.input
  expect(screen.getByRole('img', { name: '已存手机' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '撤回这条举报' })).toBeNull()
  cloudAnswers({ 'report.track': tracked({ state: 'withdrawn', dueAt: null }), 'report.withdraw': {} })
  await networkIsBack()
  expect(called.find(({ action }) => action === 'report.withdraw')!.input).toEqual(first)
  expect(screen.getByRole('heading', { name: '您已撤回' })).toBeTruthy()
})

it('is taken back without network: the wish waits on the phone, also over a new start of the page', async () => {
  cloudAnswers({
    'report.track': tracked({ may: ['withdraw'] }),
    'report.withdraw': { refused: 'network.offline' },
  })
  const first = await open()
  await tap('撤回这条举报')
  await tap('撤回')
  first.unmount()
  await open()
  expect(screen.getByRole('img', { name: '已存手机' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '撤回这条举报' })).toBeNull()
})

it('says why the wish was refused, and lets it be tried again', async () => {
  cloudAnswers({
    'report.track': tracked({ state: 'closed', dueAt: null, may: ['reopen'] }),
    'report.reopen': { refused: 'report.reopenTooLate' },
  })
  await open()
  await tap('没处理好，要求重新处理')
  await write('写一句', '桥下还有垃圾')
  await tap('要求重新处理')
  expect(screen.getByText('办结已超过 7 天，请重新举报一次。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '没处理好，要求重新处理' })).toBeTruthy()
})

it('is sent for who is known by a receipt code only, without the code ever lying on the phone', async () => {
  const receipt = '1234567812345678'
  holdReceipt(receipt)
  openedWith({})
  cloudAnswers({
    'report.track': tracked({ may: ['withdraw'] }),
    'report.withdraw': { refused: 'network.offline' },
  })
  render(<TrackPage />)
  await act(settle)
  await tap('撤回这条举报')
  await tap('撤回')
  expect(screen.getByText(/请先别关掉小程序/)).toBeTruthy()
  expect([...storage.texts.values()].join()).not.toContain(receipt)
  cloudAnswers({ 'report.track': tracked({ state: 'withdrawn', dueAt: null }), 'report.withdraw': {} })
  await networkIsBack()
  expect(screen.getByRole('heading', { name: '您已撤回' })).toBeTruthy()
  expect([...storage.texts.values()].join()).not.toContain(receipt)
})

it('is rated with five stars and words if wanted', async () => {
  cloudAnswers({
    'report.track': tracked({ state: 'closed', dueAt: null, may: ['rate'] }),
    'report.rate': {},
  })
  await open()
  await tap('4 星，满意', 'radio')
  await write('想说的（可不写）', '处理得快')
  await tap('提交评价')
  expect(called.find(({ action }) => action === 'report.rate')!.input).toMatchObject({
    reportId,
    stars: 4,
    text: '处理得快',
  })
})

it('is opened again with a word on what is still wrong, and says until when that is possible', async () => {
  const timeline = [line('submitted', now), line('closed', now)]
  cloudAnswers({
    'report.track': tracked({ state: 'closed', dueAt: null, timeline, may: ['reopen'] }),
    'report.reopen': {},
  })
  await open()
  expect(screen.getByText('不满意的话，11月27日前可以要求重新处理一次')).toBeTruthy()
  await tap('没处理好，要求重新处理')
  await tap('要求重新处理')
  expect(screen.getByText('请写一句，让处理的人知道还差什么。')).toBeTruthy()
  expect(times('report.reopen')).toBe(0)
  await write('写一句', '桥下还有垃圾')
  await tap('要求重新处理')
  expect(called.find(({ action }) => action === 'report.reopen')!.input).toMatchObject({
    text: '桥下还有垃圾',
  })
})

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

it('sends those whom WeChat does not know for this report to their receipt code', async () => {
  cloudAnswers({ 'report.track': { refused: 'report.unknown' } })
  await open()
  expect(screen.getByText('用微信查不到这条举报')).toBeTruthy()
  await tap('凭回执码查')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/report/follow/index' })
})

it('opens without network as it was seen last', async () => {
  cloudAnswers({ 'report.track': tracked() })
  const first = await open()
  first.unmount()
  cloudAnswers({ 'report.track': { refused: 'network.offline' } })
  await open()
  expect(screen.getByText('没有网络，显示的是上次看到的内容')).toBeTruthy()
  expect(screen.getByRole('heading', { name: '已收到，等河长办受理' })).toBeTruthy()
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})
