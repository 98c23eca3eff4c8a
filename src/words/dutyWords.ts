/** A duty in words: how long is left, how often, and why the office changed it. */
import { byName } from '@domain/register/nameOrder'
import { adjustmentName, periodKindLabel } from '@domain/patrol/dutyPolicy'
import { missingOf } from '@domain/patrol/missing'
import type { Output } from '@domain/contract/contract'
import type { Tone } from '@/styles/tokens'
import { monthDay } from './dayWords'

export type TodayDuty = Output<'patrol.today'>['duties'][number]

/** 「今天截止」, 「还有 2 天」, 「已完成」 …, with the tone that repeats it. */
export function deadlineWords(duty: Pick<TodayDuty, 'state' | 'daysLeft' | 'undecided'>): {
  words: string
  tone: Tone
} {
  if (duty.state === 'done') return { words: '已完成', tone: 'done' }
  if (duty.state === 'paused') return { words: '已暂停', tone: 'plain' }
  if (duty.undecided?.status === 'needsExplanation') return { words: '已巡，待说明', tone: 'dueSoon' }
  if (duty.undecided) return { words: '已巡，等答复', tone: 'river' }
  if (duty.state === 'voluntary') return { words: '自愿', tone: 'plain' }
  const words = duty.daysLeft <= 0 ? '今天截止' : `还有 ${duty.daysLeft} 天`
  return { words, tone: duty.state === 'dueSoon' || duty.daysLeft <= 0 ? 'dueSoon' : 'river' }
}

/** 「每周 1 次」, and how many of several are done: 「每旬 3 次，已巡 1 次」. */
export function frequencyWords({ period, required, done, state }: TodayDuty): string {
  if (state === 'voluntary' || required === 0) return done > 0 ? `本期已巡 ${done} 次` : '想去就去'
  const often = `${periodKindLabel[period.kind]} ${required} 次`
  return required > 1 || done > required ? `${often}，已巡 ${done} 次` : often
}

/** What else there is to know, one line each: the office's change, what was missed, on whose behalf. */
export function dutyRemarks(duty: TodayDuty): string[] {
  const { adjustment, missedBefore, delegation } = duty
  return [
    delegation ? `代${delegation.fromName}巡，到${monthDay(delegation.until)}为止` : '',
    adjustment ? `${adjustmentName(adjustment)}：${adjustment.reason}` : '',
    missedBefore > 0 ? `上期少巡 ${missedBefore} 次` : '',
  ].filter(Boolean)
}

const order: Record<TodayDuty['state'], number> = { dueSoon: 0, due: 0, voluntary: 1, paused: 2, done: 3 }

/** What is due first, nearest deadline first; what needs nothing now comes last. */
export function byDeadline(duties: readonly TodayDuty[]): TodayDuty[] {
  return [...duties].sort(
    (a, b) =>
      order[a.state] - order[b.state] || a.daysLeft - b.daysLeft || byName(a.reach.name, b.reach.name),
  )
}

/** Still to be walked: what was walked and waits for an explanation or an answer is not. */
export function isDue(duty: Pick<TodayDuty, 'state' | 'required' | 'done' | 'waiting'>): boolean {
  return (duty.state === 'due' || duty.state === 'dueSoon') && missingOf(duty) > 0
}

/** Where nothing is owed: what was asked is done, or nothing is asked. */
function restWords(duties: readonly TodayDuty[]): string {
  const asked = duties.filter(({ state }) => state !== 'voluntary')
  if (asked.length === 0) return '自愿巡河'
  return asked.every(({ state }) => state === 'paused') ? '现在不用巡，已暂停' : '这一期都巡完了'
}

/** The day in a sentence: what is still to be walked, else what it waits for. */
export function sumWords(duties: readonly TodayDuty[]): string {
  const open = duties.filter(isDue).length
  if (open > 0) return `还有 ${open} 段要巡`
  const waiting = duties.filter(({ state, waiting = 0 }) => waiting > 0 && state !== 'done')
  if (waiting.length === 0) return restWords(duties)
  const asked = waiting.filter(({ undecided }) => undecided?.status === 'needsExplanation').length
  const rest = waiting.length - asked
  const waits = [asked > 0 && `${asked} 段等您说明`, rest > 0 && `${rest} 段等河长办答复`]
  return `都巡过了，${waits.filter(Boolean).join('，')}`
}
