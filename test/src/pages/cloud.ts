/** The cloud of page tests: answers by action, what was not prepared is refused as busy. */
import { done, refused, type Answer } from '@domain/contract/answer'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import type { ProblemCode } from '@domain/contract/problems'
import { call } from '@/services/call'

interface Refused {
  readonly refused: ProblemCode
  readonly detail?: string
}
type Answers = { [N in ActionName]?: Output<N> | Refused }

/** Every call that was made, in order. */
export const called: { action: ActionName; input: unknown }[] = []

/** What every cloud of ours says, whatever a test is about. */
const always: Answers = { 'photo.announce': {} }

/** Prepares answers; needs `jest.mock('@/services/call')` in the test. */
export function cloudAnswers(answers: Answers): void {
  called.length = 0
  jest.mocked(call).mockImplementation(async <N extends ActionName>(action: N, input: Input<N>) => {
    called.push({ action, input })
    const answer: unknown = { ...always, ...answers }[action]
    if (answer === undefined) return refused('service.busy')
    if (isRefusal(answer)) return refused(answer.refused, answer.detail)
    return done(answer) as Answer<Output<N>>
  })
}

function isRefusal(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}
