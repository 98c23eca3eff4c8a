/**
 * One step of the reporter, by the outbox: safe on the phone before the sheet closes, sent when there is network,
 * and one step however often it is tapped or sent. Who is known by a receipt code only waits in memory, since the
 * code is not written to the phone.
 */
import { useEffect, useRef, useState } from 'react'
import type { ActionName, Input } from '@domain/contract/contract'
import { outbox, useOutbox, type OutboxItem } from '@/outbox'
import { newId } from '@/services/newId'
import type { AsReporter } from './useTrack'

type Step = Extract<ActionName, 'report.withdraw' | 'report.reopen' | 'report.appeal' | 'report.rate'>
type Said<N extends Step> = Omit<Input<N>, 'reportId' | 'receipt' | 'commandId'>

export interface ReporterStep<N extends Step> {
  /** What is on its way or was refused; null when there is nothing to tell. */
  readonly item: OutboxItem | null
  readonly onTheWay: boolean
  /** The phone had no room for it. */
  readonly full: boolean
  /** Resolves once it is safe on the phone; false when the phone has no room. */
  take(said: Said<N>): Promise<boolean>
}

/** `title`: what the outbox calls it. `onDone` is called once the cloud has it. */
export function useStep<N extends Step>(
  action: N,
  title: string,
  who: AsReporter,
  onDone: () => Promise<void>,
): ReporterStep<N> {
  const item = useOutbox().find((each) => isStep(each, action, who) && each.state !== 'delivered') ?? null
  const onTheWay = item !== null && item.state !== 'refused'
  const [full, setFull] = useState(false)
  const taking = useRef(false)
  useWhenOver(onTheWay, item === null, onDone)

  const take = async (said: Said<N>): Promise<boolean> => {
    if (taking.current || onTheWay) return true
    taking.current = true
    // What was refused is put right, not sent beside it.
    const commandId = item?.id ?? (await newId())
    const input = { ...who, ...said, commandId } as unknown as Input<N>
    const unwritten = who.receipt !== undefined
    const kept = await outbox.put({ id: commandId, action, input, files: [], title, unwritten }).then(
      () => true,
      () => false,
    )
    taking.current = false
    setFull(!kept)
    return kept
  }
  return { item, onTheWay, full, take }
}

/** Under what its words are kept while they are written; not on the phone for who is known by a receipt code only. */
export const keyOf = (action: Step, { reportId }: AsReporter) => (reportId ? `${action}/${reportId}` : null)

/** What was said in one that was refused. */
export const saidIn = (item: OutboxItem | null): string =>
  item && 'text' in item.input ? (item.input.text ?? '') : ''

function isStep(item: OutboxItem, action: Step, who: AsReporter): boolean {
  const input = item.input as AsReporter
  return item.action === action && input.reportId === who.reportId && input.receipt === who.receipt
}

/** What was on its way and is gone was delivered. */
function useWhenOver(onTheWay: boolean, gone: boolean, onDone: () => Promise<void>): void {
  const was = useRef(false)
  useEffect(() => {
    const over = was.current && gone
    was.current = onTheWay
    if (over) void onDone()
  }, [onTheWay, gone, onDone])
}
