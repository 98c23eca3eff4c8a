/** In WeChat fixes come from the phone and from nowhere else. */
import { phoneLocation } from '@/device/location'
import type { LocationSource } from '@/device/locationShape'

export function sourceFor(): LocationSource {
  return phoneLocation()
}
