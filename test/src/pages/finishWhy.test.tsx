/** What is missing of a walk is explained on the checklist, by a tap, and goes with the patrol. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { packTrack } from '@domain/patrol/trackCodec'
import { outbox } from '@/outbox'
import FinishPage from '@/pages/patrol/finish'
import { newDraft } from '@/recorder/draft'
import { desk } from '@/recorder/phoneRecorder'
import { storage } from '../device/memoryStore'
import { openedWith } from '../taro/taro'
import { reach, today } from '../today'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

const id = 'patrol0000000000000000000c'
const start = 1_800_000_000_000
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)))
const submitted = () => called.flatMap(({ action, input }) => (action === 'patrol.submit' ? [input] : []))

/** At 1.5 m/s along a reach of a kilometre. */
async function walked(seconds: number): Promise<void> {
  const { thresholds, photosRequired } = today
  const duty = { assignmentId: 'a1', delegationId: null, reach, thresholds, photosRequired }
  const run = Array.from({ length: seconds }, (_, i) => {
    return { time: start + i * 1000, lng: 120.3 + (i * 1.5) / 98_550, lat: 27.6, accuracy: 8, speed: 1.5 }
  })
  const track = packTrack({ runs: [run] })
  await desk.book.write({ ...newDraft(id, duty, start), endedAt: start + seconds * 1000, track })
  openedWith({ patrolId: id })
  render(<FinishPage />)
  await screen.findByRole('button', { name: '提交' })
}

async function handIn(): Promise<void> {
  fireEvent.click(screen.getByRole('switch', { name: '无异常' }))
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await settle()
}

beforeEach(() => {
  storage.texts.clear()
  cloudAnswers({})
})
afterEach(async () => {
  cleanup()
  for (const item of outbox.items()) await outbox.discard(item.id)
  desk.close()
})

it('two taps say why; a third takes one back; it goes with the patrol', async () => {
  await walked(300)
  for (const reason of ['涨水', '道路不通', '涨水']) {
    fireEvent.click(screen.getByRole('checkbox', { name: reason }))
    await settle()
  }
  await handIn()
  expect(submitted()).toMatchObject([{ patrolId: id, explanation: '道路不通' }])
})

it('may be left empty, and is asked for afterwards as before', async () => {
  await walked(300)
  await handIn()
  expect(submitted()).toHaveLength(1)
  expect(submitted()[0]).not.toHaveProperty('explanation')
})

it('is not asked when the walk was enough', async () => {
  await walked(620)
  expect(screen.getByText('走得够了')).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: '涨水' })).toBeNull()
})
