/** The liaison passes today's message on: text, card, poster. */
import { learnCloudTime } from '@/services/cloudClock'
import Taro from '@tarojs/taro'
import { render, screen } from '@testing-library/react'
import { openAlbumSettings, saveImage, showImage } from '@/device/saveImage'
import LiaisonPage from '@/push/liaison'
import { addDays, startOfDay, dayOf } from '@domain/calendar/day'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import { tap } from '../report/hands'
import { forwarded, mine, ready } from './pushAnswers'

jest.mock('@/services/call')
jest.mock('@/device/saveImage')

const url = 'https://files.example/code.png'
const answers = { 'push.forwarded': {}, 'push.code': { url } }

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  jest.mocked(Taro.setClipboardData).mockResolvedValue({} as never)
  jest.mocked(saveImage).mockResolvedValue('saved')
  cloudAnswers({ ...answers, 'push.myGroups': mine([ready()]) })
})

const told = () => called.filter(({ action }) => action === 'push.forwarded')

it('shows the message as it will be pasted, copies it by one tap, and says so to the office', async () => {
  render(<LiaisonPage />)
  expect(await screen.findByText(/今天 24 点前请走一走/)).toBeTruthy()
  expect(screen.queryByText('已转发')).toBeNull()
  await tap(/复制文字/)
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: ready().text })
  expect(screen.getByText('文字已复制，到群里长按输入框粘贴')).toBeTruthy()
  expect(screen.getByText('已转发')).toBeTruthy()
  expect(told()).toEqual([{ action: 'push.forwarded', input: { pushId: 'today_chiefs' } }])
})

it('is about the day of the cloud: a phone a day behind shows what is to be forwarded now', async () => {
  const tomorrow = addDays(dayOf(Date.now()), 1)
  const now = startOfDay(tomorrow) + 8 * 3_600_000
  cloudAnswers({
    ...answers,
    'push.myGroups': mine([ready({ day: tomorrow })]),
  })
  learnCloudTime(now)
  render(<LiaisonPage />)
  expect(await screen.findByText(/今天 24 点前请走一走/)).toBeTruthy()
  learnCloudTime(Date.now())
})

it('passed on from another phone, it is ticked off', async () => {
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/我已转发过/)
  expect(told()).toEqual([{ action: 'push.forwarded', input: { pushId: 'today_chiefs' } }])
  expect(screen.getByText('已转发')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '我已转发过' })).toBeNull()
})

it('may be forwarded several times and says 已转发 once', async () => {
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/复制文字/)
  await tap(/存海报/)
  await tap(/复制文字/)
  expect(told()).toHaveLength(3)
  expect(screen.getAllByText('已转发')).toHaveLength(1)
})

it('says how to go on where the clipboard is closed, and does not count that as forwarded', async () => {
  jest.mocked(Taro.setClipboardData).mockRejectedValue(new Error('denied'))
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/复制文字/)
  expect(screen.getByText('没有复制成，请长按上面的文字自己复制')).toBeTruthy()
  expect(told()).toEqual([])
})

it('copied without network it is copied all the same, and says that it is not noted yet', async () => {
  cloudAnswers({ 'push.myGroups': mine([ready()]), 'push.forwarded': { refused: 'network.offline' } })
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/复制文字/)
  expect(screen.getByText('还没有记上「已转发」，有网后再点一次')).toBeTruthy()
  expect(screen.queryByText('已转发')).toBeNull()
})

it('keeps the poster with the code of the board, or without it where it can’t be had', async () => {
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/存海报/)
  expect(screen.getByText('海报已存好，到群里从相册发送')).toBeTruthy()
  expect(saveImage).toHaveBeenLastCalledWith(expect.objectContaining({ pictures: [url] }))
  cloudAnswers({ 'push.myGroups': mine([ready()]), 'push.forwarded': {} })
  await tap(/存海报/)
  expect(saveImage).toHaveBeenLastCalledWith(expect.objectContaining({ pictures: [] }))
})

it('shows the poster before it is kept, which passes nothing on', async () => {
  jest.mocked(showImage).mockResolvedValue()
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/先看看海报/)
  expect(showImage).toHaveBeenCalledWith(expect.objectContaining({ pictures: [url] }))
  expect(saveImage).not.toHaveBeenCalled()
  expect(told()).toEqual([])
  jest.mocked(showImage).mockRejectedValue(new Error('no canvas'))
  await tap(/先看看海报/)
  expect(screen.getByText('海报没有画成，请先复制文字发到群里')).toBeTruthy()
})

it('shows the way where the album is closed', async () => {
  jest.mocked(saveImage).mockResolvedValue('denied')
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/存海报/)
  await tap(/没有打开相册权限/)
  expect(openAlbumSettings).toHaveBeenCalled()
  expect(told()).toEqual([])
})

it('says so when the poster can not be made', async () => {
  jest.mocked(saveImage).mockRejectedValue(new Error('no canvas'))
  render(<LiaisonPage />)
  await screen.findByText(/请走一走/)
  await tap(/存海报/)
  expect(screen.getByText('海报没有存成，请先复制文字发到群里')).toBeTruthy()
  expect(told()).toEqual([])
})

it('a liaison of several groups begins with the one that waits, and stays with it', async () => {
  const second = { id: 'today_public', groupId: 'public', groupName: '示例志愿者群', text: '给志愿者的话' }
  cloudAnswers({ ...answers, 'push.myGroups': mine([forwarded(), ready(second)]) })
  render(<LiaisonPage />)
  expect(await screen.findByText('给志愿者的话')).toBeTruthy()
  await tap(/复制文字/)
  expect(Taro.setClipboardData).toHaveBeenCalledWith({ data: '给志愿者的话' })
  expect(screen.getByText('给志愿者的话')).toBeTruthy()
  await tap(/示例河长群/)
  expect(screen.getByText(/今天 24 点前请走一走/)).toBeTruthy()
  expect(screen.queryByText(/文字已复制/)).toBeNull()
  expect(screen.getByText('已转发，下面就是')).toBeTruthy()
})

it('says when it will be ready, and that nobody has to type anything', async () => {
  const half = startOfDay(dayOf(Date.now())) + 450 * 60_000
  const clock = jest.spyOn(Date, 'now').mockReturnValue(half - 60_000)
  cloudAnswers({ 'push.myGroups': mine([], { coming: [{ groupName: '示例河长群', dueAt: half }] }) })
  const first = render(<LiaisonPage />)
  expect(await screen.findByText('07:30 准备好')).toBeTruthy()
  expect(screen.getByText(/示例河长群的文字会自动写好.*不用您打字/)).toBeTruthy()
  expect(screen.queryByText('复制文字')).toBeNull()
  first.unmount()
  clock.mockReturnValue(half + 60_000)
  render(<LiaisonPage />)
  expect(await screen.findByText('马上就好，过几分钟再看')).toBeTruthy()
  clock.mockRestore()
})

it('says in plain words where nothing will come', async () => {
  cloudAnswers({ 'push.myGroups': mine([]) })
  const first = render(<LiaisonPage />)
  expect(await screen.findByText('今天没有要转发的')).toBeTruthy()
  first.unmount()
  storage.texts.clear()
  cloudAnswers({ 'push.myGroups': mine([], { liaison: false }) })
  render(<LiaisonPage />)
  expect(await screen.findByText('您还不是群联络人')).toBeTruthy()
})

it('never offers what was kept from another day', async () => {
  cloudAnswers({ 'push.myGroups': mine([ready({ day: '2026-03-17' })]) })
  const first = render(<LiaisonPage />)
  await screen.findByText('今天没有要转发的')
  first.unmount()
  cloudAnswers({ 'push.myGroups': { refused: 'network.offline' } })
  render(<LiaisonPage />)
  expect(await screen.findByText('显示的是上次看到的内容')).toBeTruthy()
  expect(screen.queryByText('复制文字')).toBeNull()
})

it('offers another try where it could not be fetched', async () => {
  cloudAnswers({})
  render(<LiaisonPage />)
  await screen.findByText('没有打开')
  cloudAnswers({ ...answers, 'push.myGroups': mine([ready()]) })
  await tap('再试一次')
  expect(await screen.findByText(/请走一走/)).toBeTruthy()
})
