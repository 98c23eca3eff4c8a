/** The checklist's page over a walk along a reach of a kilometre. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { packTrack } from '@domain/patrol/trackCodec'
import { outbox } from '@/outbox'
import FinishPage from '@/pages/patrol/finish'
import { newDraft } from '@/recorder/draft'
import { openDraft } from '@/recorder/phoneRecorder'
import { storage } from '../device/memoryStore'
import { openedWith } from '../taro/taro'
import { reach, today } from '../today'
import { called, cloudAnswers } from './cloud'

export const id = 'patrol0000000000000000000c'
const start = 1_800_000_000_000
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)))
export const submitted = () =>
  called.flatMap(({ action, input }) => (action === 'patrol.submit' ? [input] : []))

/** So many seconds at 1.5 m/s; the page is open. */
export async function walked(seconds: number): Promise<void> {
  const { thresholds, photosRequired } = today
  const duty = { assignmentId: 'a1', delegationId: null, reach, thresholds, photosRequired }
  const run = Array.from({ length: seconds }, (_, i) => {
    return { time: start + i * 1000, lng: 120.3 + (i * 1.5) / 98_550, lat: 27.6, accuracy: 8, speed: 1.5 }
  })
  const track = packTrack({ runs: [run] })
  await openDraft.book.write({ ...newDraft(id, duty, start), endedAt: start + seconds * 1000, track })
  openedWith({ patrolId: id })
  render(<FinishPage />)
  await screen.findByRole('button', { name: '提交' })
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }))
  await settle()
}

beforeEach(() => {
  storage.texts.clear()
  cloudAnswers({})
})
afterEach(async () => {
  cleanup()
  for (const item of outbox.items()) await outbox.discard(item.id)
  openDraft.close()
})
