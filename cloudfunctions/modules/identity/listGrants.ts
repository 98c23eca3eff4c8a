import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Grant } from '../../../domain/identity/grant'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { roleGrants } from './grantRepo'
import { tooCloseTo } from './tieRepo'

/** Who shall hold, holds or held the office's and the head chief's role, the latest step first. */
export async function listGrants(input: ParsedInput<'identity.listGrants'>, { caller, now }: BoundContext) {
  const { cursor, limit, state } = input
  const where = { ...(state ? { state } : {}), ...(cursor ? { key: command.lt(cursor) } : {}) }
  const [found, waiting] = await Promise.all([
    roleGrants.read({ where, order: [['key', 'desc']], limit: limit + 1 }),
    roleGrants.count({ state: 'waiting' }),
  ])
  const shown = found.slice(0, limit)
  const proposers = shown
    .filter((grant) => grant.state === 'waiting')
    .map(({ proposedBy }) => proposedBy.personId)
  const close = await tooCloseTo(caller.personId, proposers, now)
  return done({
    items: shown.map((grant) => onWire(grant, caller.personId, close)),
    waiting,
    next: found.length > limit ? shown[shown.length - 1]!.key : null,
  })
}

function onWire(grant: Grant, me: string, close: ReadonlySet<string>) {
  const { personId, personName, role, state, proposedBy, proposedAt, decidedBy, decidedAt } = grant
  const waits = state === 'waiting'
  return {
    personId,
    personName,
    role,
    state,
    proposedBy: proposedBy.name,
    proposedAt,
    decidedBy: decidedBy?.name ?? null,
    decidedAt,
    mine: proposedBy.personId === me,
    /** Of the caller's own role others decide. */
    may: { confirm: waits && personId !== me && !close.has(proposedBy.personId), decline: waits },
  }
}
