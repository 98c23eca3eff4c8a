/** What the office says by hand: points with a reason and a proof, causes that shall not count, a veto. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { ByHand } from '../../../domain/assessment/facts'
import type { RuleSet } from '../../../domain/assessment/ruleSet'
import type { Whose } from '../../../domain/assessment/sheet'
import { itemsByHand } from '../../../domain/assessment/byHand'
import { dropUnneeded, type Proof, proofs, proofWithCopies } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { resultOf } from './computeSheets'
import { ruleSetOf, sheets } from './sheetRepo'
import { changeSheet } from './stepSheets'

/** The first item that is named by hand and not there, or given more than it has. */
function wrongItem(set: RuleSet, sheet: Whose, given: ByHand['given']): string | null {
  const most = new Map(itemsByHand(set, sheet).map(({ key, most }) => [key, most ?? 0]))
  return given.find(({ item, points }) => points > (most.get(item) ?? -1))?.item ?? null
}

export async function enterByHand(input: ParsedInput<'assessment.enter'>, context: BoundContext) {
  const { caller, now } = context
  const seen = await sheets.get(input.id)
  if (!seen) return refused('assessment.unknown')
  const set = await ruleSetOf(seen.rules)
  const by = (before: { readonly by: string } | undefined) => before?.by ?? caller.name
  const fresh = []
  const stored: Proof[] = []
  const given: ByHand['given'][number][] = []
  for (const each of input.hand.given) {
    const drawn = await proofWithCopies(each.id, each.proof, now)
    if (!drawn.ok) return drawn
    const { values, copies } = drawn.value
    const proof = values.proof as string[]
    fresh.push(...drawn.value.fresh)
    if (proof.length > 0) stored.push({ _id: each.id, proof, copies })
    given.push({ ...each, proof, by: by(seen.hand.given.find(({ id }) => id === each.id)) })
  }
  const { veto } = input.hand
  const hand: ByHand = {
    given,
    lifted: input.hand.lifted.map((each) => {
      return { ...each, by: by(seen.hand.lifted.find(({ cause }) => cause === each.cause)) }
    }),
    veto: veto && { ...veto, by: caller.name },
  }
  const wrong = wrongItem(set, seen, given)
  const changed = await changeSheet(input, context, {
    name: 'enterByHand',
    already: (sheet) =>
      wrong === null && sheet.state !== 'final' && JSON.stringify(sheet.hand) === JSON.stringify(hand),
    async change({ basis }, transaction) {
      if (wrong !== null) return refused('assessment.handWrong', wrong)
      for (const proof of stored) await transaction.set(proofs, proof)
      return done({ hand, result: resultOf(set, basis, hand), state: 'computed', looked: null })
    },
  })
  if (fresh.length > 0) await dropUnneeded(fresh, changed.ok)
  return changed
}
