/** After sending: how far it has come, and the receipt code, which is shown once. */
import { act, render, screen } from '@testing-library/react'
import { openAlbumSettings, saveImage } from '@/device/saveImage'
import { outbox } from '@/outbox'
import SentPage from '@/report/sent'
import { receiptImage } from '@/report/sent/receiptImage'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { answers, askedFor, consents } from '../consents'
import { called, cloudAnswers } from '../pages/cloud'
import Taro, { openedWith } from '../taro/taro'
import { receipt } from './answers'
import { settle, tap } from './hands'

jest.mock('@/services/call')
jest.mock('@/device/saveImage')
jest.mock('@/device/consent')

const reportId = 'report000000000000000001'
const submission = (link: 'wechat' | 'receipt' = 'wechat') => ({
  id: reportId,
  action: 'report.submit' as const,
  title: '带溪 2 段 水面垃圾',
  files: [],
  input: {
    reportId,
    category: 'floating' as const,
    place: [120.3, 27.6] as [number, number],
    text: '',
    photos: ['cloud://test/1.jpg'],
    link,
    contact: '',
  },
})

async function send(link?: 'wechat' | 'receipt') {
  openedWith({ reportId })
  await act(async () => {
    await outbox.put(submission(link))
    await settle()
  })
  const page = render(<SentPage />)
  await act(settle)
  return page
}

beforeEach(async () => {
  await outbox.discard(reportId)
  storage.texts.clear()
  jest.clearAllMocks()
  cloudAnswers({ 'report.submit': { reportId, receipt, reachName: '带溪 2 段' } })
})

it('says that it is safe on the phone until it has arrived', async () => {
  cloudAnswers({ 'report.submit': { refused: 'network.offline' } })
  await send()
  expect(screen.getByText('已存在手机里')).toBeTruthy()
  expect(screen.getByRole('img', { name: '已存手机' })).toBeTruthy()
  expect(screen.queryByText('我已记下')).toBeNull()
  cloudAnswers({ 'report.submit': { reportId, receipt, reachName: '带溪 2 段' } })
  await act(() => outbox.wake())
  expect(screen.getByText('已送达，谢谢您')).toBeTruthy()
})

it('shows the receipt code in groups of four, reads it digit by digit, and copies it by a tap', async () => {
  await send()
  for (const group of ['1234', '5678', '9012', '3456']) expect(screen.getByText(group)).toBeTruthy()
  await tap('回执码 1 2 3 4，5 6 7 8，9 0 1 2，3 4 5 6。点一下复制')
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '1234 5678 9012 3456' })
  expect(screen.getByText('已复制')).toBeTruthy()
})

it('shows the receipt code once: noted, it is gone from the phone', async () => {
  const page = await send()
  await tap('我已记下')
  await tap('再看一眼')
  expect(screen.getByText('1234')).toBeTruthy()
  await tap('我已记下')
  await tap('记好了')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/report/track/index?reportId=${reportId}` })
  expect([...storage.texts.values()].join()).not.toContain(receipt)
  page.unmount()
  render(<SentPage />)
  expect(screen.getByText('回执码不再显示')).toBeTruthy()
  expect(screen.queryByText('1234')).toBeNull()
})

it('warns those who are known by the receipt code alone, and leads them to no list they are not in', async () => {
  await send('receipt')
  expect(screen.getByText(/您没有关联微信.*丢了就找不回来/)).toBeTruthy()
  await tap('我已记下')
  await tap('记好了')
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/today/index' })
})

it('keeps the receipt as a picture, and says how when the album is closed to us', async () => {
  await send()
  jest.mocked(saveImage).mockResolvedValue('denied')
  await tap('存成图片')
  await tap(/没有打开相册权限/)
  expect(openAlbumSettings).toHaveBeenCalled()
  jest.mocked(saveImage).mockResolvedValue('saved')
  await tap('存成图片')
  expect(screen.getByText('图片已存好')).toBeTruthy()
  jest.mocked(saveImage).mockRejectedValue(new Error('no canvas'))
  await tap('存成图片')
  expect(screen.getByText('图片没有存成，请抄下数字或截屏')).toBeTruthy()
})

const arrived = {
  'report.submit': { reportId, receipt, reachName: '带溪 2 段' },
  'reminder.consents': consents(),
  'reminder.consent': {},
}

it('offers to tell when it is done and when there is a reward, and the receipt stays on the screen', async () => {
  cloudAnswers(arrived)
  answers('accept')
  await send()
  await tap('办好提醒我')
  expect(askedFor()).toEqual([['reportClosed', 'rewardReady']])
  expect(screen.getByText('好的，到时候提醒您')).toBeTruthy()
  expect(screen.getByText('1234')).toBeTruthy()
  expect(called.filter(({ action }) => action === 'reminder.consent')).toHaveLength(1)
})

it('offers no message to who is known by the receipt code alone', async () => {
  cloudAnswers(arrived)
  await send('receipt')
  expect(screen.getByText('1234')).toBeTruthy()
  expect(screen.queryByText('办好提醒我')).toBeNull()
  expect(called.map(({ action }) => action)).not.toContain('reminder.consents')
})

it('draws code, reach, day and the way to use them, and hides the code from the file’s name', () => {
  const written: string[] = []
  const context = { fillRect: () => undefined, fillText: (text: string) => written.push(text) }
  const image = receiptImage({ receipt, reachName: '带溪 2 段', day: '2026年11月20日' })
  image.draw(context as unknown as CanvasRenderingContext2D)
  expect(written.join('\n')).toContain('1234  5678')
  expect(written.join('\n')).toContain('9012  3456')
  expect(written).toContain('带溪 2 段')
  expect(written).toContain('2026年11月20日')
  expect(written.join()).toContain('凭回执码查')
  expect(image.name).not.toMatch(/\d/)
})

it('says why it was refused and leads back to what was filled in', async () => {
  cloudAnswers({ 'report.submit': { refused: 'report.placeOutside' } })
  await send()
  expect(screen.getByText('这次没有被接收')).toBeTruthy()
  expect(screen.getByText('这里离本镇的河太远，请在地图上把位置挪到河边。')).toBeTruthy()
  await tap('改一改再发')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/report/new/index?reportId=${reportId}` })
})

/** Changed after it was refused, and left. */
const half = (reportId: string) =>
  storage.texts.set(
    `report-draft/${reportId}`,
    JSON.stringify({ reportId, text: '王五看到的', contact: '1', photos: [] }),
  )

it('nothing of a report that was given up stays on the phone', async () => {
  cloudAnswers({ 'report.submit': { refused: 'report.tooMany' } })
  await send()
  half(reportId)
  await tap('不报了')
  await tap('删掉')
  expect([...storage.texts.values()].join()).not.toContain('王五')
})

it('one that was changed since is opened, not sent as it was', async () => {
  cloudAnswers({ 'report.submit': { refused: 'report.tooMany' } })
  await send()
  half(reportId)
  called.length = 0
  await tap('不改，再发一次')
  expect(called).toEqual([])
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/report/new/index?reportId=${reportId}` })
})

it('gives a refused report up only after a second word', async () => {
  cloudAnswers({ 'report.submit': { refused: 'report.tooMany' } })
  await send()
  await tap('不报了')
  await tap('留着')
  expect(outbox.item(reportId)).not.toBeNull()
  await tap('不报了')
  await tap('删掉')
  expect(outbox.item(reportId)).toBeNull()
})
