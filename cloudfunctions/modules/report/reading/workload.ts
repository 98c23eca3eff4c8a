import { done } from '../../../../domain/contract/answer'
import { deskOf, officeDesks } from '../../../../domain/report/desks'
import { sortKeyOf } from '../../../../domain/report/report'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { activeDepartments } from '../../register'
import { reports } from '../store/reportRepo'

/** How much lies where. Counted over indexes of open reports, which stay few however long the history. */
export async function workload(_input: object, { now }: BoundContext) {
  const on = (desk: string) => reports.count({ desks: desk })
  const [triage, verification, recheck, held, heldPhotos, withOthers] = await Promise.all([
    on(officeDesks.triage),
    on(officeDesks.verification),
    on(officeDesks.recheck),
    reports.count({ screening: 'held' }),
    reports.count({ heldPhotos: command.gt(0) }),
    openNow(now),
  ])
  return done({ triage, verification, recheck, held: held + heldPhotos, ...withOthers })
}

/** What is open and what of it is late, in all and with each department. `now`: ms since the epoch. */
export async function openNow(now: number) {
  const overdue = { sortKey: command.lt(sortKeyOf(now, '')) }
  const [open, late, departments] = await Promise.all([
    reports.count({ open: true }),
    reports.count({ open: true, ...overdue }),
    activeDepartments(),
  ])
  const byDepartment = await Promise.all(
    departments.map(async ({ _id: id, name }) => {
      const desk = { desks: deskOf({ kind: 'department', id }) }
      const [open, late] = await Promise.all([reports.count(desk), reports.count({ ...desk, ...overdue })])
      return { id, name, open, overdue: late }
    }),
  )
  return { open, overdue: late, departments: byDepartment }
}
