/** Which day it is by the cloud's clock, YYYY-MM-DD: for questions about a day, which are asked anew when it turns out. */
import { useSyncExternalStore } from 'react'
import { cloudDay, onCloudTime } from '@/services/cloudClock'

export function useCloudDay(): string {
  return useSyncExternalStore(onCloudTime, cloudDay, cloudDay)
}
