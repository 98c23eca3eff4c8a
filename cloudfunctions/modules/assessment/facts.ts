/** Facts of the assessment of chiefs: sheets of months that are final. */
import type { Counted, Span } from '../../../domain/summary/fact'
import type { assessmentFacts as named } from '../../../domain/summary/facts/institutions'
import { command } from '../../platform/store'
import { sheets } from './sheetRepo'

export async function assessmentFacts({ from, until }: Span): Promise<Counted<typeof named>> {
  // A sheet of a year has the year alone as its period, which comes before its months.
  const period = command.gte(from.slice(0, 7)).and(command.lte(until.slice(0, 7)))
  const months = await sheets.tally({ period, state: 'final', who: command.nin(['township']) }, 'period')
  return {
    assessedMonths: months.length,
    assessedSheets: months.reduce((sum, { count }) => sum + count, 0),
  }
}
