/** What each source saw in the facts of a month: what was asked for, and what of it was not as it should be. */
import { monthDay } from '../calendar/day'
import { dutyKey, type MonthFacts, owedOf, patrolCause, reportCause } from './facts'
import { missingOf } from '../patrol/missing'
import type { Source } from './ruleSet'

/** What opens when a cause is tapped. */
export type Opens =
  | {
      readonly kind: 'patrols'
      readonly reachId: string
      readonly from: string
      readonly until: string
      /** Patrols that are missing there. */
      readonly missing: number
    }
  | { readonly kind: 'patrol' | 'report'; readonly id: string }
  | { readonly kind: 'hand'; readonly id: string }
  | { readonly kind: 'month'; readonly month: string }

/** Something that may take points or give some. */
export interface Found {
  readonly key: string
  /** How often: patrols that are missing of one duty are one cause. */
  readonly times: number
  readonly text: string
  readonly opens: Opens
}

/** What one source saw: how much was asked for in all, and what of it was not as it should be. */
export interface Seen {
  readonly asked: number
  readonly found: readonly Found[]
  /** Said where nothing was asked. */
  readonly none: string
}

export const stretch = (from: string, until: string) =>
  from === until ? monthDay(from) : `${monthDay(from)}至${monthDay(until)}`

function dutiesSeen({ duties }: MonthFacts): Seen {
  const asked = duties.filter((duty) => owedOf(duty) > 0)
  return {
    asked: asked.reduce((sum, duty) => sum + owedOf(duty), 0),
    found: asked.flatMap((duty): Found[] => {
      const missing = missingOf({ ...duty, required: owedOf(duty) })
      if (missing === 0) return []
      const { start: from, end: until, reachId, out } = duty
      const less = out > 0 ? `（其中 ${out} 天不计）` : ''
      return [
        {
          key: dutyKey(duty),
          times: missing,
          text: `${duty.reachName} ${stretch(from, until)}少巡 ${missing} 次${less}`,
          opens: { kind: 'patrols', reachId, from, until, missing },
        },
      ]
    }),
    none: '这个月没有应巡任务，不扣分',
  }
}

/** A patrol that was not accepted and left its period missed is that period's cause, not one more. */
function causeOf({ patrolId, duties }: MonthFacts['patrols'][number], missed: ReadonlySet<string>): string {
  return duties.find((key) => missed.has(key)) ?? patrolCause(patrolId)
}

function patrolsSeen(facts: MonthFacts, source: 'quality' | 'log'): Seen {
  const missed = new Set(dutiesSeen(facts).found.map(({ key }) => key))
  const judged = facts.patrols.filter(({ quality }) => source === 'log' || quality !== 'open')
  const lacking = judged.filter(({ quality, arrivedAfter, medium }) =>
    source === 'quality' ? quality === 'lacking' : medium === 'app' && arrivedAfter > logDays,
  )
  return {
    asked: judged.length,
    found: lacking.map((patrol) => ({
      key: causeOf(patrol, missed),
      times: 1,
      text:
        source === 'quality'
          ? `${monthDay(patrol.day)} ${patrol.reachName}的巡河未被认可`
          : `${monthDay(patrol.day)} ${patrol.reachName}的巡河过了 ${patrol.arrivedAfter} 天才送达`,
      opens: { kind: 'patrol', id: patrol.patrolId },
    })),
    none: '这个月没有巡河记录，不扣分',
  }
}

/** Days in which a record has to arrive. */
const logDays = 7

const problem = ({ number, reachName, reportId }: MonthFacts['found'][number], words: string): Found => ({
  key: reportCause(reportId),
  times: 1,
  text: `${reachName}问题 ${number}：${words}`,
  opens: { kind: 'report', id: reportId },
})

export const seenBy: Readonly<Record<Exclude<Source, 'hand'>, (facts: MonthFacts) => Seen>> = {
  duties: dutiesSeen,
  quality: (facts) => patrolsSeen(facts, 'quality'),
  log: (facts) => patrolsSeen(facts, 'log'),
  found: ({ found }) => ({
    ...{ asked: 0, none: '' },
    found: found.map((each) => problem(each, '主动发现并查实')),
  }),
  overlooked: ({ overlooked }) => ({
    ...{ asked: 0, none: '' },
    found: overlooked.map((each) => problem(each, '由上级督查或媒体先发现')),
  }),
  closing: ({ matters }) => ({
    asked: matters.length,
    found: matters.filter(({ late }) => late).map((each) => problem(each, '没有按期办结')),
    none: '这个月没有到期的交办问题，不扣分',
  }),
}
