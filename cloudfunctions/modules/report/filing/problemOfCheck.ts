/** What is wrong with a thing at a river is a problem on its reach, and one at a time. */
import { dayOf } from '../../../../domain/calendar/day'
import { type Answer, done } from '../../../../domain/contract/answer'
import type { LngLat } from '../../../../domain/geo/coordinates'
import { referenceOf } from '../../../../domain/geo/linearReference'
import type { ChecklistEntry } from '../../../../domain/patrol/checklist'
import type { AnyLog } from '../../../../domain/register/kit/log'
import { placesOf, standsOn } from '../../../../domain/register/reach'
import { otherNameOf, problemOf } from '../../../../domain/report/problemOf'
import { historyOf, logLines } from '../../../kit/register'
import type { BoundContext } from '../../../platform/context'
import type { Transaction } from '../../../platform/transact'
import { reaches } from '../../register'
import { problemFiler } from './fileProblems'
import { reports } from '../store/reportRepo'

interface Checked {
  readonly log: AnyLog
  readonly item: ChecklistEntry['item']
  /** The check's line, and the entry that was checked. */
  readonly line: {
    readonly id: string
    readonly entryId: string
    readonly values: { readonly found: string | null; readonly photos: readonly string[] }
  }
  readonly reachId: string | null | undefined
}

interface Seen {
  readonly place: LngLat | null
  readonly note: string
  /** It was in this state already: whoever comes after opens nothing again while somebody works on it. */
  readonly asBefore: boolean
}

/**
 * Looks up what the transaction will need; the result opens a problem in it, or leaves the one that is still open. Refused
 * as `problemFiler` says.
 */
export async function checkFiler({ log, item, line, reachId }: Checked, { caller, now }: BoundContext) {
  const { id, entryId, values } = line
  const [reach, file, open] = await Promise.all([
    reachId ? reaches.get(reachId) : null,
    problemFiler(),
    openSince(log, entryId, values.found),
  ])
  return async (transaction: Transaction, { place, note, asBefore }: Seen): Promise<Answer<object>> => {
    if (!reach || !standsOn(reach, dayOf(now)) || (asBefore && open)) return done({})
    const at = place ? referenceOf(placesOf(reach.geometry), place).at : reach.length / 2
    const said = { item, note, at, before: [...values.photos], after: [], outcome: 'open' as const }
    const chief = { personId: caller.personId, name: caller.name }
    return file(transaction, { patrolId: id, reach, chief, checklist: [said], now })
  }
}

/** Whether somebody works on a problem that a check opened which found the same. */
async function openSince(log: AnyLog, entryId: string, found: string | null): Promise<boolean> {
  const where = { of: historyOf(log.of, entryId), log: log.name, 'entry.found': found }
  const lines = await logLines.readAll({ where })
  const names = lines.map(({ _id }) => problemOf(_id, 0))
  return anyOpen(names.flatMap((name) => [name, otherNameOf(name) ?? name]))
}

/** Also as part of another (并案). */
async function anyOpen(ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const found = await reports.getMany(ids, ['text', 'photos', 'after'])
  if (found.some(({ open }) => open)) return true
  return anyOpen(found.flatMap(({ mergedInto }) => mergedInto ?? []))
}
