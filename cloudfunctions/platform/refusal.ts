/**
 * A refusal on its way up from where no answer can be handed back, e.g. from the vault without its keys. `transact`
 * rolls back and hands it on; `dispatch` answers it. Handlers refuse with a value and never throw this.
 */
import { refused, type Answer } from '../../domain/contract/answer'
import { passing } from '../../domain/contract/passing'
import type { ProblemCode } from '../../domain/contract/problems'

export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(readonly answer: Answer<never>) {
    super('refused')
  }

  /** What the log shows of it. */
  get code(): string {
    return this.answer.ok ? 'ok' : this.answer.problem.code
  }

  /** Whether the same may succeed later without anybody changing what was asked. */
  get mayPass(): boolean {
    return !this.answer.ok && passing.has(this.answer.problem.code)
  }

  static of(code: ProblemCode): Refusal {
    return new Refusal(refused(code))
  }
}
