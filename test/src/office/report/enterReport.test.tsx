/** Problems from above, from the news, from the hotline: written down at the desk, never lost, then worked on. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import type { ProblemCode } from '@domain/contract/problems'
import { takePhoto } from '@/device/photo'
import EnterReportPage from '@/office/report/enterReport'
import { outbox } from '@/outbox'
import OutboxPage from '@/pages/outbox'
import { call } from '@/services/call'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { reach } from '../../pages/answers'
import Taro, { leave } from '../../taro/taro'
import { deskWindow } from '../deskWindow'
import { page } from '../registerAnswers'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const cloud = jest.mocked(call)
const shown = reach('r1', '示例溪 1 段')
const entered = () =>
  cloud.mock.calls.filter(([action]) => action === 'report.enter').map(([, input]) => input)
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))
const submit = async () => {
  fireEvent.click(screen.getByRole('button', { name: '登记' }))
  await settle()
}
const write = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '情况' }), { target: { value } })

/** The cloud, which takes or refuses what is entered. */
function answering(entering: 'takes' | ProblemCode): void {
  cloud.mockReset()
  const answers: Record<string, unknown> = {
    'report.reachAt': { reach: { id: 'r1', name: shown.name, village: '示例村', away: 3 } },
    'register.getReach': { reach: shown, chiefs: [], officePhone: '' },
    'photo.announce': {},
    'register.listReaches': page({ ...shown, geometry: undefined }),
  }
  cloud.mockImplementation(async (action, input) => {
    if (action === 'report.enter' && entering !== 'takes') return refused(entering) as never
    if (action === 'report.enter')
      return done({ reportId: (input as { reportId: string }).reportId, reachName: shown.name }) as never
    const answer = answers[action]
    return (answer ? done(answer) : refused('service.busy')) as never
  })
}

async function open() {
  render(<EnterReportPage />)
  await screen.findByRole('textbox', { name: '情况' })
}

async function fillIn() {
  fireEvent.click(screen.getByRole('radio', { name: '上级督查' }))
  fireEvent.change(screen.getByRole('combobox', { name: '哪种问题' }), { target: { value: 'outlet' } })
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 1 段/ }))
  await screen.findByText('示例溪 1 段 · 示例村')
  write(' 督查组反映，桥下排口有黄水 ')
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  answering('takes')
  jest.mocked(Taro.redirectTo).mockClear()
})

afterEach(async () => {
  cleanup()
  for (const item of outbox.items()) await outbox.discard(item.id)
})

it('says what is missing, all at once, and sends nothing', async () => {
  await open()
  await submit()
  for (const words of [
    '请选是从哪里来的',
    '请选是哪种问题',
    '请选在哪里',
    '请写一句情况，接手的人靠它找到问题',
  ])
    expect(screen.getByText(words)).toBeTruthy()
  expect(entered()).toEqual([])
})

it('sends exactly what was entered, once, and goes on to the report', async () => {
  await open()
  await fillIn()
  await submit()
  await waitFor(() => expect(entered()).toHaveLength(1))
  const [sent] = entered() as { reportId: string }[]
  expect(sent).toEqual({
    reportId: expect.stringMatching(/^[0-9a-z]{26}$/),
    source: 'supervision',
    category: 'outlet',
    place: [120.31, 27.6],
    text: '督查组反映，桥下排口有黄水',
    photos: [],
  })
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/work/report/index?reportId=${sent!.reportId}` }),
  )
})

it('what arrives while another page is seen does not take its place', async () => {
  await open()
  await fillIn()
  leave()
  await submit()
  await waitFor(() => expect(screen.getByRole('button', { name: '去交办' })).toBeTruthy())
  expect(Taro.redirectTo).not.toHaveBeenCalled()
})

it('uploads the photos before the words, without writing on them', async () => {
  jest.mocked(takePhoto).mockResolvedValue('temporary')
  await open()
  await fillIn()
  fireEvent.click(screen.getByRole('button', { name: /加照片/ }))
  await screen.findByRole('button', { name: '删除照片 1' })
  expect(takePhoto).toHaveBeenLastCalledWith([])
  await submit()
  await waitFor(() => expect(entered()).toHaveLength(1))
  const { reportId, photos } = entered()[0] as { reportId: string; photos: string[] }
  expect(photos).toEqual([`cloud://test/reports/${reportId}/1.jpg`])
})

it('keeps every letter: closed in the middle, it opens where it was', async () => {
  await open()
  fireEvent.click(screen.getByRole('radio', { name: '媒体曝光' }))
  write('电视台 6 月 3 日')
  await settle()
  cleanup()
  await open()
  expect(screen.getByDisplayValue('电视台 6 月 3 日')).toBeTruthy()
  expect(screen.getByRole('radio', { name: '媒体曝光' }).getAttribute('aria-checked')).toBe('true')
})

it('waits in the outbox without network, and another one can be entered meanwhile', async () => {
  answering('network.offline')
  await open()
  await fillIn()
  await submit()
  expect(await screen.findByRole('img', { name: '已存手机' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '再登记一件' }))
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '情况' })).value).toBe('')
  expect(outbox.items()).toHaveLength(1)
})

it('says why it was refused, keeps what was entered, and sends the correction under the same number', async () => {
  answering('report.placeOutside')
  await open()
  await fillIn()
  await submit()
  expect(await screen.findByText(/这里离本镇的河太远/)).toBeTruthy()
  cleanup()
  answering('takes')
  await open()
  expect(screen.getByDisplayValue('督查组反映，桥下排口有黄水')).toBeTruthy()
  write('改过的话')
  await submit()
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalled())
  expect(entered()).toMatchObject([{ text: '改过的话', source: 'supervision' }])
  expect(outbox.items()).toHaveLength(1)
})

it('half corrected it opens from 待发送, and does not go again in its old words', async () => {
  answering('report.placeOutside')
  await open()
  await fillIn()
  await submit()
  const { id } = outbox.items()[0]!
  write('改过的话')
  await settle()
  cleanup()
  answering('takes')
  render(<OutboxPage />)
  fireEvent.click(screen.getByRole('button', { name: /^上传/ }))
  await settle()
  expect(entered()).toEqual([])
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/office/report/enterReport?reportId=${id}` })
})

it('says at once when the place is too far from any reach', async () => {
  await open()
  const usual = cloud.getMockImplementation()!
  cloud.mockImplementation(async (action, input) =>
    action === 'report.reachAt' ? (done({ reach: null }) as never) : usual(action, input),
  )
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 1 段/ }))
  expect(await screen.findByText('这里离本镇的河太远，请把位置挪到河边')).toBeTruthy()
})
