/** After a change of keys: what lies under an older key is sealed again under the first, a step at a time. */
import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { Refusal } from '../../platform/refusal'
import { command, type Collection, type Stored } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import { sealingKeys } from '../../platform/keys'
import { open, seal, type Sealed } from './sealing'
import { contactPlace, dutyPlace, identityPlace, identityVault, reporters } from './vaultRepo'

/** A transaction each; a step ends well within a stroke of the clock. */
const stepSize = 20

interface Shelf {
  /** The field by whose key the database finds what is old. */
  readonly field: string
  readonly stored: Collection<Stored>
  /** Seals one document again, if it still lies under one of these keys. */
  renew(transaction: Transaction, id: string, older: readonly string[]): Promise<void>
}

function renewed(sealed: Sealed, place: string): Sealed {
  return seal(open(sealed, place), place)
}

const identities: Shelf = {
  field: 'sealed',
  stored: identityVault,
  async renew(transaction, code, older) {
    const sealed = (await transaction.get(identityVault, code))?.sealed
    if (!sealed || !older.includes(sealed.key)) return
    await transaction.update(identityVault, code, { sealed: renewed(sealed, identityPlace(code)) })
  },
}

const contacts: Shelf = {
  field: 'sealedContact',
  stored: reporters,
  async renew(transaction, reportId, older) {
    const sealed = (await transaction.get(reporters, reportId))?.sealedContact
    if (!sealed || !older.includes(sealed.key)) return
    await transaction.update(reporters, reportId, { sealedContact: renewed(sealed, contactPlace(reportId)) })
  },
}

const duties: Shelf = {
  field: 'sealedDuty',
  stored: reporters,
  async renew(transaction, reportId, older) {
    const sealed = (await transaction.get(reporters, reportId))?.sealedDuty
    if (!sealed || !older.includes(sealed.key)) return
    await transaction.update(reporters, reportId, { sealedDuty: renewed(sealed, dutyPlace(reportId)) })
  },
}

const shelves = [identities, contacts, duties]

/**
 * One step from `cursor` (null: from the start); answers the next cursor, null at the end. What does not open is left
 * as it is and told to the log. Throws the refusal `vault.unavailable`.
 */
export async function reseal(context: CallContext, cursor: string | null): Promise<string | null> {
  const [, ...olderKeys] = sealingKeys()
  if (olderKeys.length === 0) return null
  const older = olderKeys.map(({ id }) => id)
  const [n, after] = cursor === null ? [0, ''] : [Number(cursor[0]), cursor.slice(2)]
  const shelf = shelves[n]
  if (!shelf) return null
  const where = { [`${shelf.field}.key`]: command.in(older), _id: command.gt(after) }
  const found = await shelf.stored.read({ where, order: [['_id', 'asc']], limit: stepSize })
  for (const { _id } of found) await renewOne(context, shelf, _id, older)
  const last = found[found.length - 1]
  if (last && found.length === stepSize) return `${n} ${last._id}`
  return n + 1 < shelves.length ? `${n + 1} ` : null
}

async function renewOne(context: CallContext, shelf: Shelf, id: string, older: readonly string[]) {
  try {
    const answer = await transact(context, id, async (transaction) => {
      await shelf.renew(transaction, id, older)
      return done(null)
    })
    if (!answer.ok) throw new Refusal(answer)
  } catch (error) {
    if (error instanceof Refusal) throw error
    logFailure(context.action, context.requestId, error)
  }
}
