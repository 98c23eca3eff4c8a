/** Where a step must be somebody else's than the one before it (docs/decisions/two-people.md). */
import { decidesAppeal } from './appeal'
import type { CommandName } from './lifecycle'
import type { Hands, LifeState } from './report'
import { closedByHeadChief } from './states'

const remembered: Partial<Record<CommandName, keyof Hands>> = { resolve: 'resolved', verify: 'verified' }

/** The hands of a report after a command of this person. */
export function handsAfter(hands: Hands | undefined, name: CommandName, personId: string): Hands | undefined {
  const hand = remembered[name]
  return hand ? { ...hands, [hand]: personId } : hands
}

/** Nobody verifies the own work; who has another WeChat identity for it still needs two for the money. */
export const isOwnWork = ({ hands }: LifeState, name: CommandName, personId: string): boolean =>
  name === 'verify' && hands?.resolved === personId

/**
 * With whom the caller must be two people: who refused what is looked at again (复查), and who verified what the head
 * chief strikes off (销号). None: anybody may, or nobody knows.
 */
export function firstHand(report: LifeState, name: CommandName): string | undefined {
  if (name === 'close' && closedByHeadChief(report.source)) return report.hands?.verified
  return decidesAppeal(report, name) ? report.appealedAgainst : undefined
}
