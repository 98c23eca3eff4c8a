/** 河流: everyone finds a river by name or by village. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import RiversPage from '@/pages/rivers'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { reach } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

const rivers = {
  'register.listReaches': {
    items: [reach('r1', '示例溪 1 段'), reach('r2', '示例溪 2 段', 640)],
    next: null,
  },
  'register.listVillages': {
    items: [
      { village: '示例村', reaches: 2 },
      { village: '样例村', reaches: 5 },
    ],
  },
}
const asked = () => called.filter(({ action }) => action === 'register.listReaches').map(({ input }) => input)

beforeEach(() => {
  storage.texts.clear()
  cloudAnswers(rivers)
})

it('lists the rivers with village, kind and length, and opens one', async () => {
  render(<RiversPage />)
  expect(await screen.findByText('640 米')).toBeTruthy()
  expect(screen.getAllByText('示例村，村级溪流')).toHaveLength(2)
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
  cloudAnswers({ 'register.listReaches': { items: [], next: null } })
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
  cloudAnswers({ 'register.listReaches': { refused: 'network.offline' } })
  render(<RiversPage />)
  expect(await screen.findByText('640 米')).toBeTruthy()
  expect(await screen.findByText('没有网络，显示的是上次看到的内容')).toBeTruthy()
})
