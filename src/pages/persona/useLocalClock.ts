/** The local cloud's clock and what was sent by it, looked at every few seconds while the page is open. */
import { useCallback, useEffect, useState } from 'react'
import { addDays, dayOf, startOfDay } from '@domain/calendar/day'
import { addWorkingDays } from '@domain/calendar/workingDays'
import { localTime, moveClock, sentMessages, type LocalTime, type SentMessage } from './localCloud'

/** A strike of the clock takes a few seconds. */
const EVERY_MS = 3000

const minute = 60_000

export const instantOf = (day: string, minutes: number) => startOfDay(day) + minutes * minute

/** When the next sending is planned and when it goes out, epoch milliseconds. */
export function nextStops({ now }: LocalTime) {
  const nextWorkingDay = addWorkingDays(dayOf(now), 1)
  return {
    plan: instantOf(addDays(nextWorkingDay, -1), 17 * 60),
    send: instantOf(nextWorkingDay, 7 * 60 + 30),
  }
}

export function useLocalClock() {
  const [time, setTime] = useState<LocalTime | null>(null)
  const [sent, setSent] = useState<readonly SentMessage[]>([])
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  const look = useCallback(async () => {
    try {
      const [now, messages] = await Promise.all([localTime(), sentMessages()])
      setTime(now)
      setSent(messages)
    } catch {
      setFailed(true)
    }
  }, [])
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => clearInterval(timer)
  }, [look])

  const move = async (at: number) => {
    if (busy) return
    setBusy(true)
    setFailed(false)
    try {
      setTime(await moveClock(at))
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  return { time, sent, busy, failed, move }
}
