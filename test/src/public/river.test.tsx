/** The river page behind the code on a sign board. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { dayOf } from '@domain/calendar/day'
import RiverPage from '@/public/river'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import { reach } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'

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
  cloudAnswers({ 'register.getReach': river })
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
