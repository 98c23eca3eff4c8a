/** What of the reports waits for the head chief, and where open ones lie; both few, however long the history. */
import { mostOfSubject, type WaitingItem } from '../../../../domain/desk/waiting'
import { headChiefDesk } from '../../../../domain/report/desks'
import { reportTitle } from '../../../../domain/report/reportTitle'
import { reports } from '../store/reportRepo'

/** Signs on one picture; more would cover each other. */
const mostOnMap = 200
/** Of what waits, what its item says; of what is open, where it lies. */
const told = ['state', 'reachName', 'category', 'lead', 'village', 'dueAt', 'stageAt', 'sortKey']
const placed = ['place', 'dueAt']

/** `now`: ms since the epoch. What burns first on top. */
export async function headChiefNow(now: number) {
  const mine = { desks: headChiefDesk }
  const read = (where: object, limit: number, only: readonly string[]) =>
    reports.read({ where, order: [['sortKey', 'asc']], limit, only })
  const [waiting, raised, open] = await Promise.all([
    read(mine, mostOfSubject, told),
    reports.count(mine),
    read({ open: true }, mostOnMap, placed),
  ])
  const late = (dueAt: number | null) => dueAt !== null && dueAt <= now
  const items = waiting.map((report): WaitingItem => ({
    ...{ key: `report ${report._id}`, kind: '问题', title: reportTitle(report.reachName, report.category) },
    detail: report.state === 'closed' ? '办结后的回头看没有按时做' : (report.lead?.name ?? report.village),
    ...{ at: report.dueAt ?? report.stageAt, late: late(report.dueAt) },
    url: `/work/report/index?reportId=${report._id}`,
  }))
  const places = open.map(({ place: [lng, lat], dueAt }) => {
    return { place: [lng, lat] as [number, number], late: late(dueAt) }
  })
  return { items, raised, places }
}
