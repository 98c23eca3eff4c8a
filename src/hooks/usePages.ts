/**
 * A long list that comes page by page: the first page like any query (cached if asked), the rest on demand. Asked for
 * anew it stays as long as it was, so that who comes back to it finds the place again.
 */
import { useCallback, useRef, useState } from 'react'
import { done, type Answer } from '@domain/contract/answer'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import { longestPage } from '@domain/contract/pages'
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
  /** Asks anew for all that is shown; until it is there, what was shown stays. */
  reload(): Promise<void>
}

/** Some pages of a list as if they were one. */
interface Pages<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly total?: number
  readonly orMore?: boolean
}

/** What is shown in place of the first page, once there was more to see. */
interface Grown<T> {
  /** The first page it grew from; of another one it is worthless. */
  readonly from: unknown
  readonly pages: Pages<T>
  readonly problem: Problem | null
  readonly stale: boolean
  readonly busy: boolean
}

/** `filter` decides what is listed; a change of it starts a new list. Null means: not yet, there is nothing to ask. */
export function usePages<N extends PagedAction>(
  action: N,
  filter: Filter<N> | null,
  { cache = false, pageSize = 50 }: { cache?: boolean; pageSize?: number } = {},
): PagesState<ItemOf<N>> {
  const first = useCall(action, filter && ({ ...filter, limit: pageSize } as Input<N>), { cache })
  const { grown, grow } = useGrown<ItemOf<N>>(first.value)
  const pages = grown?.pages ?? (first.value as Pages<ItemOf<N>> | null)
  const { value, reload: reloadFirst } = first
  const { problem, stale, busy } = grown ?? first
  const question = JSON.stringify(filter)
  const loadMore = useCallback(async () => {
    if (!pages || pages.next === null || busy) return
    const more = withMore(action, question, pages, pageSize)
    await grow({ from: value, pages, problem: null, stale, busy }, more, stale)
  }, [action, question, pageSize, value, pages, stale, busy, grow])
  const reload = useCallback(async () => {
    if (!grown) return reloadFirst()
    // Where much went meanwhile, there may be more for a page again.
    await grow(grown, asMany(action, question, Math.max(grown.pages.items.length, pageSize)), true)
  }, [action, question, pageSize, grown, grow, reloadFirst])

  return {
    ...{ state: first.state, items: pages?.items ?? [], problem, stale, busy },
    total: pages?.total ?? null,
    orMore: pages?.orMore ?? false,
    more: (pages?.next ?? null) !== null,
    ...{ loadMore, reload },
  }
}

function useGrown<T>(from: unknown) {
  const [stored, setStored] = useState<Grown<T> | null>(null)
  const latest = useRef(0)
  /** Puts what comes in the place of `now`; where it fails `now` stays, and is then stale or not. */
  const grow = useCallback(async (now: Grown<T>, coming: Promise<Answer<Pages<T>>>, stale: boolean) => {
    const turn = ++latest.current
    setStored({ ...now, problem: null, busy: true })
    const answer = await coming
    const then = answer.ok
      ? { from: now.from, pages: answer.value, problem: null, stale: false, busy: false }
      : { ...now, problem: answer.problem, stale, busy: false }
    if (turn === latest.current) setStored((known) => (known?.from === now.from ? then : known))
  }, [])
  return { grown: stored?.from === from ? stored : null, grow }
}

async function ask<N extends PagedAction>(
  action: N,
  question: string,
  page: { limit: number; cursor?: string },
) {
  const answer = await call(action, { ...JSON.parse(question), ...page } as Input<N>)
  return answer as Answer<Pages<ItemOf<N>>>
}

async function withMore<N extends PagedAction>(
  action: N,
  question: string,
  pages: Pages<ItemOf<N>>,
  limit: number,
): Promise<Answer<Pages<ItemOf<N>>>> {
  const more = await ask(action, question, { limit, cursor: pages.next ?? undefined })
  return more.ok
    ? done({ ...pages, items: [...pages.items, ...more.value.items], next: more.value.next })
    : more
}

/** The first `count` items, in as few calls as the contract allows. */
async function asMany<N extends PagedAction>(action: N, question: string, count: number) {
  const left = (got: number) => Math.min(count - got, longestPage)
  let all = await ask(action, question, { limit: left(0) })
  while (all.ok && all.value.next !== null && all.value.items.length < count)
    all = await withMore(action, question, all.value, left(all.value.items.length))
  return all
}
