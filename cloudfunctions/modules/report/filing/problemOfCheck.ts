/** What is wrong with a thing at a river is a problem on its reach, and one at a time. */
import { dayOf } from '../../../../domain/calendar/day'
import { type Answer, done } from '../../../../domain/contract/answer'
import type { LngLat } from '../../../../domain/geo/coordinates'
import { referenceOf } from '../../../../domain/geo/linearReference'
import type { ChecklistEntry } from '../../../../domain/patrol/checklist'
import type { AnyLog } from '../../../../domain/register/kit/log'
import { placesOf, standsOn } from '../../../../domain/register/reach'
import { otherNameOf, problemOf } from '../../../../domain/report/problemOf'
import { type AnyStored, entriesOf, historyOf, logLines } from '../../../kit/register'
import type { BoundContext } from '../../../platform/context'
import type { Collection } from '../../../platform/store'
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

/** What an entry keeps of the problem that a check of it opened last. */
interface Kept extends AnyStored {
  readonly opened?: { readonly reportId: string; readonly found: string | null }
}

/**
 * Looks up what the transaction will need; the result opens a problem in it, or leaves the one that is still open. Refused
 * as `problemFiler` says. Two checks of one entry at the same moment both write the entry, so the later one begins again and
 * sees what the other opened: what was looked up before tells of older problems only.
 */
export async function checkFiler({ log, item, line, reachId }: Checked, { caller, now }: BoundContext) {
  const { id, entryId, values } = line
  const { found } = values
  const entries = entriesOf(log.of) as Collection<Kept>
  const [reach, file, open] = await Promise.all([
    reachId ? reaches.get(reachId) : null,
    problemFiler(),
    openSince(log, entryId, found),
  ])
  return async (transaction: Transaction, { place, note, asBefore }: Seen): Promise<Answer<object>> => {
    if (!reach || !standsOn(reach, dayOf(now))) return done({})
    const opened = (await transaction.get(entries, entryId))?.opened
    if (asBefore && (open || (opened?.found === found && (await isOpen(transaction, opened.reportId)))))
      return done({})
    const at = place ? referenceOf(placesOf(reach.geometry), place).at : reach.length / 2
    const said = { item, note, at, before: [...values.photos], after: [], outcome: 'open' as const }
    const chief = { personId: caller.personId, name: caller.name }
    await transaction.update(entries, entryId, { opened: { reportId: problemOf(id, 0), found } })
    return file(transaction, { patrolId: id, reach, chief, checklist: [said], now })
  }
}

/** Also as part of another (并案). */
async function isOpen(transaction: Transaction, id: string): Promise<boolean> {
  const report = await transaction.get(reports, id)
  if (!report?.mergedInto) return report?.open ?? false
  return isOpen(transaction, report.mergedInto)
}

/** Whether somebody works on a problem that a check opened which found the same. */
async function openSince(log: AnyLog, entryId: string, found: string | null): Promise<boolean> {
  const where = { of: historyOf(log.of, entryId), log: log.name, 'entry.found': found }
  const lines = await logLines.readAll({ where })
  const names = lines.map(({ _id }) => problemOf(_id, 0))
  return anyOpen(names.flatMap((name) => [name, otherNameOf(name) ?? name]))
}

/** The same, outside a transaction. */
async function anyOpen(ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const found = await reports.getMany(ids, ['text', 'photos', 'after'])
  if (found.some(({ open }) => open)) return true
  return anyOpen(found.flatMap(({ mergedInto }) => mergedInto ?? []))
}
