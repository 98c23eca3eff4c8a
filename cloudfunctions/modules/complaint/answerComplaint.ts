import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mostAnswers } from '../../../domain/complaint/words'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { complaints } from './complaintRepo'

export function answerComplaint(
  { complaintId, commandId, text }: ParsedInput<'complaint.answer'>,
  context: BoundContext,
) {
  return transact(context, complaintId, async (transaction) => {
    const complaint = await transaction.get(complaints, complaintId)
    if (!complaint) return refused('complaint.unknown')
    const { answers } = complaint
    if (answers.some((answer) => answer.commandId === commandId)) return done({})
    if (answers.length >= mostAnswers) return refused('complaint.answeredOften')
    const answer = { text, commandId, day: dayOf(context.now), by: context.caller.name }
    await transaction.update(complaints, complaintId, { answers: [...answers, answer], open: false })
    return done({})
  })
}
