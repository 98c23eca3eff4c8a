/** The map of problems: signs that differ in shape and word, and a list that follows the map. */
import Taro from '@tarojs/taro'
import { encode } from '@googlemaps/polyline-codec'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { chooseTextSize } from '@/device/textScale'
import ProblemMapPage from '@/public/map'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { listed, problem, solved } from './publicAnswers'

jest.mock('@/services/call')

const lines = {
  items: [
    {
      id: 'r1',
      line: encode([
        [27.6, 120.3],
        [27.68, 120.4],
      ]),
    },
  ],
  next: null,
}
const answers = {
  'register.listLines': lines,
  'report.listPublic': listed(problem(), solved({ place: [120.38, 27.66], reachName: '样例河' })),
}
const asked = () => called.filter(({ action }) => action === 'report.listPublic').map(({ input }) => input)
const theMap = () => screen.findByRole('group', { name: /^全镇河流和问题的地图/ })

beforeEach(() => {
  storage.texts.clear()
  cloudAnswers(answers)
})

it('shows what is open and what is done, each in words, and opens one', async () => {
  render(<ProblemMapPage />)
  const map = await theMap()
  expect(within(map).getByRole('button', { name: '正在办，示例溪 1 段 水面垃圾' })).toBeTruthy()
  fireEvent.click(within(map).getByRole('button', { name: '已办好，样例河 岸边垃圾' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/report/index?reportId=p2' })
})

it('draws the waters for orientation', async () => {
  render(<ProblemMapPage />)
  const path = (await theMap()).querySelector('svg path')!.getAttribute('d')!
  expect(path.match(/M/g)).toHaveLength(1)
})

it('lists the same problems beneath, and says that places are blurred', async () => {
  render(<ProblemMapPage />)
  await theMap()
  expect(screen.getByText('全镇正在办 1 件，已办好 1 件。')).toBeTruthy()
  expect(screen.getByText('地图上看得到 2 件。')).toBeTruthy()
  expect(screen.getByText(/圈里是正在办的件数。为保护举报人，位置只精确到约 100 米。/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^示例溪 1 段 水面垃圾/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/report/index?reportId=p1' })
})

it('asks for what the map shows once it rests, and keeps the list meanwhile', async () => {
  render(<ProblemMapPage />)
  const map = await theMap()
  expect(asked()).toEqual([{}])
  fireEvent.click(screen.getByRole('button', { name: '放大' }))
  fireEvent.keyDown(map, { key: 'ArrowRight' })
  expect(screen.getByRole('button', { name: /^示例溪 1 段 水面垃圾/ })).toBeTruthy()
  await waitFor(() => expect(asked()).toHaveLength(2))
  const { box } = asked()[1] as { box: number[] }
  expect(box[0]).toBeGreaterThan(120.3)
  expect(box[2]! - box[0]!).toBeLessThan(0.1)
})

it('lists only what the map shows, though the cloud answers a little more', async () => {
  render(<ProblemMapPage />)
  await theMap()
  for (let n = 0; n < 4; n++) fireEvent.click(screen.getByRole('button', { name: '放大' }))
  expect(await screen.findByText('这里没有群众举报的问题')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '看全镇' }))
  expect(await screen.findByRole('button', { name: /^示例溪 1 段 水面垃圾/ })).toBeTruthy()
})

it('is dragged with a finger; what lies beneath takes no tap', async () => {
  render(<ProblemMapPage />)
  const map = await theMap()
  map.setPointerCapture = jest.fn()
  const finger = (type: string, clientX: number) => {
    const event = new MouseEvent(type, { bubbles: true, clientX, clientY: 100 })
    fireEvent(map, Object.assign(event, { pointerId: 1 }))
  }
  finger('pointerdown', 100)
  finger('pointermove', 103)
  expect(map.setPointerCapture).not.toHaveBeenCalled()
  finger('pointermove', 160)
  finger('pointerup', 160)
  expect(map.setPointerCapture).toHaveBeenCalledWith(1)
  await waitFor(() => expect(asked()).toHaveLength(2))
  // The finger went right, so what lies farther west is shown.
  const { box } = asked()[1] as { box: number[] }
  expect((box[0]! + box[2]!) / 2).toBeLessThan(120.35)
})

it('shows only open or only done ones when asked', async () => {
  render(<ProblemMapPage />)
  await theMap()
  fireEvent.click(screen.getByRole('radio', { name: '已办好' }))
  await waitFor(() => expect(asked().pop()).toEqual({ done: true }))
  fireEvent.click(screen.getByRole('radio', { name: '正在办' }))
  await waitFor(() => expect(asked().pop()).toEqual({ done: false }))
})

it('gathers problems that lie on each other under their number and comes nearer at a tap', async () => {
  const crowd = Array.from({ length: 3 }, (_, n) =>
    problem({ id: `c${n}`, place: [120.34 + n * 1e-4, 27.64] }),
  )
  cloudAnswers({ ...answers, 'report.listPublic': listed(...crowd) })
  render(<ProblemMapPage />)
  const map = await theMap()
  fireEvent.click(within(map).getByRole('button', { name: '3 在办' }))
  await waitFor(() => expect(asked()).toHaveLength(2))
  const { box } = asked()[1] as { box: number[] }
  expect(box[2]! - box[0]!).toBeLessThan(0.01)
})

describe('where several lie on each other', () => {
  const crowd = (open: number, done: number) => [
    ...Array.from({ length: open }, (_, n) => problem({ id: `o${n}`, place: [120.34 + n * 1e-5, 27.64] })),
    ...Array.from({ length: done }, (_, n) => solved({ id: `d${n}`, place: [120.34, 27.64 + n * 1e-5] })),
  ]
  const drawn = async (open: number, done: number, name: string) => {
    cloudAnswers({ ...answers, 'report.listPublic': listed(...crowd(open, done)) })
    render(<ProblemMapPage />)
    return within(await theMap()).getByRole('button', { name })
  }
  const arc = (sign: HTMLElement, kind: string) =>
    Number(sign.querySelector(`.cluster__arc--${kind}`)?.getAttribute('stroke-dasharray')?.split(' ')[0] ?? 0)

  it('says how many are open and how many are done; the ring is split, the open number stands inside', async () => {
    const sign = await drawn(2, 24, '2 在办 · 24 办好')
    expect(sign.querySelector('text')!.textContent).toBe('2')
    expect(arc(sign, 'open')).toBeGreaterThan(5)
    expect(arc(sign, 'done')).toBeGreaterThan(arc(sign, 'open'))
  })

  it('shows no red where all is done', async () => {
    const sign = await drawn(0, 5, '5 办好')
    expect(sign.querySelector('text')!.textContent).toBe('✓5')
    expect([arc(sign, 'open'), arc(sign, 'done')]).toEqual([0, 100])
  })

  it('shows no green where nothing is done', async () => {
    const sign = await drawn(3, 0, '3 在办')
    expect([arc(sign, 'open'), arc(sign, 'done')]).toEqual([100, 0])
  })

  it('one alone keeps its sign', async () => {
    const sign = await drawn(1, 0, '正在办，示例溪 1 段 水面垃圾')
    expect(sign.querySelector('.pin')).toBeTruthy()
    expect(sign.querySelector('.cluster')).toBeNull()
  })

  it('with large text the signs are larger, and what would lie on each other is one', async () => {
    const near = [problem({ id: 'a', place: [120.34, 27.64] }), problem({ id: 'b', place: [120.366, 27.64] })]
    const width = async () => {
      cloudAnswers({ ...answers, 'report.listPublic': listed(...near, ...crowd(2, 2)) })
      const page = render(<ProblemMapPage />)
      const buttons = within(await theMap()).getAllByRole('button')
      const ring = Number(page.container.querySelector('.cluster')!.getAttribute('width'))
      page.unmount()
      return { signs: buttons.length, ring }
    }
    const ordinary = await width()
    act(() => chooseTextSize('large'))
    const large = await width()
    act(() => chooseTextSize('auto'))
    expect(ordinary).toEqual({ signs: 2, ring: 48 })
    expect(large.signs).toBe(1)
    expect(large.ring).toBeGreaterThan(60)
  })
})

it('lists what is open before what is done', async () => {
  cloudAnswers({ ...answers, 'report.listPublic': listed(solved(), problem()) })
  const { container } = render(<ProblemMapPage />)
  await theMap()
  const rows = [...container.querySelectorAll('.row__title')].map((row) => row.textContent)
  expect(rows).toEqual(['示例溪 1 段 水面垃圾', '示例溪 1 段 岸边垃圾'])
})

it('says so where nothing was reported', async () => {
  cloudAnswers({ ...answers, 'report.listPublic': listed() })
  render(<ProblemMapPage />)
  expect(await screen.findByText('这里没有群众举报的问题')).toBeTruthy()
})

it('shows the problems without the waters where those can’t be had', async () => {
  cloudAnswers({ 'report.listPublic': answers['report.listPublic'] })
  render(<ProblemMapPage />)
  expect(within(await theMap()).getAllByRole('button')).toHaveLength(2)
})

it('opens without network with what was seen last', async () => {
  const first = render(<ProblemMapPage />)
  await theMap()
  await act(async () => undefined)
  first.unmount()
  cloudAnswers({
    'register.listLines': { refused: 'network.offline' },
    'report.listPublic': { refused: 'network.offline' },
  })
  render(<ProblemMapPage />)
  expect(within(await theMap()).getAllByRole('button')).toHaveLength(2)
  expect(await screen.findByText('显示的是上次看到的内容')).toBeTruthy()
})
