/** A resident at the bank reports a problem: few taps, no login, nothing lost, and no second report of the same. */
import { act, render, screen } from '@testing-library/react'
import { currentPlace } from '@/device/place'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import NewReportPage from '@/report/new'
import { reportDesk } from '@/report/draft/phoneDesk'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { reach } from '../pages/answers'
import Taro, { openedWith } from '../taro/taro'
import { near, reachAt, receipt } from './answers'
import { countTaps, settle, tap, tapAt, taps, write } from './hands'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/device/place')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const bank = [120.3, 27.6] as const
const sent = { reportId: 'x', receipt, reachName: '带溪 2 段' }
const calledActions = () => called.map(({ action }) => action)
const submitted = () =>
  called.find(({ action }) => action === 'report.submit')?.input as Record<string, unknown>
const items = () => outbox.items()

async function open(params: Record<string, string> = {}) {
  openedWith(params)
  const page = render(<NewReportPage />)
  await act(settle)
  return page
}

/** The photo, and the one tap that says what it is. */
async function photographAndChoose() {
  await tap('拍照，或从相册选')
  countTaps()
  await tap('水面垃圾', 'radio')
}

/** A tap on the map at a share of its width and height. */
async function tapMap({ x, y }: { x: number; y: number }) {
  const map = screen.getByRole('img', { name: '带溪 2 段的地图，图钉是问题的位置' })
  map.getBoundingClientRect = () => ({ left: 0, top: 0, width: 720, height: 600 }) as DOMRect
  await tapAt(map, 720 * x, 600 * y)
}

beforeEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
  storage.texts.clear()
  jest.clearAllMocks()
  countTaps()
  jest.mocked(currentPlace).mockResolvedValue({ place: bank, accuracy: 8 })
  jest.mocked(takePhoto).mockResolvedValue('blob:photo')
  cloudAnswers({ 'report.reachAt': reachAt(), 'report.near': { items: [] }, 'report.submit': sent })
})

it('is sent with two taps besides the photo, without anybody being asked who they are', async () => {
  await open()
  expect(screen.getByRole('button', { name: '带溪 2 段 · 演示一村，改位置' })).toBeTruthy()
  await photographAndChoose()
  await tap('提交举报')
  expect(taps()).toBeLessThanOrEqual(4)
  expect(submitted()).toMatchObject({
    category: 'floating',
    place: bank,
    text: '',
    link: 'wechat',
    contact: '',
  })
  const { reportId } = submitted()
  expect(submitted().photos).toEqual([`cloud://test/reports/${String(reportId)}/1.jpg`])
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/report/sent/index?reportId=${String(reportId)}` })
  expect(calledActions().filter((action) => action.startsWith('identity.'))).toEqual([])
})

it('is sent with four taps where the pin is moved by hand', async () => {
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': sent,
    'register.getReach': { reach: reach('r1', '带溪 2 段'), chiefs: [], officePhone: '' },
  })
  await open()
  await photographAndChoose()
  await tap(/改位置/)
  await tapMap({ x: 0.5, y: 0.5 })
  await tap('提交举报')
  const [lng, lat] = submitted().place as [number, number]
  expect(lng).toBeCloseTo(120.309, 4)
  expect(lat).toBeCloseTo(27.601, 4)
  expect(taps()).toBe(4)
})

it('is sent with three taps where something else was reported near by', async () => {
  cloudAnswers({ 'report.reachAt': reachAt(), 'report.near': { items: [near()] }, 'report.submit': sent })
  await open()
  await photographAndChoose()
  await tap('提交举报')
  await tap('不是同一个，继续举报')
  expect(submitted()).toBeTruthy()
  expect(taps()).toBe(3)
})

it('writes nothing on the photo, since place and time would tell more than the public map does', async () => {
  await open()
  await tap('拍照，或从相册选')
  expect(takePhoto).toHaveBeenCalledWith([])
})

it('says what is still missing instead of sending', async () => {
  await open()
  await tap('提交举报')
  expect(screen.getAllByText('请先拍一张照片，让我们看到问题。').length).toBeGreaterThan(0)
  expect(screen.getByText('请点一下是哪种问题。')).toBeTruthy()
  expect(items()).toEqual([])
})

it('shows first what others reported here, and a witness sends no second report', async () => {
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [near()] },
    'report.witness': { witnesses: 3 },
  })
  await open()
  await photographAndChoose()
  await tap('提交举报')
  expect(screen.getByRole('dialog', { name: '附近有人刚报过' }).textContent).toContain('离这里约 23 米')
  expect(screen.getByText('还有 2 人也看到了')).toBeTruthy()
  expect(calledActions()).not.toContain('report.submit')
  await tap('我也看到')
  expect(screen.getByText('已记下。现在有 3 人也看到了，会催着快点处理。')).toBeTruthy()
  await tap('好')
  expect(calledActions()).not.toContain('report.submit')
  expect(storage.texts.size).toBe(0)
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/today/index' })
})

it('shows a report of mine near by as mine, to follow instead of to witness', async () => {
  cloudAnswers({ 'report.reachAt': reachAt(), 'report.near': { items: [near({ mine: true, photo: null })] } })
  await open()
  await photographAndChoose()
  await tap('提交举报')
  expect(screen.queryByRole('button', { name: '我也看到' })).toBeNull()
  await tap('看进度')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/track/index?reportId=n1' })
})

it('waits safely on the phone where there is no network, and asks nothing first', async () => {
  cloudAnswers({
    'report.reachAt': { refused: 'network.offline' },
    'report.near': { refused: 'network.offline' },
    'report.submit': { refused: 'network.offline' },
  })
  await open()
  await photographAndChoose()
  expect(screen.getByText('送到后就知道是哪段河')).toBeTruthy()
  await tap('提交举报')
  expect(items().map(({ state, action }) => [state, action])).toEqual([['saved', 'report.submit']])
  expect(Taro.redirectTo).toHaveBeenCalled()
})

it('does not wait for the near ones on a slow network', async () => {
  jest.useFakeTimers()
  await open()
  await photographAndChoose()
  const { call } = jest.requireMock<{ call: jest.Mock }>('@/services/call')
  const answering = call.getMockImplementation()!
  call.mockImplementation((action: string, input: unknown) =>
    action === 'report.near' ? new Promise(() => undefined) : answering(action, input),
  )
  await tap('提交举报')
  expect(items()).toEqual([])
  await act(async () => {
    await jest.advanceTimersByTimeAsync(4100)
  })
  jest.useRealTimers()
  await act(settle)
  expect(items().map(({ action }) => action)).toEqual(['report.submit'])
})

it('opens as it was left when the phone had killed the mini-program', async () => {
  const first = await open()
  await photographAndChoose()
  await write('说一句（可不写）', '桥下有一堆垃圾')
  const { reportId } = reportDesk.draft()!
  first.unmount()
  await open()
  expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
  expect(screen.getByDisplayValue('桥下有一堆垃圾')).toBeTruthy()
  expect(screen.getByRole('radio', { name: '✓ 水面垃圾' })).toBeTruthy()
  await tap('提交举报')
  expect(items().map(({ id }) => id)).toEqual([reportId])
})

it('forgets what was left only after a second word', async () => {
  const first = await open()
  await photographAndChoose()
  first.unmount()
  await open()
  await tap(/重新填/)
  await tap('接着填')
  expect(screen.getByRole('radio', { name: '✓ 水面垃圾' })).toBeTruthy()
  await tap(/重新填/)
  await tap('删掉，重新填')
  expect(screen.getByRole('button', { name: '拍照，或从相册选' })).toBeTruthy()
})

it('is about the reach of the sign board that was scanned', async () => {
  await open({ scene: 'r7' })
  await photographAndChoose()
  await tap('提交举报')
  expect(submitted()).toMatchObject({ hintId: 'r7', place: bank })
})

it('puts the pin roughly on the scanned reach where the phone may not say its place', async () => {
  jest.mocked(currentPlace).mockResolvedValue('denied')
  cloudAnswers({
    'report.reachAt': reachAt(),
    'register.getReach': { reach: reach('r1', '带溪 2 段'), chiefs: [], officePhone: '' },
  })
  await open({ reachId: 'r1' })
  expect(await screen.findByText('先放在这段河的中间，请在地图上点准')).toBeTruthy()
  expect(reportDesk.draft()!.place).toEqual([120.31, 27.6])
})

it('lets the place be chosen by reach and map where the phone may not say it', async () => {
  jest.mocked(currentPlace).mockResolvedValue('denied')
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': sent,
    'register.listReaches': { items: [reach('r1', '带溪 2 段')], next: null },
    'register.getReach': { reach: reach('r1', '带溪 2 段'), chiefs: [], officePhone: '' },
  })
  await open()
  await photographAndChoose()
  expect(screen.getByText('没有打开定位也能报，在地图上点一下就行')).toBeTruthy()
  await tap('提交举报')
  expect(screen.getAllByText('请在地图上点一下在哪里。').length).toBeGreaterThan(0)
  await tap('在哪里？，选位置')
  await act(async () => new Promise((resolve) => setTimeout(resolve, 350)))
  await tap(/带溪 2 段/)
  expect(reportDesk.draft()!.place).toEqual([120.31, 27.6])
  await tapMap({ x: 0.25, y: 0.5 })
  await tap('提交举报')
  const [lng] = submitted().place as [number, number]
  expect(lng).toBeGreaterThan(120.3)
  expect(lng).toBeLessThan(120.309)
})

it('says at once when the place is too far from every river', async () => {
  cloudAnswers({ 'report.reachAt': { reach: null } })
  await open()
  expect(screen.getByText('请在地图上把位置挪到河边')).toBeTruthy()
})

it('is anonymous by default, and may be kept apart from WeChat with a sealed contact', async () => {
  await open()
  expect(screen.getByText('默认匿名，处置单位看不到您是谁')).toBeTruthy()
  await photographAndChoose()
  await tap('更多：匿名和联系方式')
  await tap(/不关联微信，只凭回执码/, 'radio')
  await write('联系方式（可不写）', '示例联系方式')
  await tap('提交举报')
  expect(submitted()).toMatchObject({ link: 'receipt', contact: '示例联系方式' })
})

it('counts the letters while they are typed', async () => {
  await open()
  await write('说一句（可不写）', '桥下有垃圾')
  expect(screen.getByText('5/300')).toBeTruthy()
})

it('keeps everything and says so when the phone has no room', async () => {
  await open()
  await photographAndChoose()
  jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
  await tap('提交举报')
  expect(screen.getByText('手机存储满了，请清理后再发；您填的还在这里。')).toBeTruthy()
  expect(Taro.redirectTo).not.toHaveBeenCalled()
  jest.restoreAllMocks()
})

it('opens a refused report with all that was sent, and sends the correction under the same id', async () => {
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': { refused: 'report.placeOutside' },
  })
  const first = await open()
  await photographAndChoose()
  await write('说一句（可不写）', '桥下有垃圾')
  await tap('提交举报')
  const [refused] = items()
  expect(refused!.state).toBe('refused')
  first.unmount()

  cloudAnswers({ 'report.reachAt': reachAt(), 'report.near': { items: [] }, 'report.submit': sent })
  await open({ reportId: refused!.id })
  expect(screen.getByDisplayValue('桥下有垃圾')).toBeTruthy()
  await tap('岸边垃圾', 'radio')
  await tap('提交举报')
  expect(submitted()).toMatchObject({ reportId: refused!.id, category: 'bankWaste', text: '桥下有垃圾' })
  expect(items().map(({ id, state }) => [id, state])).toEqual([[refused!.id, 'delivered']])
})
