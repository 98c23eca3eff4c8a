import { done } from '../../../../domain/contract/answer'
import { dispatchedStates } from '../../../../domain/report/aboutChief'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { knowingOf, workerOf } from '../handling/partsOf'
import { notAboutChief, reports } from '../store/reportRepo'
import { reportInList } from './reportOnWire'
import { ownDesks } from './workList'

const shown = 50

/** For Today: what was dispatched of the caller's reaches, what the caller found, and how much waits for the caller. */
export async function onMyReaches(_input: object, { caller, now }: BoundContext) {
  const { reachIds } = await workerOf(caller, now)
  const read = (where: object) =>
    reports.read({
      where: { ...where, open: true, ...notAboutChief },
      order: [['sortKey', 'asc']],
      limit: shown,
    })
  const [given, own, mine] = await Promise.all([
    reachIds.length === 0
      ? []
      : read({ reachId: command.in(reachIds), state: command.in([...dispatchedStates]) }),
    read({ filedBy: caller.personId, state: command.in(['submitted', 'accepted']) }),
    reports.count({ desks: command.in(ownDesks(caller)) }),
  ])
  const ownHere = own.filter(({ source, reachId }) => source === 'chief' || reachIds.includes(reachId))
  const found = [...given, ...ownHere].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).slice(0, shown)
  return done({ items: found.map((report) => reportInList(report, now, knowingOf(caller))), mine })
}
