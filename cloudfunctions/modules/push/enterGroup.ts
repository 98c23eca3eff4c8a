import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { pushId } from '../../../domain/push/push'
import type { CallContext } from '../../platform/context'
import { openGroupOf } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { reporterCode } from '../vault'
import { noteOfGroup } from './groupActions'
import { groupBindings, groupDays, groups, groupVisits, visitId } from './pushRepo'

/**
 * The card was opened in a WeChat group, as the platform says. Liaison or office tie the group to ours by opening it
 * there first; after that every person who opens it counts once a day, by a one-way code.
 */
export async function enterGroup({ groupId, cloudId }: ParsedInput<'push.enterGroup'>, context: CallContext) {
  const { caller, now, openid } = context
  const [group, opengid] = await Promise.all([groups.get(groupId), openGroupOf(cloudId)])
  if (!group) return refused('push.groupUnknown')
  if (opengid === null) return refused('push.notInGroup')
  const mayTie = caller !== null && (caller.personId === group.liaisonId || caller.roles.includes('office'))
  const day = pushId(dayOf(now), groupId)
  return transact(context, groupId, async (transaction) => {
    const tie = await transaction.get(groupBindings, opengid)
    if (tie && tie.groupId !== groupId) return refused('push.groupTaken')
    if (!tie && !mayTie) return done({ bound: false, tied: false })
    if (!tie) {
      await transaction.set(groupBindings, { _id: opengid, groupId, at: now })
      const bound = ((await transaction.get(groups, groupId))?.bound ?? 0) + 1
      await noteOfGroup(transaction, group, { bound }, { ...context, caller: caller! })
    }
    const visit = visitId(day, openid)
    // Until November 2026 the vault's code stood there, so that visits led to reports.
    const known = [visit, `${day}_${reporterCode(openid)}`]
    for (const each of known)
      if (await transaction.get(groupVisits, each)) return done({ bound: true, tied: !tie })
    await transaction.set(groupVisits, { _id: visit, at: now })
    const opened = ((await transaction.get(groupDays, day))?.opened ?? 0) + 1
    await transaction.set(groupDays, { _id: day, opened })
    return done({ bound: true, tied: !tie })
  })
}
