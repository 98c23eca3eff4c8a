/** Which patrols the ledger shows: its list, its figures and its table ask the same. */
import type { PatrolStatus, PatrolWay } from '../../../../domain/patrol/patrol'
import { withinDays } from '../../../kit/documents'
import { command } from '../../../platform/store'
import { patrolKey } from '../store/patrolRepo'

export interface Ledger {
  readonly status?: PatrolStatus | undefined
  readonly way?: PatrolWay | undefined
  readonly reachId?: string | undefined
  readonly personId?: string | undefined
  readonly village?: string | undefined
  /** First and last day (YYYY-MM-DD), both included. */
  readonly from?: string | null | undefined
  readonly until?: string | null | undefined
}

/** A joint one is walked with somebody who has confirmed it. */
const walked: Readonly<Record<PatrolWay, object>> = {
  delegated: { 'onBehalfOf.personId': command.exists(true) },
  joint: { 'companions.confirmedAt': command.gt(0) },
  paper: { paper: command.exists(true) },
}

/** `before`: only those that began earlier, by key. */
export function ledgerOf(
  { status, way, reachId, personId, village, from = null, until = null }: Ledger,
  before?: string,
): object {
  const days = withinDays({ from, until }, 'key', (moment) => patrolKey(moment, ''))
  const narrowed = {
    ...(status ? { status } : {}),
    ...(way ? walked[way] : {}),
    ...(reachId ? { reachId } : {}),
    ...(personId ? { personId } : {}),
    ...(village ? { village } : {}),
    ...days,
  }
  return before === undefined ? narrowed : command.and([narrowed, { key: command.lt(before) }])
}
