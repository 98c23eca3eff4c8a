/**
 * Plans the pushes of a day, a few groups a step, with ids made from day and group: planning twice changes nothing.
 * `freshen` writes anew what nobody edited, because by the morning yesterday is known, and takes over what the office
 * changed of the group since.
 */
import { done } from '../../../domain/contract/answer'
import { pushId } from '../../../domain/push/push'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { composePush } from './composePush'
import { groups, pushes, pushPolicy } from './pushRepo'

const atOnce = 10

/** One step from `cursor`; answers the next cursor, null at the end. */
export async function planPushes(
  context: CallContext,
  day: string,
  cursor: string | null,
  freshen: boolean,
): Promise<string | null> {
  const where = { paused: false, ...(cursor === null ? {} : { _id: command.gt(cursor) }) }
  const batch = await groups.read({ where, order: [['_id', 'asc']], limit: atOnce })
  const [policy, known] = await Promise.all([
    pushPolicy(),
    pushes.getMany(batch.map(({ _id }) => pushId(day, _id))),
  ])
  for (const group of batch) {
    const before = known.find(({ groupId }) => groupId === group._id)
    if (before && !freshen) continue
    const fresh = await composePush(group, day, policy, context.now)
    await transact({ ...context, ownRecord: true }, fresh._id, async (transaction) => {
      const stored = await transaction.get(pushes, fresh._id)
      if (!stored) await transaction.set(pushes, fresh)
      else if (freshen && ['planned', 'approved'].includes(stored.state)) {
        const { text, markdown, title, poster, ...group } = fresh
        const words = stored.edited ? {} : { text, markdown, title, poster }
        const { groupName, kind, liaisonId, dueAt, nextAt, robot, liaison } = group
        const roads = { groupName, kind, liaisonId, dueAt, nextAt, robot, liaison }
        await transaction.update(pushes, fresh._id, { ...words, ...roads })
      }
      return done(null)
    })
  }
  return batch.length < atOnce ? null : batch[batch.length - 1]!._id
}
