/** 河流: everyone finds a river by name or by village. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ItemOf } from '@/hooks/usePages'
import RiversPage from '@/pages/rivers'
import { currentPlace } from '@/device/place'
import { dayOf } from '@domain/calendar/day'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { nobody, person, reach } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')
jest.mock('@/device/place')

type River = ItemOf<'river.list'>
function river(id: string, name: string, change: Partial<River> = {}): River {
  const { geometry: _geometry, ...brief } = reach(id, name)
  return { ...brief, walkedOn: null, open: 0, ...change }
}
const rivers = {
  'identity.me': nobody,
  'river.list': {
    items: [
      river('r1', '示例溪 1 段', { walkedOn: dayOf(Date.now()), open: 2 }),
      river('r2', '示例溪 2 段', { length: 640 }),
    ],
    next: null,
  },
  'register.listVillages': {
    items: [
      { village: '示例村', reaches: 2 },
      { village: '样例村', reaches: 5 },
    ],
  },
}
const asked = () => called.filter(({ action }) => action === 'river.list').map(({ input }) => input)

beforeEach(() => {
  storage.texts.clear()
  cloudAnswers(rivers)
})

it('lists the rivers with village, kind and length, and opens one', async () => {
  render(<RiversPage />)
  expect(await screen.findByText('640 米')).toBeTruthy()
  expect(screen.getByText('示例村，村级溪流，今天巡过，在办 2 件')).toBeTruthy()
  expect(screen.getByText('示例村，村级溪流，还没有巡河记录')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /示例溪 2 段/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/river/index?reachId=r2' })
})

it('finds by name once the typing pauses', async () => {
  render(<RiversPage />)
  await screen.findByText('640 米')
  fireEvent.change(screen.getByRole('searchbox', { name: '河流名称' }), { target: { value: '带溪' } })
  await waitFor(() => expect(asked()).toEqual([{ limit: 50 }, { name: '带溪', limit: 50 }]))
})

it('finds by village, and goes back to all', async () => {
  render(<RiversPage />)
  fireEvent.click(await screen.findByRole('button', { name: '按村找' }))
  const sheet = screen.getByRole('dialog', { name: '选村' })
  fireEvent.click(await within(sheet).findByRole('button', { name: /样例村/ }))
  await waitFor(() => expect(asked().pop()).toEqual({ village: '样例村', limit: 50 }))
  fireEvent.click(screen.getByRole('button', { name: '不限村' }))
  await waitFor(() => expect(asked().pop()).toEqual({ limit: 50 }))
})

it('offers all rivers where a search finds none', async () => {
  cloudAnswers({ 'identity.me': nobody, 'river.list': { items: [], next: null } })
  render(<RiversPage />)
  expect(await screen.findByText('还没有河流')).toBeTruthy()
  const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: '河流名称' })
  fireEvent.change(search(), { target: { value: '没有' } })
  fireEvent.click(await screen.findByRole('button', { name: '看全部河流' }))
  expect(search().value).toBe('')
})

it('opens without network with the rivers seen last', async () => {
  const first = render(<RiversPage />)
  await screen.findByText('640 米')
  first.unmount()
  cloudAnswers({ 'identity.me': nobody, 'river.list': { refused: 'network.offline' } })
  render(<RiversPage />)
  expect(await screen.findByText('640 米')).toBeTruthy()
  expect(await screen.findByText('显示的是上次看到的内容')).toBeTruthy()
})

it('asks the phone where it is by a tap only, and lists the nearest first', async () => {
  jest.mocked(currentPlace).mockResolvedValue({ place: [120.3, 27.6], accuracy: 8 })
  render(<RiversPage />)
  await screen.findByText('640 米')
  expect(currentPlace).not.toHaveBeenCalled()
  cloudAnswers({
    ...rivers,
    'river.list': { items: [river('r2', '示例溪 2 段', { away: 120 })], next: null },
  })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '看离我最近的河' })))
  expect(await screen.findByText('离您 120 米')).toBeTruthy()
  expect(asked().pop()).toEqual({ place: [120.3, 27.6], limit: 50 })
})

it('says what stands in the way of the place, and lists all', async () => {
  jest.mocked(currentPlace).mockResolvedValue('denied')
  render(<RiversPage />)
  fireEvent.click(await screen.findByRole('button', { name: '看离我最近的河' }))
  expect(await screen.findByText(/没有允许使用位置/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '去设置里允许' })).toBeTruthy()
  expect(screen.getByText('640 米')).toBeTruthy()
})

it('opens with a chief’s own, and finds by how they stand', async () => {
  cloudAnswers({ ...rivers, 'identity.me': person('villageChief') })
  render(<RiversPage />)
  await waitFor(() => expect(asked().pop()).toEqual({ mine: true, limit: 50 }))
  fireEvent.change(screen.getByRole('combobox', { name: '情况' }), { target: { value: 'unwalked' } })
  await waitFor(() => expect(asked().pop()).toEqual({ mine: true, state: 'unwalked', limit: 50 }))
  fireEvent.click(screen.getByRole('radio', { name: '全部' }))
  await waitFor(() => expect(asked().pop()).toEqual({ state: 'unwalked', limit: 50 }))
})
