/** The day is the cloud's: a computer a day behind asks about today. */
import { act, render, screen } from '@testing-library/react'
import { addDays, dayOf, startOfDay } from '@domain/calendar/day'
import { done } from '@domain/contract/answer'
import { useCloudDay } from '@/hooks/useCloudDay'
import { call } from '@/services/call'
import { cloud } from '@/services/cloud'
import { cloudDay } from '@/services/cloudClock'

jest.mock('@/services/cloud', () => ({ cloud: { callFunction: jest.fn() } }))

const Day = () => <p>{useCloudDay()}</p>

it('is learnt from any answer that says when it was given, and asked about anew', async () => {
  const here = dayOf(Date.now())
  const there = addDays(here, 1)
  render(<Day />)
  expect(screen.getByText(here)).toBeTruthy()
  jest.mocked(cloud.callFunction).mockResolvedValue(done({ now: startOfDay(there), person: null }))
  await act(async () => void (await call('identity.me', {})))
  expect(screen.getByText(there)).toBeTruthy()
  expect(cloudDay()).toBe(there)
})

it('answers that say nothing of it, and refusals, change nothing', async () => {
  const before = cloudDay()
  for (const answer of [done({}), done(null), { ok: false, problem: { code: 'service.busy' } }]) {
    jest.mocked(cloud.callFunction).mockResolvedValue(answer)
    await call('identity.me', {})
  }
  expect(cloudDay()).toBe(before)
})
