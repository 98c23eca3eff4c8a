/** Both sign the same list: on the phone, or on paper that the office enters for who cannot come in any more. */
import { dayOf } from '../../../domain/calendar/day'
import { type Answer, done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { otherSide, type Side, type Signature, signatureOf } from '../../../domain/handover/handover'
import { masked } from '../../../domain/report/maskNumbers'
import { dropUnneeded, type Proof, proofs, proofWithCopies } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { checkTwo } from '../identity'
import { assignments } from '../register'
import { handovers, signatures } from './handoverRepo'
import { caseWithList, seenOf, sideOf } from './readHandovers'

export async function sign({ id, seen, note }: ParsedInput<'handover.sign'>, context: BoundContext) {
  const { caller, now } = context
  const found = await caseWithList(id, dayOf(now))
  const side = found && sideOf(found, caller.personId)
  if (!found || !side) return refused('handover.unknown')
  const { personId, name } = caller
  const signature = { personId, name, at: now, note: masked(note), enteredBy: null, proof: [] }
  return putSignature(context, { found, side, seen, signature })
}

/** Nobody enters what they sign themselves, nor for the one they take over from, nor both papers of one hand-over. */
export async function enterPaper(input: ParsedInput<'handover.enter'>, context: BoundContext) {
  const { id, side, seen, reason, proofId, proof: uploads } = input
  const { caller, now } = context
  const found = await caseWithList(id, dayOf(now))
  const whose = found && (side === 'giver' ? found.ended : found.taker)
  if (!found || !whose) return refused('handover.unknown')
  if (sideOf(found, caller.personId)) return refused('identity.otherNeeded')
  const drawn = await proofWithCopies(proofId, uploads, now)
  if (!drawn.ok) return drawn
  const { values, copies, fresh } = drawn.value
  const proof = values.proof as string[]
  const { personId, personName: name } = whose
  const by = { enteredBy: caller.name, enteredById: caller.personId }
  const signature = { personId, name, at: now, note: masked(reason), ...by, proof }
  const kept = { _id: proofId, proof, copies }
  const entered = await putSignature(context, { found, side, seen, signature, kept })
  if (fresh.length > 0) await dropUnneeded(fresh, entered.ok)
  return entered
}

interface Signing {
  readonly found: NonNullable<Awaited<ReturnType<typeof caseWithList>>>
  readonly side: Side
  readonly seen: string
  readonly signature: Signature
  readonly kept?: Proof
}

async function putSignature(context: BoundContext, { found, side, seen, signature, kept }: Signing) {
  const { ended, taker, day, panes } = found
  const { _id: id, reachId } = ended
  if (dayOf(context.now) < ended.until) return refused('handover.tooEarly')
  return transact(context, id, async (transaction) => {
    const [current, stored] = [await transaction.get(assignments, id), await transaction.get(handovers, id)]
    if (current?.until !== ended.until || current.handedTo !== ended.handedTo)
      return refused('handover.moved')
    if (signatureOf(stored, side, signature.personId)) return done({})
    const list = stored ?? { _id: id, reachId, day, panes, giver: null, taker: null }
    if (seenOf(list.panes) !== seen) return refused('handover.moved')
    const first = signatures({ ended, taker, stored })[otherSide(side)]
    const two = await papersByTwo(transaction, first, signature, context.now)
    if (!two.ok) return two
    const signed = { ...list, [side]: signature }
    await transaction.set(handovers, signed)
    if (kept) await transaction.set(proofs, kept)
    const both = signatures({ ended, taker, stored: signed })
    if (both.giver && both.taker) await transaction.update(assignments, id, { handover: 'done' })
    return done({})
  })
}

/** Where neither of the two signed themselves, one clerk alone would have said that it is handed over. */
const papersByTwo = async (
  transaction: Transaction,
  first: Signature | null,
  second: Signature,
  now: number,
): Promise<Answer<null>> =>
  first?.enteredById && second.enteredById
    ? checkTwo(transaction, first.enteredById, second.enteredById, now, 'identity.otherNeeded')
    : done(null)
