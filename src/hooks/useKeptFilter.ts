/** What a list is narrowed to, kept on the device: a room remembers its filter. */
import { useCallback, useEffect, useState } from 'react'
import { keptOrNull } from '@/device/keptText'
import { storage } from '@/device/storage'

interface Kept<T> {
  /** Where it is kept. */
  readonly key: string
  /** What the address says comes first; null where it says nothing. */
  readonly said: T | null
  /** Nothing narrowed. */
  readonly wide: T
  readonly isFilter: (kept: Record<string, unknown>) => boolean
}

/** Null until it is known what was kept. */
export function useKeptFilter<T extends object>({ key, said, wide, isFilter }: Kept<T>) {
  const [filter, setFilter] = useState(said)
  const [first] = useState(() => ({ wide, isFilter }))
  useEffect(() => {
    let current = true
    void keptOrNull<T>(storage, key, first.isFilter).then(
      (kept) => current && setFilter((now) => now ?? kept ?? first.wide),
      () => current && setFilter((now) => now ?? first.wide),
    )
    return () => {
      current = false
    }
  }, [key, first])
  const narrow = useCallback(
    (change: Partial<T>) =>
      setFilter((now) => {
        const wanted = { ...(now ?? first.wide), ...change }
        // A full disk forgets the filter, nothing else.
        void storage.write(key, JSON.stringify(wanted)).catch(() => undefined)
        return wanted
      }),
    [key, first],
  )
  return [filter, narrow] as const
}
