/** What the daily push tells of reports: closed yesterday as the public may know it, and what lies on a desk. */
import { dayOf, startOfDay } from '../../../../domain/calendar/day'
import { workingDaysBetween } from '../../../../domain/calendar/workingDays'
import type { FixedLine, WorkLine } from '../../../../domain/push/facts'
import { dispatchedStates } from '../../../../domain/report/aboutChief'
import { categoryLabel, chiefCategory } from '../../../../domain/report/category'
import { deskOf } from '../../../../domain/report/desks'
import { reportTitle } from '../../../../domain/report/reportTitle'
import { command } from '../../../platform/store'
import { notAboutChief, publicReports, reports } from '../store/reportRepo'

/** Closed on a day, by village (all when empty), newest first; only what everyone may see. */
export async function fixedOn(day: string, villages: readonly string[]): Promise<FixedLine[]> {
  const from = startOfDay(day)
  const found = await publicReports.readAll({
    where: { done: true, closedAt: command.gte(from).and(command.lt(from + 86_400_000)) },
  })
  return found
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .filter(({ village }) => villages.length === 0 || villages.includes(village))
    .map(({ reachName, category, before, after }) => ({
      reachName,
      what: categoryLabel[category],
      hasPhotos: before.length > 0 && after.length > 0,
    }))
}

/** What a department has to do, what burns first. */
export async function workOf(departmentId: string, now: number): Promise<WorkLine[]> {
  const found = await reports.readAll({ where: { desks: deskOf({ kind: 'department', id: departmentId }) } })
  const burning = found.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
  return burning.map(({ reachName, category, dueAt }) => ({
    title: reportTitle(reachName, category),
    // Due at 24:00 of a day is said of that day.
    daysLeft: dueAt === null ? 0 : workingDaysBetween(dayOf(now), dayOf(dueAt - 1)),
  }))
}

/**
 * Dispatched problems in these villages (all when empty), `forEveryone` those of them that everyone may see: a figure that
 * counts more tells of what one may not know, or not yet.
 */
export async function openIn(villages: readonly string[], forEveryone: boolean): Promise<number> {
  const shown = forEveryone ? { screening: 'passed', category: command.nin([chiefCategory]) } : {}
  const known = { open: true, state: command.in([...dispatchedStates]), ...notAboutChief, ...shown }
  if (villages.length === 0) return reports.count(known)
  return reports.count({ village: command.in(villages), ...known })
}
