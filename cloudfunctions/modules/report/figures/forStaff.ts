/** What those who work for the township may know of the problems of some reaches: nothing about chiefs, nothing unseen. */
import { dispatchedStates } from '../../../../domain/report/aboutChief'
import { command } from '../../../platform/store'
import { notAboutChief, reports } from '../store/reportRepo'

export async function reportsForStaff(reachIds: readonly string[], most: number) {
  const here = { reachId: command.in(reachIds), state: command.in([...dispatchedStates]), ...notAboutChief }
  const [open, closed, running, ended] = await Promise.all([
    reports.count({ ...here, open: true }),
    reports.count({ ...here, open: false }),
    reports.read({ where: { ...here, open: true }, order: [['sortKey', 'asc']], limit: most }),
    reports.read({ where: { ...here, open: false }, order: [['sortKey', 'desc']], limit: most }),
  ])
  return { open, closed, newest: [...running, ...ended].slice(0, most) }
}
