/** The recorder's page and the phone under it: a clock, a walker, taps. The test itself mocks the call and the source. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { done } from '@domain/contract/answer'
import type { Output } from '@domain/contract/contract'
import type { Fix } from '@domain/patrol/track'
import type { LocationTrouble } from '@/device/locationShape'
import RecordPage from '@/pages/patrol/record'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import { sourceFor } from '@/recorder/sourceChoice'
import { call } from '@/services/call'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { openedWith } from '../taro/taro'
import { today } from '../today'

/** What stands along the demo reach. */
const bank: Output<'bank.get'> = {
  marks: [{ kind: 'sign', place: [120.303, 27.6], label: 'A-01' }],
  sections: [{ name: '桥头', grade: 'II', target: 'III', gradedOn: '2026-11-03' }],
  cleaned: ['左岸'],
}

/** Epoch ms on the phone. */
export const clock = { now: 0 }
let onFix: (fix: Fix) => void = () => undefined
let walked = 0

export function phoneSays(trouble: LocationTrouble | null): void {
  const source = {
    now: () => clock.now,
    start: async (listener: (fix: Fix) => void) => {
      onFix = listener
      return trouble
    },
    stop: () => undefined,
  }
  jest.mocked(sourceFor).mockReturnValue(source)
}

/** Walks the demo reach from its upstream end: one fix a second, 1.5 m each. */
export async function walk(seconds: number): Promise<void> {
  await act(async () => {
    for (let i = 0; i < seconds; i++) {
      clock.now += 1000
      const lng = 120.3 + (walked += 1.5) / 98_550
      onFix({ time: clock.now, lng, lat: 27.6, accuracy: 8, speed: 1.5 })
      await null
    }
  })
  await act(() => jest.advanceTimersByTimeAsync(3000))
}

export async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name }))
    await jest.advanceTimersByTimeAsync(10)
  })
}

export function pickUp(): void {
  jest.useFakeTimers()
  clock.now = Date.now()
  walked = 0
  storage.texts.clear()
  phoneSays(null)
  openedWith({ assignmentId: 'a1' })
  jest.mocked(call).mockImplementation(async (action) => done(action === 'bank.get' ? bank : today) as never)
}

export async function putAway(): Promise<void> {
  cleanup()
  await drop()
  jest.useRealTimers()
}

/** Nothing is recorded any more, and nothing is left of it. */
export async function drop(): Promise<void> {
  await recorder.leave()
  await openDraft.discard()
}

export async function open(): Promise<void> {
  render(<RecordPage />)
  await act(() => jest.advanceTimersByTimeAsync(10))
}
