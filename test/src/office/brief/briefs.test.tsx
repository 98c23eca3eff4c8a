/** 月报 and 河流简报 on the desk and in a chief's hand: read, kept as a picture, sent, made again with a reason. */
import '../../components/dialogs'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import type { LaidOutImage } from '@/device/saveImageShape'
import { saveImage } from '@/device/saveImage'
import BriefsPage from '@/office/brief'
import BriefPage from '@/push/brief'
import OwnBriefsPage from '@/push/briefs'
import { storage } from '../../device/memoryStore'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { CanvasRecord } from '../../push/canvasRecord'
import Taro, { openedWith } from '../../taro/taro'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')
jest.mock('@/device/saveImage', () => ({ saveImage: jest.fn(async () => 'saved') }))

type Line = Output<'brief.rivers'>['items'][number]
const line = (id: string, waterName: string, change: Partial<Line> = {}): Line => ({
  ...{ id, month: id.slice(0, 7), waterName, version: 1, madeAt: Date.now(), ...change },
})
const months = (items: Line[]) => ({
  'identity.me': person('office'),
  'brief.months': { items, due: '2026-10' },
})
const tap = async (name: string | RegExp) => {
  const [first] = await screen.findAllByRole('button', { name })
  await act(async () => void fireEvent.click(first!))
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

it('the office sends a month to the groups, and makes it again with a reason only', async () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-18T04:00:00Z'), doNotFake: ['setTimeout', 'setImmediate'] })
  cloudAnswers({
    ...months([line('2026-10', '演示镇')]),
    'brief.rivers': { items: [line('2026-10_w', '带溪')] },
    'brief.send': { groups: 3 },
    'brief.make': { outcome: 'same' },
  })
  deskWindow(true)
  render(<BriefsPage />)
  await tap('送到群')
  expect(await screen.findByText('排好了，一小时后送 3 个群；在每日一送里还能改')).toBeTruthy()
  await tap('重做')
  await tap('重新做一份')
  expect(sent('brief.make')).toEqual([])
  fireEvent.change(screen.getByRole('textbox', { name: '为什么重做' }), { target: { value: '补录一张' } })
  await tap('重新做一份')
  await waitFor(() => expect(sent('brief.make')).toEqual([{ briefId: '2026-10', reason: '补录一张' }]))
  expect(await screen.findByText('重新算过，和原来一样')).toBeTruthy()
  await tap(/带溪/)
  const opens = await screen.findAllByRole('button', { name: '看全文和图片' })
  fireEvent.click(opens[opens.length - 1]!)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/push/brief/index?briefId=2026-10_w' })
  jest.useRealTimers()
})

it('a chief finds the own rivers by month, and keeps one as a picture that says what may be passed on', async () => {
  cloudAnswers({ 'brief.mine': { items: [line('2026-10_w', '带溪'), line('2026-09_w', '带溪')] } })
  const list = render(<OwnBriefsPage />)
  expect(await screen.findByText('2026年9月')).toBeTruthy()
  await tap(/带溪/)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/push/brief/index?briefId=2026-10_w' })
  list.unmount()
  const text = '巡河9次，里程16.2公里。'
  cloudAnswers({
    'brief.get': {
      ...line('2026-10_w', '带溪', { version: 2 }),
      ...{
        river: true,
        title: '带溪2026年10月河流简报',
        sections: [{ title: '巡河', text: `${text}逾期较多的是演示部门。` }],
        text,
      },
      shared: [{ title: '巡河', text }],
      ...{ figures: [{ value: '9', unit: '次', label: '巡河' }], stoodOn: '2026-11-02' },
      ...{ corrections: [{ reason: '补录一张', by: '演示', at: 1 }], office: '演示镇河长制办公室' },
    },
  })
  openedWith({ briefId: '2026-10_w' })
  render(<BriefPage />)
  expect(await screen.findByText('第 2 版，更正：补录一张')).toBeTruthy()
  await tap('存成图片')
  expect(await screen.findByText('图片存好了，可以从相册发到群里')).toBeTruthy()
  const [image] = jest.mocked(saveImage).mock.calls[0]! as unknown as [LaidOutImage]
  expect(image.name).toBe('带溪2026年10月河流简报')
  const canvas = new CanvasRecord()
  image.layOut(new CanvasRecord().context, []).draw(canvas.context)
  const words = canvas.written.map((each) => each.text).join('')
  for (const part of ['河流简报', '带溪', '2026年10月', '9', text, '演示镇河长制办公室'])
    expect(words).toContain(part)
  expect(words).not.toContain('逾期较多')
})

it('a number of a brief says what it counts, and opens the records behind it', async () => {
  cloudAnswers({
    'brief.get': {
      ...line('2026-10', '演示镇'),
      ...{ river: false, title: '演示镇2026年10月河长制工作月报', text: '', shared: [] },
      figures: [
        { value: '9', unit: '次', label: '巡河', fact: 'patrols' },
        { value: '3', unit: '件', label: '旧的' },
      ],
      sections: [
        {
          ...{ title: '巡河履职', text: '河长巡河9次。' },
          said: [{ text: '河长巡河' }, { text: '9次', fact: 'patrols' }, { text: '。' }],
        },
        { title: '日常工作', text: '召开会议2次。' },
      ],
      looks: [
        {
          ...{ fact: 'patrols', title: '巡河', counts: '巡河台账里这一期的全部记录' },
          rooms: [
            { title: '看这些记录', address: '/office/patrol/patrols?from=2026-10-01&until=2026-10-31' },
          ],
        },
      ],
      ...{ stoodOn: null, corrections: [], office: '演示镇河长制办公室' },
    },
  })
  openedWith({ briefId: '2026-10' })
  const page = render(<BriefPage />)
  // Written before numbers could be tapped.
  expect(await screen.findByText('召开会议2次。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /旧的/ })).toBeNull()
  await tap('巡河 9 次')
  expect(await screen.findByText('巡河台账里这一期的全部记录。')).toBeTruthy()
  page.unmount()
  render(<BriefPage />)
  await tap('9次，看看数的是什么')
  expect(await screen.findByText('巡河台账里这一期的全部记录。')).toBeTruthy()
  await tap('看这些记录')
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: '/office/patrol/patrols?from=2026-10-01&until=2026-10-31',
  })
})
