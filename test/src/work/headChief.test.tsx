/** The head chief at a report that went up to him: he presses on with one, two taps, and it says what follows. */
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import ReportPage from '@/work/report'
import { openedWith } from '../taro/taro'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { deskWindow } from '../office/deskWindow'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { entry, environment, report, villageChief, type ReportAnswer } from './answers'

jest.mock('@/services/call')

const id = entry().id
const commandId = expect.stringMatching(/^[0-9a-z]{26}$/)
const inputs = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const press = (name: string | RegExp, among = screen.getByRole('main')) =>
  act(async () => fireEvent.click(within(among).getByRole('button', { name })))
const sheet = (name: string) => screen.findByRole('dialog', { name })

const raised = (change: Partial<ReportAnswer> = {}) =>
  report({
    report: entry({
      state: 'handling',
      lead: environment,
      handling: 'ordinary',
      light: 'red',
      escalation: 2,
    }),
    may: ['reassign', 'urge', 'instruct', 'acknowledge'],
    ...change,
  })

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
  openedWith({ reportId: id })
})

async function open(answers: Parameters<typeof cloudAnswers>[0], change: Partial<ReportAnswer> = {}) {
  cloudAnswers({ 'identity.me': person('headChief'), 'report.get': raised(change), ...answers })
  render(<ReportPage />)
  await screen.findByRole('button', { name: '督办并限期' })
}

it('urges with a deadline: three working days unless he says another', async () => {
  await open({ 'report.urge': {} })
  await press('督办并限期')
  const dialog = await sheet('督办并限期')
  expect(within(dialog).getByRole('button', { name: '督办，限 3 个工作日' })).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('radio', { name: '5 天' }))
  fireEvent.change(within(dialog).getByRole('textbox', { name: '督办要求' }), {
    target: { value: '请抓紧 ' },
  })
  await press('督办，限 5 个工作日', dialog)
  expect(inputs('report.urge')).toEqual([{ reportId: id, commandId, days: 5, text: '请抓紧' }])
  expect(screen.getByText('已督办，限 5 个工作日，过期再到您这里')).toBeTruthy()
})

it('instructs with a sentence, and not without one', async () => {
  await open({ 'report.instruct': {} })
  await press('批示一句')
  const dialog = await sheet('批示一句')
  await press('批示', dialog)
  expect(screen.getByText('请写一句，承办的好照着办')).toBeTruthy()
  expect(inputs('report.instruct')).toEqual([])
  fireEvent.change(within(dialog).getByRole('textbox', { name: '批示' }), { target: { value: '先堵住' } })
  await press('批示', dialog)
  expect(inputs('report.instruct')).toEqual([{ reportId: id, commandId, text: '先堵住' }])
})

it('seen is one tap', async () => {
  await open({ 'report.acknowledge': {} })
  await press('更多')
  await press('已阅', await sheet('还可以'))
  expect(inputs('report.acknowledge')).toEqual([{ reportId: id, commandId }])
  expect(screen.getByText('已阅，再升级时会再到您这里')).toBeTruthy()
})

it('gives it to somebody else', async () => {
  await open({
    'report.listAssignees': { departments: [environment], chiefs: [villageChief], cleaners: [] },
    'report.reassign': {},
  })
  await press('更多')
  await press('改派', await sheet('还可以'))
  const dialog = await sheet('改派')
  fireEvent.click(await within(dialog).findByRole('radio', { name: '示例李' }))
  await press('交办给示例李', dialog)
  expect(inputs('report.reassign')).toMatchObject([{ lead: villageChief }])
})

it('rings the department in charge, or the office', async () => {
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({} as never)
  const calls = [
    { name: '演示生态环境所', phone: '0577-00000001' },
    { name: '河长办', phone: '0577-00000000' },
  ]
  await open({}, { call: calls[0], calls })
  await press('打电话给演示生态环境所')
  await press('打电话给河长办')
  expect(ring.mock.calls.slice(-2)).toEqual([
    [{ phoneNumber: '0577-00000001' }],
    [{ phoneNumber: '0577-00000000' }],
  ])
})

it('of a cloud of before it rings the one number it gives', async () => {
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({} as never)
  await open({}, { call: { name: '河长办', phone: '0577-00000000' } })
  await press('打电话给河长办')
  expect(ring).toHaveBeenCalledWith({ phoneNumber: '0577-00000000' })
})

it('without a number there is nothing to ring', async () => {
  await open({})
  expect(screen.queryByRole('button', { name: /打电话/ })).toBeNull()
})
