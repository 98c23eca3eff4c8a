/** Correcting a refused patrol while another is recorded: first that one is ended. */
import { act, screen } from '@testing-library/react'
import { cleanup, render } from '@testing-library/react'
import FinishPage from '@/pages/patrol/finish'
import { newDraft } from '@/recorder/draft'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import '../components/dialogs'
import Taro, { openedWith } from '../taro/taro'
import { today } from '../today'
import { open, pickUp, press, putAway, walk } from './recorderPage'

jest.mock('@/services/call')
jest.mock('@/recorder/sourceChoice', () => ({
  ...jest.requireActual('@/recorder/sourceChoice.h5'),
  sourceFor: jest.fn(),
}))

beforeEach(pickUp)
afterEach(putAway)

const refused = 'patrol00000000000000refused'

it('says so, leads to the recording, and opens as soon as that is over', async () => {
  const duty = { assignmentId: 'a1', delegationId: null, photosRequired: false, thresholds: today.thresholds }
  const { reach } = today.duties[0]!
  await open()
  await press('开始记录')
  await walk(30)
  cleanup()
  await openDraft.book.write({ ...newDraft(refused, { ...duty, reach }, 0), endedAt: 1 })

  openedWith({ patrolId: refused })
  render(<FinishPage />)
  expect(await screen.findByText(`正在记录${reach.name}，先结束再改`)).toBeTruthy()
  expect(openDraft.draft()!.patrolId).not.toBe(refused)
  await press('去结束')
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/pages/patrol/record/index' })

  await act(() => recorder.end())
  expect(await screen.findByRole('button', { name: '提交' })).toBeTruthy()
  expect(openDraft.draft()!.patrolId).toBe(refused)
})
