/** On Today after a patrol was thrown away: another reach can start, and for some seconds it can be taken back. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import TodayPage from '@/pages/today'
import { newDraft } from '@/recorder/draft'
import { openDraft, thrownAway } from '@/recorder/phoneRecorder'
import { storage } from '../device/memoryStore'
import { today as recorded } from '../today'
import { duty, now, person, reach, today } from './answers'
import { cloudAnswers } from './cloud'

jest.mock('@/services/call')

const id = 'patrol0000000000000000000b'

beforeEach(async () => {
  storage.texts.clear()
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([duty()]) })
  const { thresholds, photosRequired } = recorded
  const walked = {
    assignmentId: 'a1',
    delegationId: null,
    reach: reach('r9', '示例溪 9 段'),
    thresholds,
    photosRequired,
  }
  await openDraft.book.write({ ...newDraft(id, walked, now), endedAt: now + 1000 })
  render(<TodayPage />)
  await screen.findByRole('button', { name: '接着提交' })
})
afterEach(() => openDraft.book.remove(id))

it('another reach can start, and a tap brings it back to its checklist', async () => {
  expect(screen.queryByRole('button', { name: /开始巡河/ })).toBeNull()
  await act(() => thrownAway.throwAway(id))
  expect(await screen.findByRole('button', { name: '开始巡河，示例溪 1 段' })).toBeTruthy()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /示例溪 9 段的这次记录不要了/ })))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/pages/patrol/finish/index?patrolId=${id}` })
  expect(await screen.findByRole('button', { name: '接着提交' })).toBeTruthy()
  expect(screen.queryByText(/这次记录不要了/)).toBeNull()
})
