/** One problem as everyone may see it. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import PublicReportPage from '@/public/report'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { solved } from './publicAnswers'

jest.mock('@/services/call')

const line = { who: '河长办', text: '', photos: [] }
const timeline = [
  { ...line, type: 'submitted', at: Date.now() - 3 * 86_400_000, what: '提交问题', who: '群众' },
  { ...line, type: 'assigned', at: Date.now() - 2 * 86_400_000, what: '交办给示例部门' },
  { ...line, type: 'closed', at: Date.now() - 86_400_000, what: '办结' },
]

beforeEach(() => {
  storage.texts.clear()
  openedWith({ reportId: 'p2' })
  cloudAnswers({ 'report.getPublic': { report: solved(), timeline } })
})

it('shows before and after, the steps, and that the place is blurred', async () => {
  render(<PublicReportPage />)
  expect(await screen.findByRole('heading', { level: 1, name: '岸边垃圾' })).toBeTruthy()
  expect(called[0]!.input).toEqual({ reportId: 'p2' })
  expect(screen.getByText('已办好')).toBeTruthy()
  expect(screen.getByText('举报时，共 2 张')).toBeTruthy()
  expect(screen.getByText('办好后')).toBeTruthy()
  expect(screen.getByText('交办给示例部门')).toBeTruthy()
  expect(screen.getByText('为保护举报人，位置只精确到约 100 米。')).toBeTruthy()
})

it('leads to its river', async () => {
  render(<PublicReportPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 1 段/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/public/river/index?reachId=r1' })
})

it.each([
  ['withdrawn or joined to another', { reportId: 'p9' }],
  ['of an address that is none', { reportId: '<b>' }],
])('leads to the map where it is %s', async (_why, params) => {
  openedWith(params)
  cloudAnswers({ 'report.getPublic': { refused: 'report.unknown' } })
  render(<PublicReportPage />)
  fireEvent.click(await screen.findByRole('button', { name: '看问题地图' }))
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/public/map/index' })
})
