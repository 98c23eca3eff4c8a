/** A clue that is true becomes a rectification with all that was said of it, in one step. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { emptyEntry } from '../../../domain/register/kit/register'
import { clues } from '../../../domain/supervision/clues'
import { rectifications } from '../../../domain/supervision/rectifications'
import { changeWithin, entriesOf, type StoredEntry, valuesOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { collection } from '../../platform/store'
import { transact } from '../../platform/transact'

const stored = collection<StoredEntry<(typeof clues)['fields']>>(entriesOf(clues).name)

/** Its number says from which clue it comes; the office may write its own over it. */
const numberOf = (id: string, today: string) => `督${today.replaceAll('-', '')}-${id.slice(-6)}`

export function rectifyClue({ id }: ParsedInput<'clue.rectify'>, context: BoundContext) {
  const today = dayOf(context.now)
  return transact<{ rectificationId: string }>(context, id, async (transaction) => {
    const clue = await transaction.get(stored, id)
    if (!clue) return refused('register.entryUnknown')
    if (!clue.active || clue.outcome === 'untrue' || clue.outcome === 'known') return refused('clue.taken')
    const values = {
      ...emptyEntry(rectifications),
      ...{ number: numberOf(id, today), problem: clue.title, foundOn: clue.foundOn, source: clue.source },
      ...{ by: clue.by, way: clue.way, paper: clue.link || clue.paper, reachId: clue.reachId },
      ...{ spot: clue.spot, said: clue.said, assignedOn: today },
    }
    const opened = await changeWithin(transaction, rectifications, id, context, (before) =>
      done(
        before
          ? { values: valuesOf(rectifications, before), active: before.active, ended: before.ended ?? null }
          : { values, active: true, ended: null },
      ),
    )
    if (!opened.ok) return opened
    const told = { outcome: 'true', checkedOn: clue.checkedOn ?? today }
    const noted = await changeWithin(transaction, clues, id, context, () =>
      done({ values: { ...valuesOf(clues, clue), ...told }, active: true, ended: null }),
    )
    return noted.ok ? done({ rectificationId: id }) : noted
  })
}
