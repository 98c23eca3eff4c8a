/** Those at the river with a report: nothing they enter is lost, with or without network. */
import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import { call } from '@/services/call'
import ReportPage from '@/work/report'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { deskWindow } from '../office/deskWindow'
import { person } from '../pages/answers'
import { entry, environment, report, withDepartment, type ReportAnswer } from './answers'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const cloud = jest.mocked(call)
const id = entry().id
const settle = () => new Promise((resolve) => setTimeout(resolve, 30))
let online = true
let answer: ReportAnswer

const sent = (action: string) =>
  cloud.mock.calls.filter(([name]) => name === action).map(([, input]) => input)
const delivered = (action: string) => (online ? sent(action) : [])
const press = (name: string | RegExp, inside: HTMLElement = document.body) =>
  act(async () => {
    fireEvent.click(within(inside).getByRole('button', { name }))
    await settle()
  })
const type = (inside: HTMLElement, text: string) =>
  act(async () => {
    fireEvent.change(within(inside).getByRole('textbox'), { target: { value: text } })
    await settle()
  })
const sheet = (name: string) => screen.findByRole('dialog', { name })

async function open(): Promise<void> {
  render(<ReportPage />)
  await screen.findByText('提交问题')
  await act(settle)
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
  openedWith({ reportId: id })
  online = true
  answer = withDepartment()
  jest.mocked(takePhoto).mockResolvedValue('blob:taken')
  cloud.mockReset()
  cloud.mockImplementation(async (action) => {
    if (action === 'identity.me') return done(person('department')) as never
    if (action === 'report.get') return done(answer) as never
    return (online ? done({}) : refused('network.offline')) as never
  })
})

afterEach(async () => {
  cleanup()
  for (const item of outbox.items()) await outbox.discard(item.id)
})

it('is taken with one tap; the next step is there before the network is', async () => {
  online = false
  await open()
  await press('接单')
  expect(screen.getByRole('img', { name: '已存手机' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '接单' })).toBeNull()
  expect(screen.getByRole('button', { name: '处置完成' })).toBeTruthy()
})

it('is not handed back without a reason', async () => {
  await open()
  await press('更多')
  await press('退单', await sheet('还可以'))
  const dialog = await sheet('退单')
  await press('退回河长办', dialog)
  expect(within(dialog).getByRole('alert').textContent).toBe('请写一句为什么退，河长办好另行交办')
  expect(outbox.items()).toEqual([])
  await type(dialog, '不在我们管的范围')
  await press('退回河长办', dialog)
  expect(sent('report.handBack')).toMatchObject([{ reportId: id, text: '不在我们管的范围' }])
})

it('handed back it is out of one’s hands: said as done, with nothing left to press', async () => {
  await open()
  await press('更多')
  await press('退单', await sheet('还可以'))
  const dialog = await sheet('退单')
  await type(dialog, '不在我们管的范围')
  cloud.mockImplementation(async (action) => {
    if (action === 'identity.me') return done(person('department')) as never
    return (action === 'report.get' ? refused('report.notYours') : done({})) as never
  })
  await press('退回河长办', dialog)
  expect(await screen.findByText('已退回河长办')).toBeTruthy()
  for (const name of ['接单', '处置完成', '更多', '重试'])
    expect(screen.queryByRole('button', { name })).toBeNull()
  const pages = jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([{}, {}] as never)
  fireEvent.click(screen.getByRole('button', { name: '回列表' }))
  pages.mockRestore()
  expect(Taro.navigateBack).toHaveBeenCalled()
})

it('one that went to somebody else meanwhile shows nothing old and says why', async () => {
  await open()
  cleanup()
  cloud.mockImplementation(async (action) => {
    if (action === 'identity.me') return done(person('department')) as never
    return refused('report.notYours') as never
  })
  render(<ReportPage />)
  expect(await screen.findByText('这件问题已经不在您这里了')).toBeTruthy()
  expect(screen.queryByText('提交问题')).toBeNull()
})

it('is not resolved without words and an after-photo; what it was stands beside it', async () => {
  await open()
  await press('处置完成')
  const dialog = await sheet('处置完成')
  expect(within(dialog).getByRole('button', { name: '查看处置前 1，共 1 张' })).toBeTruthy()
  await press('提交，等河长办复核', dialog)
  const said = within(dialog)
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
  expect(said).toEqual(['请拍一张处置后的照片', '请写一句怎么处理的'])
  expect(outbox.items()).toEqual([])
})

it('is resolved without network and delivered, photos first, once there is one', async () => {
  online = false
  await open()
  await press('处置完成')
  const dialog = await sheet('处置完成')
  await press(/^拍处置后照片/, dialog)
  await type(dialog, '排口已封堵')
  await press('提交，等河长办复核', dialog)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByText('处置完成 · 示例溪 1 段 偷排污水')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '处置完成' })).toBeNull()
  expect(delivered('report.resolve')).toEqual([])
  online = true
  const commandId = outbox.items()[0]!.id
  cloud.mockClear()
  await act(async () => {
    await outbox.wake()
    await settle()
  })
  expect(sent('report.resolve')).toEqual([
    {
      reportId: id,
      commandId,
      text: '排口已封堵',
      photos: [`cloud://test/reports/${id}/${commandId}-1.jpg`],
    },
  ])
  expect(outbox.item(commandId)?.state).toBe('delivered')
})

it('waits with the resolution until the cloud knows that it was taken', async () => {
  online = false
  await open()
  await press('接单')
  await press('处置完成')
  const dialog = await sheet('处置完成')
  await press(/^拍处置后照片/, dialog)
  await type(dialog, '已清理')
  await press('提交，等河长办复核', dialog)
  cloud.mockClear()
  online = true
  await act(async () => {
    await outbox.wake()
    await settle()
  })
  const steps = cloud.mock.calls.map(([action]) => action).filter((name) => /take|resolve/.test(name))
  expect(steps).toEqual(['report.take', 'report.resolve'])
})

it('keeps what was entered: closed in the middle, the sheet opens where it was, under the same id', async () => {
  await open()
  await press('处置完成')
  await press(/^拍处置后照片/, await sheet('处置完成'))
  await type(await sheet('处置完成'), '已清了一半')
  cleanup()
  await open()
  await press('处置完成')
  const dialog = await sheet('处置完成')
  expect(within(dialog).getByDisplayValue('已清了一半')).toBeTruthy()
  expect(within(dialog).getByRole('button', { name: '删除处置后照片 1' })).toBeTruthy()
})

it('keeps a refused resolution with its reason, to be corrected', async () => {
  cloud.mockImplementation(async (action) => {
    if (action === 'report.get') return done(answer) as never
    if (action === 'identity.me') return done(person('department')) as never
    return refused('input.invalid') as never
  })
  await open()
  await press('处置完成')
  await press(/^拍处置后照片/, await sheet('处置完成'))
  await type(await sheet('处置完成'), '已清理')
  await press('提交，等河长办复核', await sheet('处置完成'))
  expect(screen.getByText('填写的内容有误，请检查后再提交。')).toBeTruthy()
  const [before] = outbox.items()
  await press('处置完成')
  const dialog = await sheet('处置完成')
  expect(within(dialog).getByDisplayValue('已清理')).toBeTruthy()
  cloud.mockImplementation(async (action) => done(action === 'report.get' ? answer : {}) as never)
  await press('提交，等河长办复核', dialog)
  expect(outbox.items().map(({ id: same, state }) => [same, state])).toEqual([[before!.id, 'delivered']])
})

it('one that was changed since it was refused opens in its sheet, and is not sent as it was', async () => {
  cloud.mockImplementation(async (action) => {
    if (action === 'report.get') return done(answer) as never
    if (action === 'identity.me') return done(person('department')) as never
    return refused('input.invalid') as never
  })
  await open()
  await press('处置完成')
  await press(/^拍处置后照片/, await sheet('处置完成'))
  await type(await sheet('处置完成'), '已清理')
  await press('提交，等河长办复核', await sheet('处置完成'))
  await press('处置完成')
  await type(await sheet('处置完成'), '已清理两车')
  await press('先不', await sheet('处置完成'))
  const before = sent('report.resolve').length
  await press('再交一次')
  expect(sent('report.resolve')).toHaveLength(before)
  expect(within(await sheet('处置完成')).getByDisplayValue('已清理两车')).toBeTruthy()
})

it('asks for a photo where it came again, and for none where it did not', async () => {
  answer = report({ report: entry({ state: 'closed', lead: environment, dueAt: null }), may: ['recheck'] })
  await open()
  await press('又出现了')
  const again = await sheet('回头看：又出现了')
  await press('提交，重新处置', again)
  expect(within(again).getByRole('alert').textContent).toBe('请拍一张现场照片')
  await press('先不', again)
  await press('没有复发')
  await press('没有复发', await sheet('回头看：没有复发'))
  expect(sent('report.recheck')).toMatchObject([{ reportId: id, fine: true, photos: [] }])
})
