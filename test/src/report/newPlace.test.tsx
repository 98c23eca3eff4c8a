/** Where the problem is: from the phone, from a sign board, or from the map. */
import { act, screen } from '@testing-library/react'
import { currentPlace } from '@/device/place'
import { openReport } from '@/report/draft/phoneReport'
import { cloudAnswers } from '../pages/cloud'
import { reach } from '../pages/answers'
import { reachAt } from './answers'
import { tap, taps } from './hands'
import { bank, freshPhone, open, photographAndChoose, river, sent, submitted, tapMap } from './newPage'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/device/place')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

beforeEach(freshPhone)

it('is sent with four taps where the pin is moved by hand', async () => {
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': sent,
    'register.getReach': river,
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
    'register.getReach': river,
  })
  await open({ reachId: 'r1' })
  expect(await screen.findByText('先放在这段河的中间，请在地图上点准')).toBeTruthy()
  expect(openReport.draft()!.place).toEqual([120.31, 27.6])
})

it('lets the place be chosen by reach and map where the phone may not say it', async () => {
  jest.mocked(currentPlace).mockResolvedValue('denied')
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': sent,
    'register.listReaches': { items: [reach('r1', '带溪 2 段')], next: null },
    'register.getReach': river,
  })
  await open()
  await photographAndChoose()
  expect(screen.getByText('没有打开定位也能报，在地图上点一下就行')).toBeTruthy()
  await tap('提交举报')
  expect(screen.getAllByText('请在地图上点一下在哪里。').length).toBeGreaterThan(0)
  await tap('在哪里？，选位置')
  await act(async () => new Promise((resolve) => setTimeout(resolve, 350)))
  await tap(/带溪 2 段/)
  expect(openReport.draft()!.place).toEqual([120.31, 27.6])
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
