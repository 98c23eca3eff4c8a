/** The register of groups. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { isRobotAddress } from '../../platform/robot'
import { largestPage } from '../../platform/store'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { allGroups, groupBindings, groups } from './pushRepo'
import { groupOnWire } from './pushOnWire'

export async function listGroups() {
  const [all, bindings] = await Promise.all([allGroups(), groupBindings.read({ limit: largestPage })])
  const boundTo = (id: string) => bindings.filter(({ groupId }) => groupId === id).length
  return done({ items: all.map((group) => groupOnWire(group, boundTo(group._id))) })
}

export async function saveGroup({ id, ...group }: ParsedInput<'push.saveGroup'>, context: BoundContext) {
  const liaison = group.liaisonId === null ? null : await people.get(group.liaisonId)
  if (group.liaisonId !== null && !liaison?.active) return refused('register.personUnknown')
  return transact(context, id, async (transaction) => {
    const before = await transaction.get(groups, id)
    const kept = { robot: before?.robot ?? null, code: before?.code ?? null }
    await transaction.set(groups, { _id: id, ...group, liaisonName: liaison?.name ?? '', ...kept })
    return done({})
  })
}

/** Sets or removes the 企业微信 robot; its address is a secret and is not read again. */
export function saveRobot({ groupId, url }: ParsedInput<'push.saveRobot'>, context: BoundContext) {
  return transact(context, groupId, async (transaction) => {
    if (url !== null && !isRobotAddress(url)) return refused('push.robotAddress')
    if (!(await transaction.get(groups, groupId))) return refused('push.groupUnknown')
    await transaction.update(groups, groupId, { robot: url })
    return done({})
  })
}

export async function unbindGroup({ groupId }: ParsedInput<'push.unbindGroup'>, context: BoundContext) {
  const ties = await groupBindings.read({ where: { groupId }, limit: largestPage })
  return transact(context, groupId, async (transaction) => {
    for (const { _id } of ties) await transaction.remove(groupBindings, _id)
    return done({})
  })
}
