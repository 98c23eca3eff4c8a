/** The problems of what the map shows. While the next answer is on its way, the last one stays. */
import { useEffect, useState } from 'react'
import type { Box } from '@domain/geo/coordinates'
import type { Output } from '@domain/contract/contract'
import { useCall, type CallState } from '@/hooks/useCall'

export type Filter = 'all' | 'open' | 'done'
type Answer = Output<'report.listPublic'>

/** About 10 m: a map moved less asks nothing new. */
const tidy = (degrees: number) => Math.round(degrees * 1e4) / 1e4

export function useProblems() {
  const [filter, setFilter] = useState<Filter>('all')
  /** Null: the whole township. */
  const [box, setBox] = useState<Box | null>(null)
  const within =
    box && ([tidy(box[0]), tidy(box[1]), tidy(box[2]), tidy(box[3])] as [number, number, number, number])
  const asked = useCall(
    'report.listPublic',
    { ...(within ? { box: within } : {}), ...(filter === 'all' ? {} : { done: filter === 'done' }) },
    { cache: box === null },
  )
  const [last, setLast] = useState<Answer | null>(null)
  useEffect(() => {
    if (asked.value) setLast(asked.value)
  }, [asked.value])
  return { filter, setFilter, box, setBox, problems: held(asked, last) }
}

function held(asked: CallState<Answer>, last: Answer | null): CallState<Answer> {
  if (asked.state === 'ready' || last === null) return asked
  const { problem, busy, reload } = asked
  return { state: 'ready', value: last, problem, stale: problem !== null, busy, reload }
}
