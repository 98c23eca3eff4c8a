import { sortKeyOf } from '../../../../domain/report/report'
import { command } from '../../../platform/store'
import { reports } from '../store/reportRepo'

/** How many matters were closed from `from` until before `until`, ms: what ended is sorted by when it ended. */
export const closedBetween = (from: number, until: number) =>
  reports.count({
    ...{ open: false, state: 'closed' },
    sortKey: command.gte(sortKeyOf(from, '')).and(command.lt(sortKeyOf(until, ''))),
  })
