/** What a resident writes to have it looked at once more is not lost on the way. */
import { act, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import OutboxPage from '@/pages/outbox'
import TrackPage from '@/report/track'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { cloudAnswers } from '../pages/cloud'
import Taro, { openedWith } from '../taro/taro'
import { tracked } from './answers'
import { settle, tap, write } from './hands'

jest.mock('@/services/call')
jest.mock('@/device/payment')

async function open() {
  openedWith({ reportId: 'report000000000000000001' })
  const page = render(<TrackPage />)
  await act(settle)
  return page
}

beforeEach(() => storage.texts.clear())
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('is there again after a kill, and after a refusal to be put right, and is sent once', async () => {
  const done = tracked({ state: 'closed', dueAt: null, may: ['reopen'] })
  cloudAnswers({ 'report.track': done, 'report.reopen': { refused: 'input.invalid' } })
  const first = await open()
  await tap('没处理好，要求重新处理')
  await write('写一句', '桥下还有垃圾')
  first.unmount()
  const second = await open()
  await tap('没处理好，要求重新处理')
  expect(screen.getByDisplayValue('桥下还有垃圾')).toBeTruthy()
  await tap('要求重新处理')
  const refused = outbox.items().map(({ id, state }) => [id, state])
  expect(refused).toEqual([[expect.any(String), 'refused']])
  second.unmount()

  cloudAnswers({ 'report.track': done, 'report.reopen': {} })
  await open()
  await tap('没处理好，要求重新处理')
  expect(screen.getByDisplayValue('桥下还有垃圾')).toBeTruthy()
  await tap('要求重新处理')
  expect(outbox.items().map(({ id, state }) => [id, state])).toEqual([[refused[0]![0], 'delivered']])
  expect([...storage.texts.keys()].filter((key) => key.startsWith('form/'))).toEqual([])
})

it('refused, it opens from 待发送 once other words were begun; wiped out they stay so', async () => {
  const done = tracked({ state: 'closed', dueAt: null, may: ['reopen'] })
  cloudAnswers({ 'report.track': done, 'report.reopen': { refused: 'input.invalid' } })
  const first = await open()
  await tap('没处理好，要求重新处理')
  await write('写一句', '桥下还有垃圾')
  await tap('要求重新处理')
  first.unmount()
  const second = await open()
  await tap('没处理好，要求重新处理')
  expect(screen.getByDisplayValue('桥下还有垃圾')).toBeTruthy()
  await write('写一句', '')
  expect(screen.queryByDisplayValue('桥下还有垃圾')).toBeNull()
  second.unmount()
  cloudAnswers({ 'report.reopen': {} })
  render(<OutboxPage />)
  await tap(/^上传/)
  expect(outbox.items().map(({ state }) => state)).toEqual(['refused'])
  const url = '/report/track/index?reportId=report000000000000000001'
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
})
