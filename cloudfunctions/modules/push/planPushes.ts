/**
 * Plans the pushes of a day, with ids made from day and group: planning twice changes nothing. `freshen` writes anew what nobody edited, because by the morning yesterday is known, and takes over what the office
 * changed of the group since.
 */
import { done } from '../../../domain/contract/answer'
import { pushId } from '../../../domain/push/push'
import { type Turn, walk } from '../../kit/jobs'
import { transact } from '../../platform/transact'
import { composePush } from './composePush'
import { inTheMorning, planned } from './morning'
import { groups, pushes, pushPolicy, type StoredGroup } from './pushRepo'

const ofGroups = { over: groups, where: () => ({ active: true }), atOnce: 10, everySlot: true, lapses: true }

export const planPushes = walk({
  ...ofGroups,
  name: 'planPushes',
  title: '一个群的每日一送没能准备',
  slots: planned,
  together: (batch, turn) => plan(batch, turn, false),
})

export const freshenPushes = walk({
  ...ofGroups,
  name: 'freshenPushes',
  title: '一个群的每日一送早上没能更新',
  slots: inTheMorning,
  together: (batch, turn) => plan(batch, turn, true),
})

async function plan(batch: readonly StoredGroup[], { context, slot: day }: Turn, freshen: boolean) {
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
}
