/** The river page behind the code on a sign board. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { dayOf } from '@domain/calendar/day'
import { learnCloudTime } from '@/services/cloudClock'
import RiverPage from '@/public/river'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import { reach } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { listed, problem, solved } from './publicAnswers'

jest.mock('@/services/call')

const river = {
  reach: reach('r1', '示例溪 1 段', 2000),
  chiefs: [
    { name: '示例乙', post: '副镇长', role: 'townChief' as const },
    { name: '示例丙', post: '示例村书记', role: 'villageChief' as const },
  ],
  officePhone: '0577-00000000',
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ scene: 'r1' })
  cloudAnswers({ 'register.getReach': river, 'report.listPublic': listed() })
})

it('says who answers for the river the sign board stands at', async () => {
  render(<RiverPage />)
  expect(await screen.findByText('示例丙')).toBeTruthy()
  expect(called[0]!.input).toEqual({ reachId: 'r1' })
  expect(screen.getByText('副镇长')).toBeTruthy()
  expect(screen.getByText('村级河长')).toBeTruthy()
  expect(screen.getByText('示例溪，村级溪流，示例村')).toBeTruthy()
  expect(screen.getByRole('img', { name: /^示例溪 1 段，全长 2 公里/ })).toBeTruthy()
})

it('calls the office, never a private phone', async () => {
  render(<RiverPage />)
  fireEvent.click(await screen.findByRole('button', { name: '打电话给河长办，0577-00000000' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0577-00000000' })
})

it('shows the last patrol on the ribbon and in words', async () => {
  const lastPatrol = { day: dayOf(Date.now()), covered: [{ from: 0, to: 1500 }] }
  cloudAnswers({ 'register.getReach': { ...river, lastPatrol } })
  render(<RiverPage />)
  expect(await screen.findByText('最近一次巡河：今天，走到 75%')).toBeTruthy()
})

it('leads to the list when the code is of no river', async () => {
  openedWith({ scene: '%E0%A4%A' })
  const first = render(<RiverPage />)
  fireEvent.click(screen.getByRole('button', { name: '去找河流' }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/rivers/index' })
  expect(called).toEqual([])
  first.unmount()
  openedWith({ scene: 'gone' })
  cloudAnswers({ 'register.getReach': { refused: 'register.reachUnknown' } })
  render(<RiverPage />)
  expect(await screen.findByText('没有找到这条河')).toBeTruthy()
})

it('says that chiefs are being appointed where there is none', async () => {
  cloudAnswers({ 'register.getReach': { ...river, chiefs: [] } })
  render(<RiverPage />)
  expect(await screen.findByText('河长正在调整，有事请找河长办。')).toBeTruthy()
})

it('leads to a report of this very river', async () => {
  render(<RiverPage />)
  fireEvent.click(await screen.findByRole('button', { name: '举报这条河的问题' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/new/index?reachId=r1' })
})

it('says today of a patrol of today, even where the phone’s clock is a day behind', async () => {
  const tomorrow = dayOf(Date.now() + 86_400_000)
  cloudAnswers({ 'register.getReach': { ...river, lastPatrol: { day: tomorrow, covered: [] } } })
  render(<RiverPage />)
  expect(await screen.findByText('最近一次巡河：今天，走到 0%')).toBeTruthy()
})

it('says what is being done by the plan, and nothing where there is none', async () => {
  const tasks = [{ name: '沿岸排口截污纳管', until: '2026-12-31', state: 'running' as const }]
  const doing = { goal: 'Ⅲ类', today: '2026-11-18', planName: '带溪一河一策', cycle: '2026—2027年', tasks }
  cloudAnswers({ 'register.getReach': river, 'report.listPublic': listed(), 'dossier.public': doing })
  const { unmount } = render(<RiverPage />)
  expect(await screen.findByText('正在做什么')).toBeTruthy()
  expect(screen.getByText('水质目标 Ⅲ类')).toBeTruthy()
  expect(screen.getByText('12月31日前完成，进行中')).toBeTruthy()
  unmount()
  cloudAnswers({ 'register.getReach': river, 'dossier.public': { ...doing, goal: '', tasks: [] } })
  render(<RiverPage />)
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText('正在做什么')).toBeNull()
})

describe('what was reported of it', () => {
  const answers = { 'register.getReach': river, 'report.listPublic': listed(problem(), solved()) }

  it('lists what is being done with its day and step, as signs on the ribbon, too', async () => {
    cloudAnswers(answers)
    render(<RiverPage />)
    const row = await screen.findByRole('button', { name: /水面垃圾/ })
    expect(within(row).getByText('今天报')).toBeTruthy()
    expect(within(row).getByText('处理中')).toBeTruthy()
    expect(screen.getByRole('img', { name: /890 米处待处理问题 水面垃圾/ })).toBeTruthy()
    expect(screen.getByText('三角是正在办的问题，共 1 处。')).toBeTruthy()
    expect(called.map(({ action }) => action).sort()).toEqual([
      ...['bank.get', 'dossier.public', 'register.getReach', 'report.listPublic'],
    ])
    fireEvent.click(row)
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/report/index?reportId=p1' })
  })

  it('shows what was done lately before and after', async () => {
    cloudAnswers(answers)
    Taro.previewImage = jest.fn()
    render(<RiverPage />)
    expect(await screen.findByText('举报时，共 2 张')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '查看岸边垃圾办好后' }))
    expect(Taro.previewImage).toHaveBeenCalledWith({
      current: 'https://photos.example/after-2.jpg',
      urls: [
        'https://photos.example/before-2.jpg',
        'https://photos.example/before-3.jpg',
        'https://photos.example/after-2.jpg',
      ],
    })
  })

  it('opened from a brief it shows what came and was done in that month, and leads back to today', async () => {
    const [october, november] = [Date.parse('2026-10-20'), Date.parse('2026-11-02')]
    const items = [problem({ at: october }), solved({ at: Date.parse('2026-09-30'), closedAt: october })]
    const later = solved({ id: 'p3', category: 'colourSmell', at: october, closedAt: november })
    cloudAnswers({ ...answers, 'report.listPublic': listed(...items, later) })
    openedWith({ reachId: 'r1', month: '2026-10' })
    render(<RiverPage />)
    expect(await screen.findByText('2026年10月新公开的问题，2 件')).toBeTruthy()
    expect(screen.getByText('2026年10月办好的问题，1 件')).toBeTruthy()
    expect(called.map(({ input }) => input)).toContainEqual({ reachId: 'r1', month: '2026-10' })
    fireEvent.click(screen.getByRole('button', { name: /看这条河现在的情况/ }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/river/index?reachId=r1' })
  })

  it('says so where nothing is open', async () => {
    render(<RiverPage />)
    expect(await screen.findByText('这条河现在没有正在办的问题。')).toBeTruthy()
    expect(screen.queryByText('最近办好的')).toBeNull()
  })

  it('does not keep anyone from seeing who answers for the river when it can’t be had', async () => {
    cloudAnswers({ 'register.getReach': river, 'report.listPublic': { refused: 'service.busy' } })
    render(<RiverPage />)
    expect(await screen.findByText('示例丙')).toBeTruthy()
    expect(await screen.findByText('这一部分没有打开')).toBeTruthy()
    cloudAnswers(answers)
    fireEvent.click(screen.getByRole('button', { name: /这一部分没有打开/ }))
    expect(await screen.findByRole('button', { name: /水面垃圾/ })).toBeTruthy()
  })
})

it('shows what stands along it and its class, layer by layer', async () => {
  const bank = {
    marks: [
      { kind: 'sign' as const, place: [120.303, 27.6] as [number, number], label: 'A-01' },
      { kind: 'outlet' as const, place: [120.305, 27.6] as [number, number], label: '桥头排口' },
      { kind: 'sign' as const, place: [120.6, 27.6] as [number, number], label: '远处的牌' },
    ],
    sections: [
      { name: '桥头', grade: 'IV' as const, target: 'III' as const, gradedOn: '2026-11-03' },
      { name: '水碓', grade: null, target: 'III' as const, gradedOn: null },
    ],
    cleaned: ['桥头以上（0–600 米）'],
    cleanedParts: [{ from: 0, to: 600 }],
  }
  cloudAnswers({ 'register.getReach': river, 'report.listPublic': listed(), 'bank.get': bank })
  render(<RiverPage />)
  expect(await screen.findByText('桥头断面：水质Ⅳ类（11月3日），目标Ⅲ类')).toBeTruthy()
  expect(screen.getByText('公示牌 2 块，排污口 1 个')).toBeTruthy()
  expect(screen.getByText('有人保洁：桥头以上（0–600 米）')).toBeTruthy()
  expect(screen.getByRole('img', { name: /处公示牌 A-01.*处排污口 桥头排口/ })).toBeTruthy()
  const map = screen.getByRole('img', { name: '示例溪 1 段的地图' })
  expect(within(map).getByText('桥头排口')).toBeTruthy()
  // Typed in wrong, it neither squeezes the map nor stands at the end of the ribbon.
  expect(within(map).queryByText('远处的牌')).toBeNull()
  expect(map.querySelectorAll('.river-map__cleaned')).toHaveLength(1)
  fireEvent.click(screen.getByRole('switch', { name: '保洁' }))
  expect(map.querySelectorAll('.river-map__cleaned')).toHaveLength(0)
  fireEvent.click(screen.getByRole('switch', { name: '排污口' }))
  expect(within(map).queryByText('桥头排口')).toBeNull()
  expect(within(map).getByText('A-01')).toBeTruthy()
  // The ribbon has its own switches: with the layer go its marks and its words.
  const off = (layer: string) =>
    fireEvent.click(screen.getByRole('switch', { name: `在河道条上显示${layer}` }))
  for (const layer of ['公示牌', '水质', '保洁']) off(layer)
  expect(screen.queryByRole('img', { name: /公示牌 A-01/ })).toBeNull()
  expect(screen.getByRole('img', { name: /处排污口 桥头排口/ })).toBeTruthy()
  expect(screen.queryByText(/有人保洁/)).toBeNull()
  expect(screen.queryByText(/桥头断面：水质/)).toBeNull()
})

it('says today and yesterday as they are in the cloud, whatever the clock of the phone says', async () => {
  const aDay = 86_400_000
  learnCloudTime(Date.now() + aDay)
  const closedAt = Date.now()
  cloudAnswers({ 'register.getReach': river, 'report.listPublic': listed(problem(), solved({ closedAt })) })
  render(<RiverPage />)
  expect(await screen.findByText('昨天报')).toBeTruthy()
  expect(screen.getByText(/，昨天办好$/)).toBeTruthy()
  learnCloudTime(Date.now())
})
