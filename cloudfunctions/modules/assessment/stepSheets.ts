/**
 * The way of a sheet: looked at by one, made final by another, sent back, opened again as a correction. Several at once
 * go one by one, so that one that somebody changed meanwhile keeps none of the others.
 */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { type AssessmentSheet, versionId } from '../../../domain/assessment/sheet'
import { objectUntil } from '../../../domain/assessment/terms'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { checkTwo } from '../identity'
import { tellFinal } from './tellFinal'
import { resultOf, basesOf } from './computeSheets'
import { ruleSetOf, sheets, versions } from './sheetRepo'

type Seen = ParsedInput<'assessment.recompute'>
type Change = Partial<Omit<AssessmentSheet, '_id' | 'revision'>>
type Decide = (sheet: AssessmentSheet, transaction: Transaction) => Promise<Answer<Change | null>>

const act = ({ caller, now }: BoundContext) => ({ personId: caller.personId, name: caller.name, at: now })

/** Changes one sheet as the caller has seen it; `decide` answers null where it is so already. Never about oneself. */
export async function changeSheet({ id, revision }: Seen, context: BoundContext, decide: Decide) {
  return transact(context, id, async (transaction) => {
    const sheet = await transaction.get(sheets, id)
    if (!sheet) return refused('assessment.unknown')
    if (sheet.who === context.caller.personId) return refused('identity.otherNeeded')
    const change = await decide(sheet, transaction)
    if (!change.ok) return change
    if (change.value === null) return done({ revision: sheet.revision })
    if (sheet.revision !== revision) return refused('register.overtaken')
    await transaction.update(sheets, id, { ...change.value, revision: revision + 1 })
    return done({ revision: revision + 1 })
  })
}

const isFinal = refused('assessment.isFinal')

async function severally(
  { sheets: asked }: ParsedInput<'assessment.look'>,
  one: (seen: Seen) => Promise<Answer<{ revision: number }>>,
) {
  const through: Seen[] = []
  const left: { id: string; code: string }[] = []
  for (const seen of asked) {
    const answer = await one(seen)
    if (answer.ok) through.push({ id: seen.id, revision: answer.value.revision })
    else left.push({ id: seen.id, code: answer.problem.code })
  }
  return done({ done: through, left })
}

export const lookAtSheets = (input: ParsedInput<'assessment.look'>, context: BoundContext) =>
  severally(input, (seen) =>
    changeSheet(seen, context, async ({ state, looked }) => {
      if (state === 'looked' && looked?.personId === context.caller.personId) return done(null)
      if (state !== 'computed') return refused('assessment.notReady')
      return done({ state: 'looked', looked: act(context), sentBack: '' })
    }),
  )

export const finishSheets = (input: ParsedInput<'assessment.finish'>, context: BoundContext) =>
  severally(input, (seen) =>
    changeSheet(seen, context, async (sheet, transaction) => {
      const { caller, now } = context
      if (sheet.state === 'final' && sheet.final?.personId === caller.personId) return done(null)
      if (sheet.state !== 'looked' || !sheet.looked) return refused('assessment.notReady')
      const two = await checkTwo(transaction, sheet.looked.personId, caller.personId, now)
      if (!two.ok) return two
      const change = {
        ...{ state: 'final' as const, final: act(context), objectUntil: objectUntil(now) },
        ...{ objection: null, objecting: false },
      }
      const { _id, ...rest } = sheet
      const version = { of: _id, version: sheet.version, sheet: { ...rest, ...change } }
      await transaction.set(versions, { _id: versionId(_id, sheet.version), ...version })
      await tellFinal(transaction, sheet, now)
      return done(change)
    }),
  )

export const sendSheetBack = (input: ParsedInput<'assessment.sendBack'>, context: BoundContext) =>
  changeSheet(input, context, async ({ state, sentBack }) => {
    if (state === 'computed' && sentBack === input.reason) return done(null)
    if (state !== 'looked') return refused('assessment.notReady')
    return done({ state: 'computed', looked: null, sentBack: input.reason })
  })

/** The next version of what is final. It keeps what was said by hand, and is looked at again. */
export const correctSheet = (input: ParsedInput<'assessment.correct'>, context: BoundContext) =>
  changeSheet(input, context, async (sheet) => {
    if (sheet.state !== 'final') {
      return sheet.reason === input.reason ? done(null) : refused('assessment.notReady')
    }
    // Who objected is answered first.
    if (sheet.objecting) return refused('assessment.objecting')
    return done(nextVersion(sheet, input.reason))
  })

export const nextVersion = ({ version }: AssessmentSheet, reason: string): Change => ({
  ...{ version: version + 1, state: 'computed', looked: null, final: null, reason, sentBack: '' },
  ...{ objectUntil: null, objecting: false },
})

/** From the records as they are now; by the rules it began with. */
export async function recomputeSheet(input: Seen, context: BoundContext) {
  const seen = await sheets.get(input.id)
  if (!seen) return refused('assessment.unknown')
  if (seen.state === 'final') return isFinal
  if (seen.basis.kind === 'check') return done({ revision: seen.revision })
  const set = await ruleSetOf(seen.rules)
  const basis = (await basesOf([seen.who], seen.period, set, context.now)).get(seen.who)
  return changeSheet(input, context, async ({ state, hand }) => {
    if (state === 'final') return isFinal
    if (!basis) return refused('assessment.nothingToAssess')
    const result = resultOf(set, basis, hand)
    return done({ basis, result, state: 'computed', looked: null, computedAt: context.now })
  })
}
