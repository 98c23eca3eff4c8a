/**
 * What a liaison has to pass on today. Most people are liaison of nothing: they are asked for once a day, and the
 * answer is remembered on the phone, so that Today costs them no further round trip.
 */
import { useEffect, useState } from 'react'
import { dayOf } from '@domain/calendar/day'
import { storage } from '@/device/storage'
import { useCall } from '@/hooks/useCall'
import { useCloudDay } from '@/hooks/useCloudDay'
import { useReturn } from '@/hooks/useReturn'

interface LiaisonDay {
  readonly liaison: boolean
  /** Groups whose message lies ready and was not passed on. */
  readonly waiting: number
  /** ms; when the next message will lie ready, or null. */
  readonly comingAt: number | null
}

export function useLiaisonDay(personId: string): LiaisonDay {
  const key = `notLiaison/${personId}`
  const today = useCloudDay()
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    void storage.read(key).then(
      (day) => setAsks(day !== today),
      () => setAsks(true),
    )
  }, [key, today])
  const groups = useCall('push.myGroups', asks ? {} : null, { cache: true })
  useReturn(() => void groups.reload())
  const { value, stale } = groups
  useEffect(() => {
    if (value && !stale && !value.liaison) void storage.write(key, today).catch(() => undefined)
  }, [value, stale, key, today])
  const items = value?.items.filter(({ day }) => day === today) ?? []
  const coming = (value?.coming ?? []).map(({ dueAt }) => dueAt).filter((at) => dayOf(at) === today)
  return {
    liaison: value?.liaison ?? false,
    waiting: items.filter(({ liaison }) => liaison.state !== 'done').length,
    comingAt: coming.length > 0 ? Math.min(...coming) : null,
  }
}
