/** The directory of chiefs, village by village. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import ChiefsPage from '@/public/chiefs'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { called, cloudAnswers } from '../pages/cloud'

jest.mock('@/services/call')

const chief = { post: '村主任', role: 'villageChief' as const, village: '示例村', reaches: [] }
const answers = {
  'register.listChiefs': {
    items: [
      { ...chief, name: '示例乙', post: '所长', role: 'policeChief' as const, village: '' },
      { ...chief, name: '示例甲', post: '镇长', role: 'headChief' as const, village: '' },
      { ...chief, name: '示例丙', reaches: [{ id: 'r1', name: '示例溪 1 段' }] },
    ],
    next: null,
  },
  'register.listVillages': { items: [{ village: '样例村', reaches: 5 }] },
  'register.getTownship': { name: '示例镇', officePhone: '0577-00000000' },
}
const asked = () => called.filter(({ action }) => action === 'register.listChiefs').map(({ input }) => input)

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  cloudAnswers(answers)
})

it('names chiefs with post and role under their village, and leads to their rivers', async () => {
  render(<ChiefsPage />)
  expect(await screen.findByRole('heading', { name: '示例村' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: '全镇' })).toBeTruthy()
  expect(screen.getByText('村级河长')).toBeTruthy()
  expect(screen.getAllByText(/^示例[甲乙丙]$/).map((name) => name.textContent)).toEqual([
    '示例甲',
    '示例乙',
    '示例丙',
  ])
  fireEvent.click(screen.getByRole('button', { name: '看示例溪 1 段' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/river/index?reachId=r1' })
})

it('shows one village when chosen, or when a river’s page led there', async () => {
  const first = render(<ChiefsPage />)
  fireEvent.click(await screen.findByRole('button', { name: '按村找' }))
  const sheet = screen.getByRole('dialog', { name: '选村' })
  fireEvent.click(await within(sheet).findByRole('button', { name: /样例村/ }))
  await waitFor(() => expect(asked().pop()).toEqual({ village: '样例村', limit: 50 }))
  first.unmount()
  openedWith({ village: encodeURIComponent('样例村') })
  cloudAnswers(answers)
  render(<ChiefsPage />)
  await waitFor(() => expect(asked()).toEqual([{ village: '样例村', limit: 50 }]))
})

it('finds a chief by a part of the name, and says when there is none', async () => {
  render(<ChiefsPage />)
  await screen.findByText('示例丙')
  cloudAnswers({ ...answers, 'register.listChiefs': { items: [], next: null } })
  fireEvent.change(screen.getByRole('searchbox', { name: '河长姓名' }), { target: { value: ' 丁 ' } })
  expect(await screen.findByText('没有找到这位河长')).toBeTruthy()
  expect(asked().pop()).toEqual({ name: '丁', limit: 50 })
})

it('calls the office, never a private phone', async () => {
  render(<ChiefsPage />)
  fireEvent.click(await screen.findByRole('button', { name: '打电话给河长办，0577-00000000' }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '0577-00000000' })
})

it('says so where nobody is registered yet', async () => {
  cloudAnswers({ ...answers, 'register.listChiefs': { items: [], next: null } })
  render(<ChiefsPage />)
  expect(await screen.findByText('这里还没有登记河长')).toBeTruthy()
})
