/** Yearly summaries, one a year. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { corrected, emptySummary, type Summary } from '../../../domain/summary/draft'
import type { Span } from '../../../domain/summary/fact'
import type { BoundContext } from '../../platform/context'
import { collection } from '../../platform/store'
import { transact } from '../../platform/transact'

export const summaries = collection<Summary>('summaries')

export const spanOf = (year: string): Span => ({ from: `${year}-01-01`, until: `${year}-12-31` })

/** Fields that a summary of before them does not have. */
export async function summaryOf(year: string): Promise<Summary> {
  return { ...emptySummary(year), ...(await summaries.get(year)) }
}

interface Asked {
  readonly year: string
  readonly reason: string
}

/** Changes the summary of a year in one transaction; one that is final is changed for a reason only. */
export async function changeSummary<T>(
  { year, reason }: Asked,
  context: BoundContext,
  change: (summary: Summary) => Answer<{ readonly summary: Summary; readonly answer: T }>,
): Promise<Answer<T>> {
  return transact(context, year, async (transaction) => {
    const stored = { ...emptySummary(year), ...(await transaction.get(summaries, year)) }
    const wanted = change(stored)
    if (!wanted.ok) return wanted
    const { summary, answer } = wanted.value
    if (summary === stored) return done(answer)
    const why = { reason, by: context.caller.name, at: context.now }
    const signed = stored.state === 'final' ? corrected(summary, why) : summary
    if (!signed) return refused('summary.final')
    await transaction.set(summaries, signed)
    return done(answer)
  })
}
