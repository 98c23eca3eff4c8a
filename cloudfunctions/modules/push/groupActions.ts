/** The register of groups, its robots and WeChat groups, and the actions by which older phones know it. */
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { groups as register, roadOf } from '../../../domain/push/group'
import { changeWithin, openRegister, saveAsBefore, valuesOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { isRobotAddress } from '../../platform/robot'
import { transact, type Transaction } from '../../platform/transact'
import { people } from '../identity'
import { references } from '../register'
import { allGroups, groupBindings, groups, type StoredGroup } from './pushRepo'
import { handToLiaison, joinRunningDay, nextOf, tellRobot } from './joinRunningDay'
import { groupOnWire } from './pushOnWire'

/** The id is the scene of the group's mini-program code, where WeChat takes so many letters. */
const longestId = 32

const { parts, handlers } = openRegister(
  register,
  references,
  async ({ id, values: { liaisonId } }, { now }) =>
    async (transaction) => {
      if (id.length > longestId) return refused('input.invalid')
      await handToLiaison(transaction, { _id: id, liaisonId }, now)
      return done({})
    },
  async ({ liaisonId }, before) => {
    const liaison = liaisonId === null ? null : await people.get(liaisonId)
    if (liaisonId !== null && !liaison?.active) return refused('register.personUnknown')
    return done({ road: roadOf(before?.road === 'robot', liaisonId) })
  },
  async ({ id }, context) => joinRunningDay(context, (await groups.get(id))!),
)

export const groupHandlers = handlers

/** What is known of a group beside its form, with a line in its history. */
export function noteOfGroup(
  transaction: Transaction,
  { _id, active }: StoredGroup,
  part: Partial<Pick<StoredGroup, 'road' | 'bound'>>,
  context: BoundContext,
) {
  return changeWithin(transaction, register, _id, context, (before) =>
    done({ values: { ...valuesOf(register, before!), ...part }, active, ended: before!.ended ?? null }),
  )
}

export async function listGroups() {
  const all = await allGroups()
  const liaisons = await people.getMany(all.flatMap(({ liaisonId }) => liaisonId ?? []))
  const nameOf = (id: string | null) => liaisons.find(({ _id }) => _id === id)?.name ?? ''
  return done({ items: all.map((group) => groupOnWire(group, nameOf(group.liaisonId))) })
}

export async function saveGroup(
  { id, paused, ...values }: ParsedInput<'push.saveGroup'>,
  context: BoundContext,
) {
  const saved = await saveAsBefore(parts, id, { values, active: !paused }, context)
  return saved.ok ? nextOfGroup({ groupId: id }, context) : saved
}

/** When a group is reached next; null where it is paused or the push is off. */
export async function nextOfGroup({ groupId }: ParsedInput<'push.nextOf'>, { now }: BoundContext) {
  const group = await groups.get(groupId)
  return group ? done({ next: await nextOf(group, now) }) : refused('push.groupUnknown')
}

/** Sets or removes the 企业微信 robot; its address is a secret and is not read again. */
export function saveRobot({ groupId, url }: ParsedInput<'push.saveRobot'>, context: BoundContext) {
  return transact(context, groupId, async (transaction) => {
    if (url !== null && !isRobotAddress(url)) return refused('push.robotAddress')
    const group = await transaction.get(groups, groupId)
    if (!group) return refused('push.groupUnknown')
    await noteOfGroup(transaction, group, { road: roadOf(url !== null, group.liaisonId) }, context)
    await transaction.update(groups, groupId, { robot: url })
    await tellRobot(transaction, groupId, url !== null, context.now)
    return done({})
  })
}

export async function unbindGroup({ groupId }: ParsedInput<'push.unbindGroup'>, context: BoundContext) {
  const ties = await groupBindings.readAll({ where: { groupId } })
  return transact(context, groupId, async (transaction) => {
    const group = await transaction.get(groups, groupId)
    for (const { _id } of ties) await transaction.remove(groupBindings, _id)
    if (group) await noteOfGroup(transaction, group, { bound: 0 }, context)
    return done({})
  })
}
