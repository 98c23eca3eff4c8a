import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { command } from '../../platform/store'
import { patrolOnWire } from './patrolOnWire'
import { patrols } from './patrolRepo'

/** The township's patrols for the office, newest first, by status, reach or person. */
export async function listAllPatrols(input: ParsedInput<'patrol.listAll'>) {
  const { cursor, limit, status, reachId, personId } = input
  const where = {
    ...(status ? { status } : {}),
    ...(reachId ? { reachId } : {}),
    ...(personId ? { personId } : {}),
    ...(cursor === undefined ? {} : { key: command.lt(cursor) }),
  }
  const found = await patrols.read({ where, order: [['key', 'desc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  return done({
    items: shown.map(patrolOnWire),
    next: found.length > limit ? shown[shown.length - 1]!.key : null,
  })
}
