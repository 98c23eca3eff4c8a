/** A chief objects within 5 working days; somebody else than who made it final answers. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { dayOf } from '../../../domain/calendar/day'
import { mayStep } from '../../../domain/assessment/lifecycle'
import { nextVersion, sheetId, versionId } from '../../../domain/assessment/sheet'
import { masked } from '../../../domain/report/maskNumbers'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { checkTwo } from '../identity'
import { sheets, versions } from './sheetRepo'
import { changeSheet } from './stepSheets'

export async function objectToSheet(
  { period, text: said }: ParsedInput<'assessment.object'>,
  context: BoundContext,
) {
  const id = sheetId(period, context.caller.personId)
  const text = masked(said)
  return transact(context, id, async (transaction) => {
    const sheet = await transaction.get(sheets, id)
    if (!sheet?.objectUntil) return refused('assessment.unknown')
    const problem = mayStep(sheet, 'object', context.caller.personId)
    if (problem) return refused(problem)
    if (sheet.objection) return sheet.objection.text === text ? done({}) : refused('assessment.objected')
    if (dayOf(context.now) > sheet.objectUntil) return refused('assessment.tooLate')
    const objection = { text, at: context.now, answer: null }
    await transaction.update(sheets, id, { objection, objecting: true, revision: sheet.revision + 1 })
    return done({})
  })
}

/** Upheld, it opens the next version, which goes the whole way again; else it stands as it was. */
export const answerObjection = (input: ParsedInput<'assessment.answer'>, context: BoundContext) =>
  changeSheet(input, context, {
    name: 'answer',
    already: ({ objection }) =>
      objection?.answer?.text === input.text && objection.answer.upheld === input.upheld,
    async change(sheet, transaction) {
      const { objection, final } = sheet
      const { upheld, text } = input
      if (!objection || objection.answer || !final) return refused('assessment.notReady')
      const two = await checkTwo(transaction, final.personId, context.caller.personId, context.now)
      if (!two.ok) return two
      const answered = { ...objection, answer: { upheld, text, by: context.caller.name, at: context.now } }
      const stored = await transaction.get(versions, versionId(sheet._id, sheet.version))
      if (stored) {
        const closed = { ...stored.sheet, objection: answered, objecting: false }
        await transaction.update(versions, stored._id, { sheet: closed })
      }
      if (!upheld) return done({ objection: answered, objecting: false })
      return done({ ...nextVersion(sheet, text), objection: answered })
    },
  })
