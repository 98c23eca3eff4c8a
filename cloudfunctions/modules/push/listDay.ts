import { dayOf } from '../../../domain/calendar/day'
import { mayMove } from '../../../domain/calendar/notice'
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { isReport } from '../../../domain/push/push'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { composePush } from './composePush'
import { allGroups, groupDays, pushes, pushPolicy } from './pushRepo'
import { pushOnWire } from './pushOnWire'

/** Groups composed for a preview at once; with more the office waits for the plan. */
const previewed = 40

/** A day's pushes; where a coming day is not planned yet, as they would go out now, without storing anything. */
export async function listDay({ day }: ParsedInput<'push.listDay'>, { now }: BoundContext) {
  const stored = await pushes.readAll({ where: { day } })
  const working = isWorkingDay(day)
  if (!stored.every(isReport) || !working || day < dayOf(now)) {
    const opened = await groupDays.getMany(stored.map(({ _id }) => _id))
    const countOf = (id: string) => opened.find(({ _id }) => _id === id)?.opened ?? 0
    return done({
      day,
      working,
      mayMove: mayMove(day),
      planned: true,
      items: stored.map((push) => pushOnWire(push, countOf(push._id))),
    })
  }
  const [groups, policy] = await Promise.all([allGroups(), pushPolicy()])
  const awake = groups.filter(({ active }) => active && policy.on).slice(0, previewed)
  const items = stored.map((report) => pushOnWire(report, 0))
  for (const group of awake) items.push(pushOnWire(await composePush(group, day, policy, now), 0))
  return done({ day, working, mayMove: mayMove(day), planned: false, items })
}

/** For the liaison of a group: today's message, as soon as it lies ready; before, when it will. */
export async function myGroups(_input: object, { caller, now }: BoundContext) {
  const day = dayOf(now)
  const own = (await allGroups()).filter(({ liaisonId }) => liaisonId === caller.personId)
  const ids = own.map(({ _id }) => _id)
  const found = own.length === 0 ? [] : await pushes.readAll({ where: { day, groupId: command.in(ids) } })
  const ready = found.filter(({ state }) => state === 'delivered')
  const coming = found
    .filter(({ state }) => state === 'planned' || state === 'approved')
    .map(({ groupName, dueAt }) => ({ groupName, dueAt }))
  return done({ items: ready.map((push) => pushOnWire(push, 0)), coming, liaison: own.length > 0 })
}
