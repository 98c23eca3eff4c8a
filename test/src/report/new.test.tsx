/** A resident at the bank reports a problem: few taps, no login, nobody named, and no second report of the same. */
import { screen } from '@testing-library/react'
import { takePhoto } from '@/device/photo'
import { storage } from '../device/memoryStore'
import { cloudAnswers } from '../pages/cloud'
import Taro from '../taro/taro'
import { near, reachAt } from './answers'
import { tap, taps, write } from './hands'
import { bank, calledActions, freshPhone, items, open, photographAndChoose, sent, submitted } from './newPage'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/device/place')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

beforeEach(freshPhone)

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
  expect(screen.getByRole('dialog', { name: '附近有人刚报过' }).textContent).toContain('离这里 50 米以内')
  expect(screen.getByText('还有 2 人也看到了')).toBeTruthy()
  expect(calledActions()).not.toContain('report.submit')
  await tap('我也看到')
  expect(screen.getByText('您是第 4 位看到的人，已记下，办的人会看到。')).toBeTruthy()
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
