/** Which day it is by the cloud's clock, YYYY-MM-DD; by the phone's only until the cloud has answered. */
import { dayOf } from '@domain/calendar/day'
import { useMe } from './useMe'

export function useCloudDay(): string {
  const { value, stale } = useMe()
  return dayOf(value && !stale ? value.now : Date.now())
}
