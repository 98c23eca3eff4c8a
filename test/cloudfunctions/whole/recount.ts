/** Counting again from the raw records of a town, without any of the counters and rules that screens use. */
import { dayOf } from '../../../domain/calendar/day'
import type { Patrol } from '../../../domain/patrol/patrol'
import type { Report } from '../../../domain/report/report'
import type { Town } from '../town'
import { villages } from './threeDays'

/** `of`: villages; all by default. */
export function recountOf(town: () => Town) {
  const raw = <T>(collection: string) => town().cloud.database.find(collection, {}) as unknown as T[]
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

  const patrols = (day: string, of: readonly string[] = villages) =>
    raw<Patrol>('patrols').filter((each) => each.day === day && of.includes(each.village))
  const counted = (day: string, of?: readonly string[]) => {
    const walked = patrols(day, of)
    return {
      patrols: walked.length,
      met: walked.filter(({ status }) => status === 'met' || status === 'accepted').length,
      distance: sum(walked.map(({ assessment }) => assessment.distance)),
      problems: sum(walked.map(({ checklist }) => checklist.length)),
    }
  }
  const closedOn = (day: string, of: readonly string[] = villages) =>
    raw<Report>('reports').filter(
      ({ closedAt, village }) => closedAt !== null && dayOf(closedAt) === day && of.includes(village),
    )
  const openReports = (of: readonly string[] = villages) =>
    raw<Report>('reports').filter(
      ({ state, village }) =>
        !['closed', 'rejected', 'merged', 'withdrawn'].includes(state) && of.includes(village),
    )
  return { raw, patrols, counted, closedOn, openReports }
}
