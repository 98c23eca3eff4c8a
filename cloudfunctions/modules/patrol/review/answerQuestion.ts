import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { masked } from '../../../../domain/report/maskNumbers'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { questions } from '../store/questionRepo'

/** Once; the same again is the same. */
export async function answerQuestion(
  { patrolId, text: said }: ParsedInput<'patrol.answerQuestion'>,
  context: BoundContext,
) {
  const text = masked(said)
  return transact(context, patrolId, async (transaction) => {
    const question = await transaction.get(questions, patrolId)
    if (question?.personId !== context.caller.personId) return refused('patrol.notAsked')
    if (question.answer) return question.answer.text === text ? done({}) : refused('patrol.notAsked')
    await transaction.update(questions, patrolId, { answer: { text, at: context.now } })
    return done({})
  })
}
