/** The local cloud's clock and what was sent by it, looked at every few seconds while the page is open. */
import { useCallback, useEffect, useState } from 'react'
import { addDays, dayOf, startOfDay, weekdayOf } from '@domain/calendar/day'
import { localTime, moveClock, sentMessages, type LocalTime, type SentMessage } from './localCloud'

/** A strike of the clock takes a few seconds. */
const EVERY_MS = 3000

const minute = 60_000

export const instantOf = (day: string, minutes: number) => startOfDay(day) + minutes * minute

/** Legal holidays are the cloud's business: on one it sends nothing, and one moves on. */
function nextWeekday(day: string): string {
  const next = addDays(day, 1)
  return weekdayOf(next) > 5 ? nextWeekday(next) : next
}

/** When the next sending is planned and when it goes out, epoch milliseconds. */
export function nextStops({ now }: LocalTime) {
  const nextWorkingDay = nextWeekday(dayOf(now))
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
