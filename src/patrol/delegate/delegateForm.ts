/** What a delegation needs before it can be sent; the same limits as the cloud's, said at the field. */
import { daysBetween } from '@domain/calendar/day'

export interface DelegateForm {
  readonly assignmentId: string | null
  readonly delegate: { readonly id: string; readonly name: string } | null
  readonly from: string
  readonly until: string
  readonly reason: string
}

export type FormErrors = Partial<Record<'assignmentId' | 'delegate' | 'until' | 'reason', string>>

/** Days a delegation may last, both ends included. */
const longestDelegation = 31

/** What is missing or wrong, by field; empty when the form can be sent. */
export function errorsOf({ assignmentId, delegate, from, until, reason }: DelegateForm): FormErrors {
  const days = daysBetween(from, until) + 1
  return {
    ...(assignmentId ? {} : { assignmentId: '请选一段河。' }),
    ...(delegate ? {} : { delegate: '请选一位同事。' }),
    ...(days < 1 ? { until: '结束的日子不能早于开始。' } : {}),
    ...(days > longestDelegation ? { until: `最长 ${longestDelegation} 天。` } : {}),
    ...(reason.trim() ? {} : { reason: '请写一句原因，比如「出差」。' }),
  }
}
