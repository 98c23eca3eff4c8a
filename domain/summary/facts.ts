/** Every fact there is, by its name. A name is stored with each summary: it may go, but never mean something else. */
import type { Fact, Values } from './fact'
import { assessmentFacts, institutionFacts, planFacts } from './facts/institutions'
import { newsFacts } from './facts/news'
import { patrolFacts } from './facts/patrols'
import { peopleFacts } from './facts/people'
import { problemFacts } from './facts/problems'
import { boardFacts, pushFacts, rewardFacts, surveyFacts } from './facts/publicity'
import { registerFacts } from './facts/registers'
import { waterFacts } from './facts/waters'

const facts = {
  ...{ ...waterFacts, ...peopleFacts, ...patrolFacts, ...problemFacts },
  ...{ ...boardFacts, ...pushFacts, ...rewardFacts, ...surveyFacts },
  ...{ ...assessmentFacts, ...institutionFacts, ...planFacts, ...newsFacts, ...registerFacts },
}

export type FactName = keyof typeof facts
export type FactValues = Values<FactName>

export const factNames = Object.keys(facts) as FactName[]

export const factOf = (name: FactName): Fact => facts[name]

/** How things stood, of what was counted: nobody can count it any more once the period is long over. */
export const standingIn = (values: FactValues): FactValues =>
  Object.fromEntries(
    factNames.flatMap((name) => (factOf(name).standing && name in values ? [[name, values[name]]] : [])),
  )
