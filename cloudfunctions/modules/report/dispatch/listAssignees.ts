import { dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { people } from '../../identity'
import { activeDepartments, chiefsOf } from '../../register'
import { reports } from '../store/reportRepo'
import { trustedPeople } from './trustedPeople'

/** Whom the office may give a matter to: departments, chiefs of the reach, cleaners. */
export async function listAssignees(
  { reportId }: ParsedInput<'report.listAssignees'>,
  { now }: BoundContext,
) {
  const report = await reports.get(reportId)
  if (!report) return refused('report.unknown')
  if (report.aboutChief) {
    const [headChiefs, office] = await Promise.all([trustedPeople('headChief'), trustedPeople('office')])
    const others = office.filter(({ id }) => !headChiefs.some((each) => each.id === id))
    return done({ departments: [], chiefs: [...headChiefs, ...others], cleaners: [] })
  }
  const [departments, chiefs, cleaners] = await Promise.all([
    activeDepartments(),
    chiefsOf(report.reachId, dayOf(now)),
    people.readAll({ where: { roles: 'cleaner', active: true } }),
  ])
  return done({
    departments: departments.map(({ _id: id, name }) => ({ kind: 'department' as const, id, name })),
    chiefs: chiefs.map(({ personId, personName }) => ({
      kind: 'person' as const,
      id: personId,
      name: personName,
    })),
    cleaners: cleaners.map(({ _id: id, name }) => ({ kind: 'person' as const, id, name })),
  })
}
