/** What was written for one step stands at no other, nor once it was sent; what was refused goes again, not a second one. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { takePhoto } from '@/device/photo'
import { outbox } from '@/outbox'
import { call } from '@/services/call'
import ReportPage from '@/work/report'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { deskWindow } from '../office/deskWindow'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap } from '../report/hands'
import { openedWith } from '../taro/taro'
import { dispatchPolicy, entry, forVerification, report, rewardRules, withDepartment } from './answers'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const sheet = (name: string) => screen.findByRole('dialog', { name })
const press = (name: string | RegExp, among: HTMLElement) =>
  act(async () => {
    fireEvent.click(within(among).getByRole('button', { name }))
    await settle()
  })
const write = (among: HTMLElement, value: string) =>
  act(async () => {
    fireEvent.change(within(among).getByRole('textbox'), { target: { value } })
    await settle()
  })

async function open(answers: Parameters<typeof cloudAnswers>[0]): Promise<void> {
  cleanup()
  cloudAnswers({ 'identity.me': person('office'), 'report.getDispatchPolicy': dispatchPolicy, ...answers })
  render(<ReportPage />)
  await screen.findByText('提交问题')
  await act(settle)
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
  openedWith({ reportId: entry().id })
})
afterEach(async () => {
  cleanup()
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('the words of a check that was made do not stand in the next one', async () => {
  await open({ 'report.get': forVerification(), 'reward.rules': rewardRules, 'report.verify': {} })
  await tap('复核通过')
  const dialog = await sheet('复核通过')
  await write(dialog, '处理得好')
  fireEvent.click(within(dialog).getByRole('radio', { name: /较重/ }))
  await press('复核通过并办结', dialog)
  await tap('复核通过')
  expect(within(await sheet('复核通过')).getByRole('textbox')).toHaveProperty('value', '')
})

it('those of a deadline that was set neither, but those of one that did not get through', async () => {
  const answer = report({ report: entry({ state: 'handling' }), may: ['urge'] })
  await open({ 'report.get': answer, 'report.urge': { refused: 'network.offline' } })
  await tap('督办并限期')
  await write(await sheet('督办并限期'), '请抓紧')
  await press('督办，限 3 个工作日', await sheet('督办并限期'))
  expect(screen.getByText('现在没有网络，没有送出。有网后请再点一次。')).toBeTruthy()
  await open({ 'report.get': answer, 'report.urge': {} })
  await tap('督办并限期')
  expect(within(await sheet('督办并限期')).getByRole('textbox')).toHaveProperty('value', '请抓紧')
  await press('督办，限 3 个工作日', await sheet('督办并限期'))
  await tap('督办并限期')
  expect(within(await sheet('督办并限期')).getByRole('textbox')).toHaveProperty('value', '')
})

it('while it is on its way its sheet stays, so that a refusal is read', async () => {
  const answer = report({ report: entry({ state: 'handling' }), may: ['urge'] })
  await open({ 'report.get': answer, 'report.urge': { refused: 'network.unclear' } })
  await tap('督办并限期')
  const dialog = await sheet('督办并限期')
  const answering = jest.mocked(call).getMockImplementation()!
  let arrive: (_: unknown) => void = () => undefined
  const slow = new Promise((done) => (arrive = done))
  jest.mocked(call).mockImplementation(async (action, input) => (await slow, answering(action, input)))
  await press('督办，限 3 个工作日', dialog)
  fireEvent.click(dialog)
  await press('先不', dialog)
  await act(async () => arrive(null))
  await act(settle)
  const said = '网络不稳，不知道是否送到。请再点一次，不会重复。'
  expect(within(await sheet('督办并限期')).getByText(said)).toBeTruthy()
})

it('a reason for one step does not stand in the sheet of another', async () => {
  await open({ 'report.get': report({ may: ['instruct', 'reject'] }) })
  await tap('不予受理')
  await write(await sheet('不予受理'), '不是本镇的河')
  await press('先不', await sheet('不予受理'))
  await tap('批示一句')
  expect(within(await sheet('批示一句')).getByRole('textbox')).toHaveProperty('value', '')
})

describe('at the river', () => {
  const refusing = { 'report.resolve': { refused: 'input.invalid' }, 'report.contribute': {} } as const
  const toRiver = () => open({ 'report.get': withDepartment(), ...refusing })
  const resolve = async () => {
    await tap('处置完成')
    return sheet('处置完成')
  }
  const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
  const photosSent = () =>
    (sent('report.resolve').at(-1) as { photos: string[] }).photos.map((file) => file.split('-').at(-1))

  it('no two photos of a step ever have one number, also when it is corrected', async () => {
    jest.mocked(takePhoto).mockResolvedValue('blob:taken')
    await toRiver()
    const dialog = await resolve()
    await press(/^拍处置后照片/, dialog)
    await press(/^拍处置后照片/, dialog)
    await press('删除处置后照片 1', dialog)
    await tap('删掉')
    await press(/^拍处置后照片/, dialog)
    await write(dialog, '已清理')
    await press('提交，等河长办复核', dialog)
    expect(photosSent()).toEqual(['2.jpg', '3.jpg'])
    const corrected = await resolve()
    await press(/^拍处置后照片/, corrected)
    await press('提交，等河长办复核', corrected)
    expect(photosSent()).toEqual(['2.jpg', '3.jpg', '4.jpg'])
  })

  it('what was written or refused in one step does not stand in another, and blanks are no words', async () => {
    jest.mocked(takePhoto).mockResolvedValue('blob:taken')
    await toRiver()
    const dialog = await resolve()
    await press(/^拍处置后照片/, dialog)
    await write(dialog, '  ')
    await press('提交，等河长办复核', dialog)
    expect(within(dialog).getByText('请写一句怎么处理的')).toBeTruthy()
    await write(dialog, '已清理')
    await press('先不', dialog)
    const inOther = async () => {
      await tap('更多')
      await press('补充', await sheet('还可以'))
      const other = await sheet('补充情况')
      const { value } = within(other).getByRole<HTMLTextAreaElement>('textbox')
      await press('先不', other)
      return value
    }
    expect(await inOther()).toBe('')
    await press('提交，等河长办复核', await resolve())
    expect(outbox.items().map(({ state }) => state)).toEqual(['refused'])
    expect(await inOther()).toBe('')
  })
})

it('「接单」 that was refused goes again under its own id, also when the page was opened anew', async () => {
  await open({ 'report.get': withDepartment(), 'report.take': { refused: 'input.invalid' } })
  await tap('接单')
  const [refused] = outbox.items()
  expect(refused!.state).toBe('refused')
  await open({ 'report.get': withDepartment(), 'report.take': {} })
  await tap('接单')
  expect(outbox.items().map(({ id, state }) => [id, state])).toEqual([[refused!.id, 'delivered']])
})

it('「接单」 on a phone without room says that it was not kept', async () => {
  await open({ 'report.get': withDepartment(), 'report.take': {} })
  const full = jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
  await tap('接单')
  full.mockRestore()
  expect(screen.getByText('手机存储满了，没有存下。请清理空间后再试。')).toBeTruthy()
  expect(outbox.items()).toEqual([])
})
