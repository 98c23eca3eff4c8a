import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { ledgerOf } from './ledger'
import { patrolOnWire } from './patrolOnWire'
import { patrols } from '../store/patrolRepo'

/** The township's patrols for the office, newest first, by state, reach, person, village and days. */
export async function listAllPatrols({ cursor, limit, ...ledger }: ParsedInput<'patrol.listAll'>) {
  const where = ledgerOf(ledger, cursor)
  const found = await patrols.read({ where, order: [['key', 'desc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  return done({
    items: shown.map(patrolOnWire),
    next: found.length > limit ? shown[shown.length - 1]!.key : null,
  })
}
