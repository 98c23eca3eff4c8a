/** Following a report by its receipt code, typed from paper. */
import { act, render, screen } from '@testing-library/react'
import FollowPage from '@/report/follow'
import { forgetReceipt, heldReceipt } from '@/report/receipt/heldReceipt'
import TrackPage from '@/report/track'
import { storage } from '../device/memoryStore'
import { called, cloudAnswers } from '../pages/cloud'
import Taro, { openedWith } from '../taro/taro'
import { receipt, tracked } from './answers'
import { settle, tap, write } from './hands'

jest.mock('@/services/call')

beforeEach(() => {
  forgetReceipt()
  storage.texts.clear()
  jest.clearAllMocks()
  openedWith({})
})

it('puts the digits into groups while they are typed, whatever stands between them', async () => {
  cloudAnswers({})
  render(<FollowPage />)
  await write('回执码', '12345678-９０12 34')
  expect(screen.getByDisplayValue('1234 5678 9012 34')).toBeTruthy()
  await tap('查进度')
  expect(screen.getByText('回执码是 16 位数字，现在有 14 位。')).toBeTruthy()
  expect(called).toEqual([])
})

it('opens the report without the code in the address or on the phone, and forgets it afterwards', async () => {
  cloudAnswers({ 'report.track': tracked() })
  const follow = render(<FollowPage />)
  await write('回执码', '1234 5678 9012 3456')
  await tap('查进度')
  expect(called[0]!.input).toEqual({ receipt })
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/track/index' })
  follow.unmount()

  const track = render(<TrackPage />)
  await act(settle)
  expect(screen.getByText('已收到，等河长办受理')).toBeTruthy()
  expect(called[1]!.input).toEqual({ receipt })
  expect([...storage.texts.entries()].flat().join()).not.toContain(receipt)
  track.unmount()
  expect(heldReceipt()).toBeNull()

  render(<TrackPage />)
  expect(screen.getByText('请再输一次回执码')).toBeTruthy()
})

it('says when the code is wrong, and leaves it to be corrected', async () => {
  cloudAnswers({ 'report.track': { refused: 'receipt.wrong' } })
  render(<FollowPage />)
  await write('回执码', receipt)
  await tap('查进度')
  expect(screen.getByText('回执码不对，请核对 16 位数字后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('1234 5678 9012 3456')).toBeTruthy()
  expect(heldReceipt()).toBeNull()
  await write('回执码', '1234 5678 9012 345')
  expect(screen.queryByText('回执码不对，请核对 16 位数字后再试。')).toBeNull()
})

it('says until when it is locked after too many tries', async () => {
  const { call } = jest.requireMock<{ call: jest.Mock }>('@/services/call')
  const until = Date.parse('2027-01-02T10:30:00+08:00')
  call.mockResolvedValue({ ok: false, problem: { code: 'receipt.locked', detail: String(until) } })
  render(<FollowPage />)
  await write('回执码', receipt)
  await tap('查进度')
  expect(screen.getByText(/试错太多次了.*1月2日 10:30后再试/)).toBeTruthy()
})
