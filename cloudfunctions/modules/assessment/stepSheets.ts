/**
 * The way of a sheet: looked at by one, made final by another, sent back, opened again as a correction. Several at once
 * go one by one, so that one that somebody changed meanwhile keeps none of the others.
 */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayStep, type SheetCommand } from '../../../domain/assessment/lifecycle'
import { type AssessmentSheet, nextVersion, versionId } from '../../../domain/assessment/sheet'
import { objectUntil } from '../../../domain/assessment/terms'
import { monthsText } from '../../../domain/assessment/words'
import type { BoundContext } from '../../platform/context'
import { type Ahead, transact, type Transaction } from '../../platform/transact'
import { checkTwo } from '../identity'
import { tellFinal } from './tellFinal'
import { resultOf, basesOf } from './computeSheets'
import { ruleSetOf, sheets, versions } from './sheetRepo'
import { openMonths, renewYear, whoseOf, yearAhead } from './yearSheets'

type Seen = ParsedInput<'assessment.recompute'>
type Change = Partial<Omit<AssessmentSheet, '_id' | 'revision'>>

const act = ({ caller, now }: BoundContext) => ({ personId: caller.personId, name: caller.name, at: now })

interface Step {
  readonly name: SheetCommand
  readonly ahead?: readonly Ahead[]
  /** Whether it is so already: a repeated tap. */
  already?(sheet: AssessmentSheet): boolean
  change(sheet: AssessmentSheet, transaction: Transaction): Promise<Answer<Change>>
}

/** Changes one sheet as the caller has seen it. */
export async function changeSheet({ id, revision }: Seen, context: BoundContext, step: Step) {
  const { personId } = context.caller
  const work = async (transaction: Transaction) => {
    const sheet = await transaction.get(sheets, id)
    if (!sheet) return refused('assessment.unknown')
    const problem = mayStep(sheet, step.name, personId)
    if (problem === 'identity.otherNeeded') return refused(problem)
    if (step.already?.(sheet)) return done({ revision: sheet.revision })
    if (problem) return refused(problem)
    const change = await step.change(sheet, transaction)
    if (!change.ok) return change
    if (sheet.revision !== revision) return refused('register.overtaken')
    await transaction.update(sheets, id, { ...change.value, revision: revision + 1 })
    return done({ revision: revision + 1 })
  }
  return transact(context, id, work, step.ahead)
}

async function severally(
  { sheets: asked }: ParsedInput<'assessment.look'>,
  one: (seen: Seen) => Promise<Answer<{ revision: number }>>,
) {
  const through: Seen[] = []
  const left: { id: string; code: string; detail?: string }[] = []
  for (const seen of asked) {
    const answer = await one(seen)
    if (answer.ok) through.push({ id: seen.id, revision: answer.value.revision })
    else left.push({ id: seen.id, ...answer.problem })
  }
  return done({ done: through, left })
}

export const lookAtSheets = (input: ParsedInput<'assessment.look'>, context: BoundContext) =>
  severally(input, (seen) =>
    changeSheet(seen, context, {
      name: 'look',
      already: ({ state, looked }) => state === 'looked' && looked?.personId === context.caller.personId,
      change: async () => done({ state: 'looked', looked: act(context), sentBack: '' }),
    }),
  )

export const finishSheets = (input: ParsedInput<'assessment.finish'>, context: BoundContext) =>
  severally(input, async (seen) => {
    const whose = whoseOf(seen.id)
    const open = await openMonths(whose)
    return changeSheet(seen, context, {
      name: 'finish',
      ahead: yearAhead(whose, context.now),
      already: ({ state, final }) => state === 'final' && final?.personId === context.caller.personId,
      change: async (sheet, transaction) =>
        open.length > 0
          ? refused('assessment.monthsOpen', monthsText(open))
          : finish(sheet, transaction, context),
    })
  })

async function finish(
  sheet: AssessmentSheet,
  transaction: Transaction,
  context: BoundContext,
): Promise<Answer<Change>> {
  const { caller, now } = context
  if (!sheet.looked) return refused('assessment.notReady')
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
  await renewYear(transaction, { ...sheet, ...change }, context)
  return done(change)
}

export const sendSheetBack = (input: ParsedInput<'assessment.sendBack'>, context: BoundContext) =>
  changeSheet(input, context, {
    name: 'sendBack',
    already: ({ state, sentBack }) => state === 'computed' && sentBack === input.reason,
    change: async () => done({ state: 'computed', looked: null, sentBack: input.reason }),
  })

/** The next version of what is final. It keeps what was said by hand, and is looked at again. */
export const correctSheet = (input: ParsedInput<'assessment.correct'>, context: BoundContext) =>
  changeSheet(input, context, {
    name: 'correct',
    already: ({ state, reason }) => state !== 'final' && reason === input.reason,
    change: async (sheet) => done(nextVersion(sheet, input.reason)),
  })

/** From the records as they are now; by the rules it began with. */
export async function recomputeSheet(input: Seen, context: BoundContext) {
  const seen = await sheets.get(input.id)
  if (!seen) return refused('assessment.unknown')
  if (seen.state === 'final') return refused('assessment.isFinal')
  if (seen.basis.kind === 'check') return done({ revision: seen.revision })
  const set = await ruleSetOf(seen.rules)
  const basis = (await basesOf([seen.who], seen.period, set, context.now)).get(seen.who)
  return changeSheet(input, context, {
    name: 'recompute',
    async change({ hand }) {
      if (!basis) return refused('assessment.nothingToAssess')
      const result = resultOf(set, basis, hand)
      return done({ basis, result, state: 'computed', looked: null, computedAt: context.now })
    },
  })
}
