/** What the policy proposes for a report: gathered from the registers, decided by `proposeDispatch`. */
import { dayOf } from '../../../../domain/calendar/day'
import type { Category } from '../../../../domain/report/category'
import type { DispatchPolicy } from '../../../../domain/report/dispatchPolicy'
import { proposeDispatch, type Proposal } from '../../../../domain/report/propose'
import { trustedPeople } from './trustedPeople'
import { activeDepartments, chiefsOf, reaches } from '../../register'

export async function proposalFor(
  report: {
    readonly category: Category
    readonly reachId: string
    readonly aboutChief?: boolean | undefined
  },
  policy: DispatchPolicy,
  now: number,
  handedBackBy: readonly string[] = [],
): Promise<Proposal | null> {
  const day = dayOf(now)
  const [chiefs, reach, departments, headChiefs] = await Promise.all([
    chiefsOf(report.reachId, day),
    reaches.get(report.reachId),
    activeDepartments(),
    report.aboutChief ? trustedPeople('headChief') : [],
  ])
  const across = await Promise.all((reach?.otherSide ?? []).map((id) => chiefsOf(id, day)))
  return proposeDispatch(report, policy, {
    chiefs,
    otherSide: across.flat(),
    departments,
    headChiefs,
    handedBackBy,
  })
}
