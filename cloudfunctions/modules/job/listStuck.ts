import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { type Stuck, stuckWork } from '../../kit/jobs'
import { command } from '../../platform/store'

/** What is stuck longest comes first; two may have begun at one moment, so the id goes with it. */
export async function listStuck({ cursor, limit }: ParsedInput<'job.listStuck'>) {
  const [, moment, id = ''] = /^(\d+)_(.+)$/.exec(cursor ?? '') ?? []
  const since = Number(moment)
  const where =
    moment === undefined ? {} : command.or([{ since: command.gt(since) }, { since, _id: command.gt(id) }])
  const order = [['since', 'asc'] as const, ['_id', 'asc'] as const]
  const [found, inAll] = await Promise.all([
    stuckWork.read({ where, order, limit: limit + 1 }),
    stuckWork.count({}),
  ])
  const shown = found.slice(0, limit)
  const last = shown[shown.length - 1]
  const next = found.length > limit && last ? `${last.since}_${last._id}` : null
  return done({ items: shown.map(onWire), next, inAll })
}

/** Of which document is never told: some ids are secret. */
function onWire({ _id, title, since, tries, nextAt, trouble }: Stuck) {
  return { id: _id, title, since, tries, nextAt, trouble: trouble ?? null }
}
