/** What the map shows at first: all waters; where they can't be had, all problems. It never changes afterwards. */
import { useEffect, useState } from 'react'
import type { Box, LngLat } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'
import type { PublicReport } from '../components/publicWords'
import type { Waters } from '@/hooks/useWaters'

export function useStart({ lines, settled }: Waters, problems: readonly PublicReport[] | null): Box | null {
  const [start, setStart] = useState<Box | null>(null)
  useEffect(() => {
    if (start !== null || !settled) return
    const places: readonly LngLat[] =
      lines.length > 0 ? lines.flat() : (problems ?? []).map(({ place }) => place)
    if (places.length > 0) setStart(boxOf(places))
  }, [start, lines, settled, problems])
  return start
}
