/** The one a sheet is about is told that it is there; what it says is on its page, for nobody else. */
import { township, type AssessmentSheet } from '../../../domain/assessment/sheet'
import { periodText } from '../../../domain/assessment/words'
import type { Transaction } from '../../platform/transact'
import { announce } from '../reminder'

export async function tellFinal(
  transaction: Transaction,
  { _id, who, period, version }: AssessmentSheet,
  now: number,
): Promise<void> {
  if (who === township) return
  const news = {
    id: `assessed-${_id}-${version}`,
    to: [{ kind: 'person' as const, id: who }],
    template: 'assessed' as const,
    values: [periodText(period), version > 1 ? '有更正' : '已审定', '点开查看，有异议请在 5 个工作日内提出'],
    page: `own/assessment/index?period=${period}`,
  }
  await announce(transaction, news, now)
}
