/** How a report stands, for the one who made it: what is, what comes next and until when. */
import { addDays, dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { appealDays } from '@domain/report/appeal'
import { reopenDays } from '@domain/report/lifecycle'
import { stateLabel, type State } from '@domain/report/states'
import { monthDay } from '@/words/dayWords'
import { dueWords, MAY_MOVE } from '@/words/deadlineWords'

export type TrackedReport = Output<'report.track'>

const sentences: Record<State, string> = {
  submitted: '已收到，等河长办受理',
  accepted: '已受理，正在安排人去办',
  assigned: '已经交给人去办了',
  handling: '正在处理',
  handedBack: '正在换一家单位去办',
  resolved: '处理好了，等河长办核实',
  verified: '已经核实，马上办结',
  closed: '办结了',
  rejected: '这次没有受理',
  merged: '和另一条同样的举报一起办',
  withdrawn: '您已撤回',
}

/** What somebody owes until the deadline. */
const owed: Partial<Record<State, string>> = {
  submitted: '受理',
  accepted: '交办',
  assigned: '处理好',
  handling: '处理好',
  handedBack: '重新交办',
  resolved: '核实',
  verified: '办结',
}

/** Asked for, and nobody has looked at it anew yet. */
const waitsForAppeal = (report: TrackedReport) =>
  report.state === 'submitted' && lastOf(report, 'appealed') !== undefined

export const sentenceOf = (report: TrackedReport): string =>
  waitsForAppeal(report) ? '已申请复查，等另一位同事再看' : sentences[report.state]

/** What happens next, or the reason why nothing does; empty when there is nothing to say. */
export function nextWords(report: TrackedReport, now: number): string {
  const { state, dueAt, mayMove, mergedState } = report
  const what = owed[state]
  if (what !== undefined) {
    if (dueAt === null) return ''
    return deadline(waitsForAppeal(report) ? '复查' : what, dueAt, now) + (mayMove ? `（${MAY_MOVE}）` : '')
  }
  if (state === 'rejected') return lastOf(report, 'rejected')?.text ?? ''
  if (state === 'merged' && mergedState) return `那一条现在：${stateLabel[mergedState]}`
  if (state === 'closed') return closedWords(report)
  return ''
}

/** 「11月24日前受理，还有 2 天」, 「应在11月20日前处理好，逾期 2 天，已在催办」. */
function deadline(what: string, dueAt: number, now: number): string {
  // Due at midnight is due on the day that ends with it.
  const day = monthDay(dayOf(dueAt - 1))
  const left = dueWords(dueAt, now)
  return now >= dueAt ? `应在${day}前${what}，${left}，已在催办` : `${day}前${what}，${left}`
}

function closedWords(report: TrackedReport): string {
  const closedAt = lastOf(report, 'closed')?.at
  if (!report.may.includes('reopen') || closedAt === undefined) return ''
  return `不满意的话，${monthDay(addDays(dayOf(closedAt), reopenDays))}前可以要求重新处理一次`
}

/** The last day on which somebody else may be asked to look; null when that is not possible (any more). */
export function appealUntil(report: TrackedReport): string | null {
  const refusal = lastOf(report, 'rejected')
  if (!refusal || !report.may.includes('appeal')) return null
  return monthDay(addDays(dayOf(refusal.at), appealDays))
}

function lastOf({ timeline }: TrackedReport, type: string) {
  return timeline.filter((line) => line.type === type).at(-1)
}
