import { done } from '../../../domain/contract/answer'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { knowingOf, workerOf } from './partsOf'
import { reports } from './reportRepo'
import { reportInList } from './reportOnWire'
import { ownDesks } from './workList'

const shown = 50

/** For Today: what is open on the caller's reaches, and how much of it waits for the caller. */
export async function onMyReaches(_input: object, { caller, now }: BoundContext) {
  const { reachIds } = await workerOf(caller, now)
  const [found, mine] = await Promise.all([
    reachIds.length === 0
      ? []
      : reports.read({
          where: { reachId: command.in(reachIds), open: true },
          order: [['sortKey', 'asc']],
          limit: shown,
        }),
    reports.count({ desks: command.in(ownDesks(caller)) }),
  ])
  return done({ items: found.map((report) => reportInList(report, now, knowingOf(caller))), mine })
}
