/** How my report goes: in a sentence, with what comes next, what I may still say, and the reward. */
import { act, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import { holdReceipt } from '@/report/receipt/heldReceipt'
import TrackPage from '@/report/track'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import Taro, { openedWith } from '../taro/taro'
import { line, now, picture, tracked } from './answers'
import { settle, tap, write } from './hands'

jest.mock('@/services/call')
jest.mock('@/device/payment')

const reportId = 'report000000000000000001'
const times = (action: string) => called.filter((each) => each.action === action).length

async function open() {
  openedWith({ reportId })
  const page = render(<TrackPage />)
  await act(settle)
  return page
}

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

it('is no dead end when it was refused: another look is asked for once, by the outbox', async () => {
  const timeline = [line('submitted', now), line('rejected', now, '现场没有看到')]
  const refusal = { state: 'rejected', dueAt: null, timeline } as const
  cloudAnswers({
    'report.track': tracked({ ...refusal, may: ['appeal'] }),
    'report.appeal': { refused: 'network.offline' },
  })
  await open()
  expect(screen.getByText(/12月20日前可以申请复查一次/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '补充后再报' })).toBeTruthy()
  await tap('申请复查')
  await write('写一句', '在涵洞里面')
  await act(async () => {
    screen.getAllByRole('button', { name: '申请复查' }).at(-1)!.click()
    await settle()
  })
  expect(screen.getByRole('img', { name: '已存手机' })).toBeTruthy()
  const asked = tracked({ timeline: [...timeline, line('appealed', now)] })
  cloudAnswers({ 'report.track': asked, 'report.appeal': {} })
  await networkIsBack()
  expect(called.find(({ action }) => action === 'report.appeal')!.input).toMatchObject({
    reportId,
    text: '在涵洞里面',
  })
  expect(screen.getByRole('heading', { name: '已申请复查，等另一位同事再看' })).toBeTruthy()
  expect(screen.getByText(/前复查/)).toBeTruthy()
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

it('not taken up is no dead end: the reason, once more with what was missing, or a call', async () => {
  const reason = '照片看不清，请补一张'
  cloudAnswers({
    'report.track': tracked({ state: 'rejected', timeline: [line('rejected', now, reason)] }),
    'register.getTownship': { name: '演示镇', officePhone: '0577-00000000' } as never,
  })
  await open()
  expect(screen.getAllByText(reason).length).toBeGreaterThan(0)
  await tap('补充后再报')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/new/index' })
  await tap(/打电话给河长办/)
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0577-00000000' })
})

it('done and public, before and after can be passed on, under a number that is not the report’s', async () => {
  cloudAnswers({ 'report.track': tracked({ state: 'closed', publicId: 'N20260001' }) })
  await open()
  await tap('转发处理前后')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/report/index?reportId=N20260001' })
})
