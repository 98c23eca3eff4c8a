/** Every fact of a period, each counted by the module whose records it comes from. */
import { dayOf } from '../../../domain/calendar/day'
import type { Span } from '../../../domain/summary/fact'
import { factNames, factOf, type FactName, type FactValues } from '../../../domain/summary/facts'
import { assessmentFacts } from '../assessment'
import { institutionFacts } from '../institution'
import { newsFacts } from '../news'
import { patrolFacts } from '../patrol'
import { planFacts } from '../plan'
import { pushFacts } from '../push'
import { registerFacts } from '../register'
import { problemFacts } from '../report'
import { rewardFacts } from '../reward'
import { boardFacts } from '../signBoard'
import { surveyFacts } from '../survey'
import { countRegisters } from './countRegisters'

/** `now`: ms since the epoch. A name without its count does not compile. */
export async function countFacts(span: Span, now: number): Promise<Required<FactValues>> {
  const counted = await Promise.all([
    registerFacts(span, dayOf(now)),
    patrolFacts(span),
    problemFacts(span, now),
    boardFacts(span),
    pushFacts(span),
    rewardFacts(span),
    institutionFacts(span, dayOf(now)),
    planFacts(dayOf(now)),
    newsFacts(span),
    assessmentFacts(span),
    surveyFacts(span),
    countRegisters(span, dayOf(now)),
  ])
  const [waters, patrols, problems, boards, pushes, rewards, rules, tasks, news, sheets, surveys, registers] =
    counted
  return {
    ...{ ...waters, ...patrols, ...problems, ...boards, ...pushes, ...rewards },
    ...{ ...rules, ...tasks, ...news, ...sheets, ...surveys, ...registers },
  }
}

/** Of a period that is over: how things stood then nobody can count any more. */
export async function countPast(span: Span, now: number): Promise<FactValues> {
  const counted = await countFacts(span, now)
  const lasting = factNames.filter((name: FactName) => !factOf(name).standing)
  return Object.fromEntries(lasting.map((name) => [name, counted[name]]))
}
