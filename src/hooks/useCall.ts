/**
 * A page's view of one query: what is known, whether it is fresh, and how to ask again. With `cache` the last
 * good answer is kept on the phone, so that the page opens without network and says how old it is.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer } from '@domain/contract/answer'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'
import { call } from '@/services/call'
import { keepAnswer, keptAnswer } from '@/services/keptAnswers'

interface Common {
  /** True while an answer is on its way. */
  readonly busy: boolean
  reload(): Promise<void>
}

export type CallState<T> = Common &
  (
    | { readonly state: 'loading'; readonly value: null; readonly problem: null; readonly stale: false }
    /** `stale`: from an earlier time (`problem` says why there is no newer one, or null while asking). */
    | {
        readonly state: 'ready'
        readonly value: T
        readonly problem: Problem | null
        readonly stale: boolean
      }
    | { readonly state: 'failed'; readonly value: null; readonly problem: Problem; readonly stale: false }
  )

interface Known<T> {
  readonly value: T | null
  readonly problem: Problem | null
  readonly stale: boolean
  readonly busy: boolean
}

const nothingKnown = { value: null, problem: null, stale: false, busy: true }

/** `input` null means: not yet, there is nothing to ask. */
export function useCall<N extends ActionName>(
  action: N,
  input: Input<N> | null,
  { cache = false }: { cache?: boolean } = {},
): CallState<Output<N>> {
  const [known, setKnown] = useState<Known<Output<N>>>(nothingKnown)
  /** The question that `known` is about: an answer to another one is never shown, not for one frame. */
  const [asked, setAsked] = useState<string | null>(null)
  const question = input === null ? null : JSON.stringify(input)
  const latest = useRef(0)

  const reload = useCallback(async () => {
    if (question === null) return
    const turn = ++latest.current
    setKnown((before) => ({ ...before, busy: true }))
    const answer = await call(action, JSON.parse(question) as Input<N>)
    if (turn !== latest.current) return
    setKnown((before) => withAnswer(before, answer))
    if (answer.ok && cache) await keepAnswer(action, question, answer.value)
  }, [action, question, cache])

  useEffect(() => {
    if (question === null) return undefined
    const turns = latest
    let current = true
    setAsked(question)
    setKnown(nothingKnown)
    const showKept = (kept: Output<N> | null) => current && setKnown((now) => withKept(now, kept))
    if (cache) void keptAnswer(action, question).then(showKept)
    void reload()
    return () => {
      current = false
      turns.current++
    }
  }, [action, question, cache, reload])

  const shown = asked === question ? known : nothingKnown
  return { ...stateOf(shown), busy: shown.busy, reload }
}

/** A refusal leaves what was known on the screen, as something from an earlier time. */
function withAnswer<T>(before: Known<T>, answer: Answer<T>): Known<T> {
  if (answer.ok) return { value: answer.value, problem: null, stale: false, busy: false }
  return { ...before, problem: answer.problem, stale: before.value !== null, busy: false }
}

/** A kept answer is better than none, and worse than any newer one. */
function withKept<T>(now: Known<T>, kept: T | null): Known<T> {
  return now.value === null && kept !== null ? { ...now, value: kept, stale: true } : now
}

function stateOf<T>({ value, problem, stale }: Known<T>) {
  if (value !== null) return { state: 'ready', value, problem, stale } as const
  if (problem !== null) return { state: 'failed', value: null, problem, stale: false } as const
  return { state: 'loading', value: null, problem: null, stale: false } as const
}
