/** The register of groups. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { isRobotAddress } from '../../platform/robot'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { allGroups, groupBindings, groups, type StoredGroup } from './pushRepo'
import { handToLiaison, joinRunningDay, tellRobot } from './joinRunningDay'
import { groupOnWire } from './pushOnWire'

export async function listGroups() {
  const [all, bindings] = await Promise.all([allGroups(), groupBindings.readAll()])
  const boundTo = (id: string) => bindings.filter(({ groupId }) => groupId === id).length
  return done({ items: all.map((group) => groupOnWire(group, boundTo(group._id))) })
}

export async function saveGroup({ id, ...group }: ParsedInput<'push.saveGroup'>, context: BoundContext) {
  const liaison = group.liaisonId === null ? null : await people.get(group.liaisonId)
  if (group.liaisonId !== null && !liaison?.active) return refused('register.personUnknown')
  const saved = await transact<StoredGroup>(context, id, async (transaction) => {
    const before = await transaction.get(groups, id)
    const kept = { robot: before?.robot ?? null, code: before?.code ?? null }
    const stored = { _id: id, ...group, liaisonName: liaison?.name ?? '', ...kept }
    await transaction.set(groups, stored)
    await handToLiaison(transaction, stored, context.now)
    return done(stored)
  })
  return saved.ok ? done({ next: await joinRunningDay(context, saved.value) }) : saved
}

/** Sets or removes the 企业微信 robot; its address is a secret and is not read again. */
export function saveRobot({ groupId, url }: ParsedInput<'push.saveRobot'>, context: BoundContext) {
  return transact(context, groupId, async (transaction) => {
    if (url !== null && !isRobotAddress(url)) return refused('push.robotAddress')
    if (!(await transaction.get(groups, groupId))) return refused('push.groupUnknown')
    await transaction.update(groups, groupId, { robot: url })
    await tellRobot(transaction, groupId, url !== null, context.now)
    return done({})
  })
}

export async function unbindGroup({ groupId }: ParsedInput<'push.unbindGroup'>, context: BoundContext) {
  const ties = await groupBindings.readAll({ where: { groupId } })
  return transact(context, groupId, async (transaction) => {
    for (const { _id } of ties) await transaction.remove(groupBindings, _id)
    return done({})
  })
}
