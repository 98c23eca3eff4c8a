/**
 * The newest reading of a section warns its chiefs, or ends the warning of the one before. Asked again after each
 * change of a reading, and by the clock where that did not come about; the same again changes nothing.
 */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { done, type Answer } from '../../../domain/contract/answer'
import { sections } from '../../../domain/waterQuality/sections'
import { readings, type Reading } from '../../../domain/waterQuality/readings'
import { gradeLabel, type Grade } from '../../../domain/waterQuality/items'
import type { QualityPolicy } from '../../../domain/waterQuality/policy'
import { warningOf, warningSpan, type WarningKind } from '../../../domain/waterQuality/warning'
import { queue } from '../../kit/jobs'
import { Refusal } from '../../platform/refusal'
import type { CallContext } from '../../platform/context'
import { collection, type Stored } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import type { StoredEntry } from '../../kit/register'
import { adjustments } from '../patrol'
import { waterRules } from '../water'

/** `_id` is the section's. */
interface QualityState extends Stored {
  /** Raised by every change of a reading of the section. */
  readonly revision: number
  /** A reading was changed and its warning not yet looked at. */
  readonly pending: boolean
  /** The reading that decides, and the warning it gave; of a kind that was given once the office may take it back. */
  readonly readingId: string | null
  readonly kind: WarningKind | null
  /** Its last day as it was given; who finds another one there finds what the office did by hand. */
  readonly until?: string
}

const states = collection<QualityState>('qualityStates')
type StoredReading = StoredEntry<typeof readings.fields>
const storedReadings = collection<StoredReading>(readings.collection)
const storedSections = collection<StoredEntry<typeof sections.fields>>(sections.collection)

export const qualityPolicy = async () => (await waterRules()).quality

/** Written with a change of a reading: from now on the section has to be looked at. */
export async function markChanged(transaction: Transaction, sectionId: string): Promise<void> {
  const state = await transaction.get(states, sectionId)
  const kept = state ?? { readingId: null, kind: null, revision: 0 }
  await transaction.set(states, { ...kept, _id: sectionId, revision: kept.revision + 1, pending: true })
}

/** Rounds in which others may change readings of the same section meanwhile; the clock goes on where they end. */
const rounds = 3

export async function settleSection(context: CallContext, sectionId: string): Promise<Answer<object>> {
  const policy = await qualityPolicy()
  for (let round = 0; round < rounds; round++) {
    const known = await states.get(sectionId)
    if (!known?.pending) break
    const newest = await newestOf(sectionId)
    const settled = await transact(context, sectionId, async (transaction) => {
      const state = await transaction.get(states, sectionId)
      if (state?.revision !== known.revision) return done({ again: true })
      await follow(transaction, state, newest, policy, dayOf(context.now))
      return done({ again: false })
    })
    if (!settled.ok) return settled
    if (!settled.value.again) break
  }
  return done({})
}

const newestOf = async (sectionId: string): Promise<StoredReading | null> =>
  (
    await storedReadings.read({ where: { active: true, sectionId }, order: [['day', 'desc']], limit: 1 })
  )[0] ?? null

async function follow(
  transaction: Transaction,
  state: QualityState,
  newest: StoredReading | null,
  policy: QualityPolicy,
  today: string,
): Promise<void> {
  const span = newest && warningSpan(String(newest.day), today, policy)
  const kind = newest && span ? kindOf(newest, policy) : null
  const readingId = newest?._id ?? null
  const same = state.readingId === readingId && state.kind === kind
  if (!same && state.kind !== null && state.readingId !== null) await end(transaction, state.readingId, today)
  if (newest && span && kind) {
    const reason = reasonOf(newest)
    const given = { _id: newest._id, kind, reachIds: [String(newest.reachId)], ...span, reason }
    if (!same) await transaction.set(adjustments, given)
    else await correct(transaction, state, { _id: newest._id, until: span.until, reason })
  }
  const until = span && kind ? { until: span.until } : {}
  const { _id, revision } = state
  await transaction.set(states, { _id, revision, pending: false, readingId, kind, ...until })
  const shown = { grade: newest?.grade ?? null, gradedOn: newest?.day ?? null }
  if (await transaction.get(storedSections, state._id))
    await transaction.update(storedSections, state._id, shown)
}

const kindOf = ({ grade, target, black }: Reading, policy: QualityPolicy) =>
  target && warningOf({ grade, target, black }, policy)

/** The reading says another day or cause by now, and its warning stands as it was given. */
async function correct(
  transaction: Transaction,
  { until }: QualityState,
  now: { readonly _id: string; readonly until: string; readonly reason: string },
): Promise<void> {
  const warning = await transaction.get(adjustments, now._id)
  if (!warning || warning.until !== until) return
  if (warning.until !== now.until || warning.reason !== now.reason)
    await transaction.update(adjustments, now._id, { until: now.until, reason: now.reason })
}

/** Ends yesterday, so that the days it held for keep their reason; one that began today is as if it had not been. */
async function end(transaction: Transaction, adjustmentId: string, today: string): Promise<void> {
  const yesterday = addDays(today, -1)
  const warning = await transaction.get(adjustments, adjustmentId)
  if (!warning) return
  if (warning.from > yesterday) await transaction.remove(adjustments, adjustmentId)
  else if (warning.until > yesterday)
    await transaction.update(adjustments, adjustmentId, { until: yesterday })
}

/** 「断面「桥头」10月5日水质Ⅳ类，目标Ⅲ类，超标：氨氮（0.25 倍）」 */
function reasonOf({ sectionName, day, grade, target, exceeding, black }: Reading): string {
  const on = String(day).replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1月$2日')
  const said = [
    ...(grade ? [`水质${labelOf(grade)}，目标${labelOf(target ?? grade)}`] : []),
    ...(exceeding ? [`超标：${exceeding}`] : []),
    ...(black && black !== 'none' ? [readings.fields.black.labels[black]] : []),
  ]
  return `断面「${sectionName}」${on}${said.join('，')}`
}

const labelOf = (grade: Grade) => gradeLabel[grade]

/** Where a call ended between a reading and its warning. */
export const settlePending = queue({
  name: 'settleQuality',
  title: '一个断面的水质预警没能更新',
  over: states,
  due: () => ({ pending: true }),
  each: async ({ _id }, { context }) => {
    const settled = await settleSection(context, _id)
    if (!settled.ok) throw new Refusal(settled)
  },
})
