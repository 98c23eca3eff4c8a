/**
 * Which one lies open beside the list. Where what was done to it takes it out of the list, the one that stood behind it
 * opens, and what was done is said above it: a desk works a list through without going back to it.
 */
import { useEffect, useState } from 'react'
import { useChosen } from '@/hooks/useChosen'
import type { PagesState } from '@/hooks/usePages'
import type { ReportEntry } from '@/words/reportWords'

/** What was done to one, in words. */
interface Said {
  readonly id: string | null
  readonly sentence: string
  /** It can be taken back for a moment. */
  readonly recallable: boolean
}

interface Left extends Said {
  /** Where it stood. */
  readonly at: number
}

export function useMovingOn(list: PagesState<ReportEntry>, reload: () => Promise<void>) {
  const [chosen, choosing, goOn] = useChosen('reportId')
  const [left, setLeft] = useState<Left | null>(null)
  const [said, say] = useState<Said | null>(null)
  const choose = (id: string | null) => {
    choosing(id)
    setLeft(null)
    say(null)
  }
  /** `sentence`: what was done here to the open one; null when something else made the list old. */
  const changed = async (sentence: string | null, recallable = false) => {
    const at = list.items.findIndex(({ id }) => id === chosen)
    if (sentence !== null && at >= 0) setLeft({ id: chosen, at, sentence, recallable })
    await reload()
  }
  useEffect(() => {
    if (!left || list.busy || list.items.some(({ id }) => id === left.id)) return
    setLeft(null)
    goOn(list.items[left.at]?.id ?? list.items[0]?.id ?? null)
    say(left)
  }, [left, list.busy, list.items, goOn])
  return { chosen, choose, said, say, changed }
}
