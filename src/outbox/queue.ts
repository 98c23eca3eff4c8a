/**
 * The rules of the outbox without any input or output: what is sent next, and what becomes of an item after an
 * answer. What can go wrong on the way is the matter of `sender.ts` and `itemStore.ts`.
 */
import type { Answer } from '@domain/contract/answer'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import { mayRetry, type Problem } from '@domain/contract/problems'
import type { OutboxItem, Submission } from './item'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

/** Pauses after the 1st, 2nd … failed attempt; the last one repeats. A network that comes back ends any pause. */
const PAUSES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE] as const

/** How long a delivered item keeps its receipt for the result page, in ms; one with a code until that was noted. */
const KEEP_DELIVERED = 7 * DAY

export function newItem<N extends ActionName>(submission: Submission<N>, now: number): OutboxItem<N> {
  return { ...submission, createdAt: now, attempts: 0, nextAt: now, state: 'saved' }
}

/** The oldest item that may be sent at `now`, or null. */
export function nextDue(items: readonly OutboxItem[], now: number): OutboxItem | null {
  const due = items.filter((item) => isDue(item, now) && isReady(item, items))
  return due.reduce<OutboxItem | null>(
    (first, item) => (first && first.createdAt <= item.createdAt ? first : item),
    null,
  )
}

/** When the next waiting item wants to be tried, or null when none waits. */
export function nextAttemptAt(items: readonly OutboxItem[]): number | null {
  const times = items.filter((item) => isReady(item, items)).map((item) => item.nextAt)
  return times.length > 0 ? Math.min(...times) : null
}

/** The last of the pauses, in ms. */
export const LONGEST_PAUSE = PAUSES[PAUSES.length - 1]!

/** Whoever seems to wait longer than the longest pause waits by a clock that was set back since. */
const isDue = ({ nextAt }: OutboxItem, now: number) => nextAt <= now || nextAt - now > LONGEST_PAUSE

function isReady(item: OutboxItem, items: readonly OutboxItem[]): boolean {
  if (item.state !== 'saved') return false
  const before = items.find((other) => other.id === item.after)
  return before === undefined || before.state === 'delivered'
}

export function withFileId(item: OutboxItem, placeholder: string, fileId: string): OutboxItem {
  return {
    ...item,
    files: item.files.map((file) => (file.placeholder === placeholder ? { ...file, fileId } : file)),
  }
}

/** The photos are to be uploaded once more; tried at once. */
export function withoutFileIds(item: OutboxItem): OutboxItem {
  return { ...item, files: item.files.map(({ fileId: _gone, ...file }) => file) }
}

/** Whether the cloud has not got the photos, or not any more: it removes after a day what no record took. */
export function saysMissing(answer: Answer<Output<ActionName>>): boolean {
  return !answer.ok && ['photo.missing', 'patrol.photoMissing'].includes(answer.problem.code)
}

export function afterAnswer(item: OutboxItem, answer: Answer<Output<ActionName>>, now: number): OutboxItem {
  if (!answer.ok) return afterProblem(item, answer.problem, now)
  const { problem: _overcome, ...rest } = item
  return { ...rest, state: 'delivered', receipt: answer.value, deliveredAt: now, attempts: item.attempts + 1 }
}

/** What may pass by itself is tried again after a pause; what the person must change waits for the person. */
export function afterProblem(item: OutboxItem, problem: Problem, now: number): OutboxItem {
  const attempts = item.attempts + 1
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1]!
  return { ...item, attempts, nextAt: now + pause, state: mayRetry(problem) ? 'saved' : 'refused', problem }
}

/** As if it had never failed: after a tap on 「重试」, or when the network is back. What is delivered stays so. */
export function dueNow(item: OutboxItem, now: number): OutboxItem {
  return item.state === 'delivered' ? item : { ...item, state: 'saved', nextAt: Math.min(item.nextAt, now) }
}

export function isForgettable(item: OutboxItem, now: number): boolean {
  if (item.quiet) return item.state === 'delivered' || item.state === 'refused'
  return item.state === 'delivered' && !holdsCode(item) && now - (item.deliveredAt ?? now) > KEEP_DELIVERED
}

/** It came back with a receipt code, which nobody can tell again; once the person has noted it, the item is discarded. */
export const holdsCode = ({ state, receipt }: OutboxItem): boolean =>
  state === 'delivered' && receipt !== undefined && 'receipt' in receipt

/** Delivered in a future that a clock, set back since, has not reached: its days count from now on, or never end. */
export function deliveredLater({ deliveredAt }: OutboxItem, now: number): boolean {
  return deliveredAt !== undefined && deliveredAt - now > DAY
}

/** The input with every placeholder replaced by the file id of its photo. */
export function inputWithFiles(item: OutboxItem): Input<ActionName> {
  const ids = new Map(item.files.map((file) => [file.placeholder, file.fileId]))
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value
    if (Array.isArray(value)) return value.map(filled)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner)]))
  }
  return filled(item.input) as Input<ActionName>
}
