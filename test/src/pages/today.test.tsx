/** Today, as chief, as resident, at the office's desk, with and without network. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { outbox } from '@/outbox'
import TodayPage from '@/pages/today'
import { storage } from '../device/memoryStore'
import { deskWindow } from '../office/deskWindow'
import { duty, nobody, past, person, reach, today } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

const two = [
  duty({ assignmentId: 'late', reach: reach('r2', '示例溪 2 段'), state: 'due', daysLeft: 5 }),
  duty({ assignmentId: 'soon', reach: reach('r1', '示例溪 1 段'), state: 'dueSoon', daysLeft: 0 }),
]

it('starts the duty with the nearest deadline by the one large button', async () => {
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today(two) })
  render(<TodayPage />)
  expect(await screen.findByText('还有 2 段要巡')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '开始巡河，示例溪 1 段' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/patrol/record/index?assignmentId=soon' })
  fireEvent.click(screen.getByRole('button', { name: '巡示例溪 2 段' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/patrol/record/index?assignmentId=late' })
})

it('walks for a colleague under the delegation', async () => {
  const delegated = duty({ delegation: { id: 'd1', fromName: '演示河长02', until: '2026-11-25' } })
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([delegated]) })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /开始巡河/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/pages/patrol/record/index?assignmentId=a1&delegationId=d1',
  })
  expect(screen.getByText('代演示河长02巡，到11月25日为止')).toBeTruthy()
})

it('asks nothing when all is done or paused, and says why it is paused', async () => {
  const paused = duty({ state: 'paused', adjustment: { kind: 'pause', reason: '台风过境' } })
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([paused, duty({ assignmentId: 'a2', state: 'done', done: 1 })]),
  })
  render(<TodayPage />)
  expect(await screen.findByText('这一期都巡完了')).toBeTruthy()
  expect(screen.getByText('暂停巡河：台风过境')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /开始巡河/ })).toBeNull()
})

it('fills the ribbon only with what was walked in this period', async () => {
  const walked = (day: string) => duty({ last: { patrolId: 'x1', day, covered: [{ from: 0, to: 900 }] } })
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([walked('2026-11-18')]) })
  const first = render(<TodayPage />)
  expect(await screen.findByRole('img', { name: /已走 50%/ })).toBeTruthy()
  first.unmount()
  storage.texts.clear()
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([walked('2026-11-12')]) })
  render(<TodayPage />)
  expect(await screen.findByRole('img', { name: /还没有走/ })).toBeTruthy()
})

it('leads to what waits for an explanation, and takes the answer to an invitation', async () => {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([duty()], {
      toExplain: [past({ id: 'x7', day: '2026-11-19' })],
      invitations: [{ patrolId: 'x5', fromName: '示例陈建国', reachName: '示例溪 1 段', day: '2026-11-19' }],
    }),
    'patrol.confirmCompanion': {},
  })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /有几处请您说明/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/patrol/result/index?patrolId=x7' })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '我去了' })))
  expect(called).toContainEqual({
    action: 'patrol.confirmCompanion',
    input: { patrolId: 'x5', joined: true },
  })
})

it('opens without network with what it knew, and says so', async () => {
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([duty()]) })
  const online = render(<TodayPage />)
  await screen.findByRole('button', { name: /开始巡河/ })
  online.unmount()
  cloudAnswers({
    'identity.me': { refused: 'network.offline' },
    'patrol.today': { refused: 'network.offline' },
  })
  render(<TodayPage />)
  expect(await screen.findByText('显示的是上次看到的内容')).toBeTruthy()
  expect(screen.getByRole('button', { name: /开始巡河/ })).toBeTruthy()
})

it('does not ask again for a patrol that is saved and on its way', async () => {
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([duty()]) })
  await outbox.put({
    id: 'p'.repeat(24),
    action: 'patrol.submit',
    title: '示例溪 1 段 巡河记录',
    files: [],
    input: {
      patrolId: 'p'.repeat(24),
      assignmentId: 'a1',
      reachId: 'r1',
      delegationId: null,
      companionIds: [],
      kind: 'walk',
      startedAt: 0,
      endedAt: 1,
      track: null,
      noTrackReason: '手机没电',
      checklist: [],
      photos: [],
      note: '',
    },
  })
  render(<TodayPage />)
  expect(await screen.findByText('已巡，等上传')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /开始巡河/ })).toBeNull()
  await act(() => outbox.discard('p'.repeat(24)))
})

it('lets a resident report at once, and shows the way to everything public and to binding', async () => {
  cloudAnswers({ 'identity.me': nobody })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: '我要举报' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/report/new/index' })
  fireEvent.click(screen.getByRole('button', { name: /身边的河/ }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/rivers/index' })
  for (const [name, url] of [
    [/我的举报/, '/report/mine/index'],
    [/凭回执码查/, '/report/follow/index'],
    [/问题地图/, '/public/map/index'],
    [/河长名录/, '/public/chiefs/index'],
    [/奖励规则/, '/public/rules/index'],
    [/我是河长/, '/own/bind/index'],
  ] as const) {
    fireEvent.click(screen.getByRole('button', { name }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
  }
})

it('in a window as wide as a desk’s the office begins at its desk, once, so that it can go back', async () => {
  deskWindow(true)
  cloudAnswers({ 'identity.me': person('office'), 'patrol.today': today([]) })
  const first = render(<TodayPage />)
  await waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/office/desk/overview' }))
  first.unmount()
  render(<TodayPage />)
  await screen.findByRole('button', { name: /河长办工作台/ })
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
})

it('leads the office to its desk instead of telling it that nothing is due', async () => {
  cloudAnswers({ 'identity.me': person('office'), 'patrol.today': today([]) })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /河长办工作台/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/office/desk/overview' })
  expect(screen.queryByText('现在没有您的巡河任务')).toBeNull()
})

it('does not send a chief again where a patrol waits for an answer', async () => {
  const waiting = duty({
    waiting: 1,
    undecided: { patrolId: 'p1', status: 'explained', day: '2026-11-18', covered: [] },
  })
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([waiting]) })
  render(<TodayPage />)
  expect(await screen.findByText('都巡过了，1 段等河长办答复')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /开始巡河/ })).toBeNull()
})
