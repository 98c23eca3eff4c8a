/** The board behind the card in a group. */
import Taro from '@tarojs/taro'
import { act, render, screen } from '@testing-library/react'
import { groupEntry } from '@/device/groupEntry'
import BoardPage from '@/public/board'
import type { Output } from '@domain/contract/contract'
import { storage } from '../device/memoryStore'
import { duty, nobody, person, reach, today } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { tap } from '../report/hands'
import { openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/groupEntry')

const board = (change: Partial<Output<'push.board'>> = {}): Output<'push.board'> => ({
  name: '示例河长群',
  kind: 'villageChiefs',
  day: '2026-11-20',
  due: 2,
  done: 1,
  walkedToday: [{ name: '示例甲', reachName: '示例溪 1 段' }],
  toWalk: [
    { name: '示例乙', reachName: '示例溪 2 段', daysLeft: 3 },
    { name: '示例丙', reachName: '示例溪 3 段', daysLeft: 0 },
  ],
  ribbons: [{ name: '示例溪 1 段', length: 2000, covered: [{ from: 0, to: 1000 }] }],
  openReports: 4,
  named: true,
  ...change,
})

const unnamed = board({
  named: false,
  walkedToday: [{ name: '', reachName: '示例溪 1 段' }],
  toWalk: [
    { name: '', reachName: '示例溪 2 段', daysLeft: 3 },
    { name: '', reachName: '示例溪 2 段', daysLeft: 1 },
  ],
})

const chief = { 'identity.me': person('villageChief'), 'patrol.today': today([duty()]) }
const resident = { 'identity.me': nobody }

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  jest.mocked(groupEntry).mockResolvedValue(null)
  openedWith({ groupId: 'chiefs' })
  cloudAnswers({ ...chief, 'push.board': board() })
})

const entering = () => called.filter(({ action }) => action === 'push.enterGroup')

it('tells a chief who has walked, who still has to, nearest first, and how the reaches stand', async () => {
  render(<BoardPage />)
  expect(await screen.findByText('示例河长群')).toBeTruthy()
  expect(screen.getByText('11月20日 星期五')).toBeTruthy()
  expect(screen.getByText('示例甲')).toBeTruthy()
  const names = screen.getAllByText(/^示例[乙丙]$/).map(({ textContent }) => textContent)
  expect(names).toEqual(['示例丙', '示例乙'])
  expect(screen.getByText('今天到期')).toBeTruthy()
  expect(screen.getByRole('img', { name: /示例溪 1 段，全长 2 公里，已走 50%/ })).toBeTruthy()
})

it('starts the patrol of a chief as Today does', async () => {
  render(<BoardPage />)
  await screen.findByRole('button', { name: '开始巡河，示例溪 1 段' })
  await tap('开始巡河，示例溪 1 段')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/patrol/record/index?assignmentId=a1' })
})

it('shows everyone else only the reaches, each once, and lets them report', async () => {
  cloudAnswers({ ...resident, 'push.board': unnamed })
  render(<BoardPage />)
  expect(await screen.findAllByText('示例溪 2 段')).toHaveLength(1)
  expect(screen.getByText('还有 1 天')).toBeTruthy()
  await tap('我要举报')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/new/index' })
})

it('leads a department to its work, and everyone to the map of problems', async () => {
  cloudAnswers({ 'identity.me': person('department'), 'patrol.today': today([]), 'push.board': unnamed })
  render(<BoardPage />)
  await screen.findByRole('button', { name: '看要办的事' })
  await tap('看要办的事')
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/work/list/index' })
  await tap(/问题地图/)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/public/map/index' })
})

it('says kindly that all is walked, and that nobody has begun', async () => {
  cloudAnswers({ ...resident, 'push.board': board({ walkedToday: [], toWalk: [], due: 0, done: 0 }) })
  render(<BoardPage />)
  expect(await screen.findByText('这一期都巡完了，谢谢各位。')).toBeTruthy()
  expect(screen.getByText('今天还没有人巡，走一段就会出现在这里。')).toBeTruthy()
})

it('says how many are left out of a long list', async () => {
  cloudAnswers({ ...resident, 'push.board': board({ due: 45 }) })
  render(<BoardPage />)
  expect(await screen.findByText('还有 43 段没有列出')).toBeTruthy()
})

describe('opened from the card in a group', () => {
  const opened = async (
    answer: Output<'push.enterGroup'> | { refused: 'push.groupTaken' | 'push.notInGroup' },
  ) => {
    jest.mocked(groupEntry).mockResolvedValue('cloud-id')
    cloudAnswers({ ...chief, 'push.board': board(), 'push.enterGroup': answer })
    render(<BoardPage />)
    await screen.findByText('示例河长群')
    await act(async () => undefined)
  }

  it('says to liaison or office that the group is tied now', async () => {
    await opened({ bound: true, tied: true })
    expect(await screen.findByText(/已和本群绑定/)).toBeTruthy()
    expect(entering().map(({ input }) => input)).toEqual([{ groupId: 'chiefs', cloudId: 'cloud-id' }])
  })

  it('counts a member without a word', async () => {
    await opened({ bound: true, tied: false })
    expect(entering()).toHaveLength(1)
    expect(screen.queryByText(/绑定/)).toBeNull()
  })

  it('says in plain words that the WeChat group belongs to another one', async () => {
    await opened({ refused: 'push.groupTaken' })
    expect(await screen.findByText(/已绑定到另一个群/)).toBeTruthy()
  })

  it('opens the board all the same where WeChat says nothing of a group', async () => {
    await opened({ refused: 'push.notInGroup' })
    expect(screen.queryByText(/绑定|认出/)).toBeNull()
    expect(screen.getByText('示例甲')).toBeTruthy()
  })
})

it('asks nothing of WeChat’s group when it was not opened from one', async () => {
  render(<BoardPage />)
  await screen.findByText('示例河长群')
  expect(groupEntry).toHaveBeenCalledWith('public/board/index', 'chiefs')
  expect(entering()).toEqual([])
})

it('takes the group from a mini-program code, too', async () => {
  openedWith({ scene: 'chiefs' })
  render(<BoardPage />)
  await screen.findByText('示例河长群')
  expect(called).toContainEqual({ action: 'push.board', input: { groupId: 'chiefs' } })
})

it('knows no such group: says so, and lets report', async () => {
  cloudAnswers({ ...resident, 'push.board': { refused: 'push.groupUnknown' } })
  const first = render(<BoardPage />)
  expect(await screen.findByText('没有找到这个群')).toBeTruthy()
  await tap('我要举报')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/new/index' })
  first.unmount()
  openedWith({ scene: '%E0%A4%A' })
  render(<BoardPage />)
  expect(await screen.findByText('没有找到这个群')).toBeTruthy()
})

it('keeps no names on the phone', async () => {
  render(<BoardPage />)
  await screen.findByText('示例乙')
  expect([...storage.texts.values()].join()).not.toMatch(/示例[甲乙丙]/)
})

it('lets a chief report while the duties can’t be fetched', async () => {
  cloudAnswers({ 'identity.me': person('villageChief'), 'push.board': board() })
  render(<BoardPage />)
  expect(await screen.findByRole('button', { name: '我要举报' })).toBeTruthy()
})

it('offers the reach of the chief that is due, not somebody else’s', async () => {
  const own = duty({ assignmentId: 'own', reach: reach('r9', '示例溪 9 段') })
  cloudAnswers({ ...chief, 'patrol.today': today([own]), 'push.board': board() })
  render(<BoardPage />)
  expect(await screen.findByRole('button', { name: '开始巡河，示例溪 9 段' })).toBeTruthy()
})
