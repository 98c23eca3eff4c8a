/** A long list that comes page by page: the first page like any query (cached if asked), the rest on demand. */
import { useCallback, useState } from 'react'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'
import { call } from '@/services/call'
import { useCall } from './useCall'

interface Page {
  readonly items: readonly unknown[]
  readonly next: string | null
}
/** The actions that answer with a page. */
export type PagedAction = {
  [N in ActionName]: Output<N> extends Page ? (Input<N> extends { cursor?: string } ? N : never) : never
}[ActionName]
export type ItemOf<N extends PagedAction> = Output<N> extends { items: (infer T)[] } ? T : never
export type Filter<N extends PagedAction> = Omit<Input<N>, 'cursor' | 'limit'>

export interface PagesState<T> {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly items: readonly T[]
  /** Of the first page, or of the page asked for last. */
  readonly problem: Problem | null
  readonly stale: boolean
  readonly busy: boolean
  /** Of all pages, where the cloud says it. */
  readonly total?: number | null
  /** Whether there may be more than `total`. */
  readonly orMore?: boolean
  /** Whether there is more to load. */
  readonly more: boolean
  loadMore(): Promise<void>
  /** Starts anew from the first page. */
  reload(): Promise<void>
}

interface Rest<T> {
  /** The first page it continues; of another one it is worthless. */
  readonly after: unknown
  readonly items: readonly T[]
  readonly next: string | null
  readonly problem: Problem | null
  readonly busy: boolean
}

interface FirstPage<N extends PagedAction> {
  readonly items: ItemOf<N>[]
  readonly next: string | null
  readonly total?: number
  readonly orMore?: boolean
}

/** `filter` decides what is listed; a change of it starts a new list. Null means: not yet, there is nothing to ask. */
export function usePages<N extends PagedAction>(
  action: N,
  filter: Filter<N> | null,
  { cache = false, pageSize = 50 }: { cache?: boolean; pageSize?: number } = {},
): PagesState<ItemOf<N>> {
  const first = useCall(action, filter && ({ ...filter, limit: pageSize } as Input<N>), { cache })
  const page = first.value as FirstPage<N> | null
  const [stored, setStored] = useState<Rest<ItemOf<N>> | null>(null)
  const rest = stored?.after === page ? stored : null
  const next = rest ? rest.next : (page?.next ?? null)
  const question = JSON.stringify({ ...filter, limit: pageSize, cursor: next ?? undefined })
  const asking = rest?.busy ?? false
  const loadMore = useCallback(async () => {
    if (next === null || asking) return
    const before = rest ?? { after: page, items: [], next, problem: null, busy: false }
    setStored({ ...before, busy: true, problem: null })
    const answer = await call(action, JSON.parse(question) as Input<N>)
    setStored((now) => {
      if (now?.after !== page) return now
      if (!answer.ok) return { ...before, problem: answer.problem }
      const added = answer.value as { items: ItemOf<N>[]; next: string | null }
      return { ...before, items: [...before.items, ...added.items], next: added.next, problem: null }
    })
  }, [action, question, next, asking, rest, page])

  return {
    state: first.state,
    items: [...(page?.items ?? []), ...(rest?.items ?? [])],
    problem: rest?.problem ?? first.problem,
    stale: first.stale,
    busy: first.busy || asking,
    total: page?.total ?? null,
    orMore: page?.orMore ?? false,
    more: next !== null,
    loadMore,
    reload: first.reload,
  }
}
