/** The office at a report: what may be done is offered, nothing else, and every decision goes once. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import ReportPage from '@/work/report'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { deskWindow } from '../office/deskWindow'
import { page } from '../office/registerAnswers'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import {
  dispatchPolicy,
  entry,
  environment,
  forTriage,
  forVerification,
  report,
  rewardRules,
  villageChief,
} from './answers'

jest.mock('@/services/call')

const id = entry().id
const inputs = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const commandId = expect.stringMatching(/^[0-9a-z]{26}$/)
const press = (name: string | RegExp, within_ = screen.getByRole('main')) =>
  act(async () => fireEvent.click(within(within_).getByRole('button', { name })))
const sheet = (name: string) => screen.findByRole('dialog', { name })

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
  openedWith({ reportId: id })
})

function open(answers: Parameters<typeof cloudAnswers>[0]) {
  cloudAnswers({ 'identity.me': person('office'), 'report.getDispatchPolicy': dispatchPolicy, ...answers })
  render(<ReportPage />)
}

describe('a new report', () => {
  it('is dispatched as proposed with one tap, and a second tap does nothing new', async () => {
    open({ 'report.get': forTriage(), 'report.dispatch': {} })
    const button = await screen.findByRole('button', {
      name: '按建议交办给示例生态环境所（一般，5 个工作日），示例李协同',
    })
    await act(async () => {
      fireEvent.click(button)
      fireEvent.click(button)
    })
    expect(inputs('report.dispatch')).toEqual([
      { reportId: id, commandId, lead: environment, joint: [villageChief], handling: 'ordinary', text: '' },
    ])
    expect(screen.getByText('已交办给示例生态环境所')).toBeTruthy()
  })

  it('sends the same command again after an unclear answer', async () => {
    open({ 'report.get': forTriage(), 'report.dispatch': { refused: 'network.unclear' } })
    await screen.findByRole('button', { name: /按建议交办/ })
    await press(/按建议交办/)
    expect(screen.getByText('网络不稳，不知道是否送到。请再点一次，不会重复。')).toBeTruthy()
    await press(/按建议交办/)
    const [first, second] = inputs('report.dispatch') as { commandId: string }[]
    expect(second!.commandId).toBe(first!.commandId)
  })

  it('is given to somebody else, who leads alone', async () => {
    open({
      'report.get': forTriage(),
      'report.listAssignees': { departments: [environment], chiefs: [villageChief], cleaners: [] },
      'report.dispatch': {},
    })
    await screen.findByRole('button', { name: '改一改' })
    await press('改一改')
    const dialog = await sheet('交办')
    fireEvent.click(await within(dialog).findByRole('radio', { name: '示例李' }))
    fireEvent.click(within(dialog).getByRole('radio', { name: '复杂' }))
    await press('交办给示例李', dialog)
    expect(inputs('report.dispatch')).toEqual([
      { reportId: id, commandId, lead: villageChief, joint: [], handling: 'complex', text: '' },
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is not refused without a reason', async () => {
    open({ 'report.get': forTriage(), 'report.reject': {} })
    await screen.findByRole('button', { name: '更多' })
    await press('更多')
    await press('不予受理', await sheet('还可以'))
    const dialog = await sheet('不予受理')
    await press('不予受理', dialog)
    expect(within(dialog).getByRole('alert').textContent).toBe('请写一句为什么不受理，举报人会看到')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' 照片不是本镇的河 ' } })
    await press('不予受理', dialog)
    expect(inputs('report.reject')).toEqual([
      { reportId: id, commandId, text: '照片不是本镇的河', later: true },
    ])
  })

  it('is joined to the one that shows the same, hinted before all others of the reach', async () => {
    const same = entry({ id: 'same', lead: environment, state: 'handling' })
    open({
      'report.get': forTriage({ alike: [{ report: same, why: 'photo' }] }),
      'report.workList': page(
        entry(),
        entry({ id: 'other', submittedAt: same.submittedAt }),
        same,
        entry({ id: 'far', reachId: 'r9' }),
      ),
      'report.merge': {},
    })
    expect(await screen.findByText('可能是同一张照片')).toBeTruthy()
    await press('更多')
    await press('并案', await sheet('还可以'))
    const dialog = await sheet('并到哪一件')
    await waitFor(() => expect(within(dialog).getAllByRole('radio')).toHaveLength(2))
    const [first] = within(dialog).getAllByRole('radio')
    expect(first!.textContent).toContain('可能是同一张照片')
    fireEvent.click(first!)
    await press('并到这一件', dialog)
    expect(inputs('report.merge')).toEqual([{ reportId: id, commandId, into: 'same', text: '', later: true }])
  })

  it('is held from the public until the office has looked, and confirmed', async () => {
    const held = forTriage({ report: entry({ screening: 'held' }), may: ['dispatch', 'release'] })
    open({ 'report.get': held, 'report.release': {} })
    expect(await screen.findByText('内容待审核，公开前请确认')).toBeTruthy()
    await press('可以公开')
    expect(inputs('report.release')).toEqual([])
    await press('可以公开', await sheet('公开照片和位置？'))
    expect(inputs('report.release')).toEqual([{ reportId: id, commandId, passed: true }])
  })
})

describe('what a department resolved', () => {
  it('shows before and after side by side, with what was done', async () => {
    open({ 'report.get': forVerification() })
    expect(await screen.findByText('处置前')).toBeTruthy()
    expect(screen.getByRole('button', { name: '查看处置前 1，共 1 张' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '查看处置后 1，共 1 张' })).toBeTruthy()
    expect(screen.getByText('处置情况：排口已封堵')).toBeTruthy()
  })

  it('is verified and closed with its gravity, and the office sees what reward follows', async () => {
    open({ 'report.get': forVerification(), 'reward.rules': rewardRules, 'report.verify': {} })
    await screen.findByRole('button', { name: '复核通过' })
    await press('复核通过')
    const dialog = await sheet('复核通过')
    expect(within(dialog).getByRole('button', { name: '请先选程度' })).toHaveProperty('disabled', true)
    fireEvent.click(await within(dialog).findByRole('radio', { name: /较重.*奖励 100 元/ }))
    await press('复核通过并办结', dialog)
    expect(inputs('report.verify')).toEqual([
      { reportId: id, commandId, severity: 'serious', text: '', close: true, later: true },
    ])
  })

  it('waits for the head chief when it came from above, and brings nobody a reward', async () => {
    const fromAbove = entry({ source: 'supervision', state: 'resolved', lead: environment })
    open({
      'report.get': forVerification({ report: fromAbove }),
      'reward.rules': rewardRules,
      'report.verify': {},
    })
    await screen.findByRole('button', { name: '复核通过' })
    await press('复核通过')
    const dialog = await sheet('复核通过')
    expect(within(dialog).queryByText(/奖励/)).toBeNull()
    fireEvent.click(within(dialog).getByRole('radio', { name: '一般' }))
    await press('复核通过，等总河长销号', dialog)
    expect(inputs('report.verify')).toMatchObject([{ close: false }])
  })

  it('goes back with a sentence', async () => {
    open({ 'report.get': forVerification(), 'report.sendBack': { refused: 'report.stateMoved' } })
    await screen.findByRole('button', { name: '退回重办' })
    await press('退回重办')
    const dialog = await sheet('退回重办')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '还有一处没封' } })
    await press('退回重办', dialog)
    expect(within(dialog).getByText('这件事已经有了新进展，请刷新后再看。')).toBeTruthy()
    expect(within(dialog).getByDisplayValue('还有一处没封')).toBeTruthy()
  })
})

it('whoever looks a second time reads on top why it was asked for and what was said the first time', async () => {
  const line = { at: Date.now(), who: '', what: '', photos: [] }
  const timeline = [
    { ...line, type: 'rejected', text: '照片看不清' },
    { ...line, type: 'appealed', text: '就在桥下' },
  ]
  open({ 'report.get': report({ report: entry({ appealed: true }), timeline }) })
  expect(await screen.findByText('申请复查：就在桥下。当时答复：照片看不清')).toBeTruthy()
})

it('is struck off by the head chief', async () => {
  const verified = report({
    report: entry({ state: 'verified', source: 'media' }),
    may: ['close', 'sendBack'],
  })
  open({ 'identity.me': person('headChief'), 'report.get': verified, 'report.close': {} })
  await screen.findByRole('button', { name: '销号' })
  await press('销号')
  await press('同意销号', await sheet('销号'))
  expect(inputs('report.close')).toEqual([{ reportId: id, commandId, text: '', later: true }])
})

it('offers nothing that is not in may', async () => {
  open({ 'report.get': report({ may: [] }) })
  expect(await screen.findByText('提交问题')).toBeTruthy()
  for (const name of [
    '交办',
    '接单',
    '退单',
    '处置完成',
    '复核通过',
    '退回重办',
    '销号',
    '不予受理',
    '并案',
    '更多',
  ])
    expect(screen.queryByRole('button', { name })).toBeNull()
})

it('marks the place on the ribbon and on the map', async () => {
  open({ 'report.get': report() })
  expect(
    await screen.findByRole('img', { name: '示例溪 1 段，全长 1.8 公里，820 米处待处理问题 偷排污水' }),
  ).toBeTruthy()
  expect(screen.getByRole('img', { name: '示例溪 1 段的地图，标出了问题的位置' })).toBeTruthy()
})

it('who reported is asked for under 更多, where nobody touches it by the way', async () => {
  open({ 'report.get': forTriage({ report: entry({ source: 'resident' }) }) })
  await screen.findByRole('button', { name: /按建议交办/ })
  expect(screen.queryByRole('button', { name: '申请解封举报人身份' })).toBeNull()
  fireEvent.click(await screen.findByRole('button', { name: '更多：举报人身份' }))
  fireEvent.click(screen.getByRole('button', { name: '申请解封举报人身份' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/office/vault/unsealings?reportId=${id}` })
})
