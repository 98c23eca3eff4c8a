/**
 * What stands at a reach (sign boards, outlets, sections) goes out of use with it on the day after its last one, and
 * comes back with it: so it is in no list, on no page, in no count any more, and its records stay.
 */
import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { AnyRegister } from '../../../../domain/register/kit/register'
import { standsOn } from '../../../../domain/register/reach'
import { registers } from '../../../../domain/register/registers'
import { oneByOne, queue } from '../../../kit/jobs'
import { changeWithin, entriesOf, valuesOf } from '../../../kit/register'
import { byClock, type BoundContext } from '../../../platform/context'
import { Refusal } from '../../../platform/refusal'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { reaches, type StoredReach, withoutLines } from './reachRepo'

const standing = (registers as readonly AnyRegister[]).filter(({ standsAt }) => standsAt !== undefined)

export const followReach = queue<StoredReach>({
  name: 'followReach',
  title: '一段河撤销或恢复后，上面的公示牌、排污口、断面没能一起停用或恢复',
  over: reaches,
  due: (now) => ({ followOn: command.lte(dayOf(now)) }),
  each: async ({ _id: reachId }, { context }) => {
    const [reach] = await reaches.getMany([reachId], withoutLines)
    if (!reach) return
    await oneByOne(standing, (register) => followIn(register, reach, byClock(context)))
    await transact(context, reachId, async (transaction) => {
      const now = await transaction.get(reaches, reachId)
      // Ended or brought back meanwhile: once more.
      if (now?.until === reach.until && now?.followOn === reach.followOn)
        await transaction.update(reaches, reachId, { followOn: null })
      return done(null)
    })
  },
})

async function followIn(register: AnyRegister, reach: StoredReach, context: BoundContext): Promise<void> {
  const stands = standsOn(reach, dayOf(context.now))
  const there = await entriesOf(register).readAll({
    where: { active: !stands, [register.standsAt!]: reach._id },
  })
  const reason = `所在河段已撤销：${reach.endReason ?? ''}`.slice(0, 100)
  const ended = stands ? null : { reason, by: context.caller.name, at: context.now, withReach: true as const }
  const meant = there.filter((entry) => !stands || entry.ended?.withReach)
  await oneByOne(meant, async ({ _id: id }) => {
    const followed = await transact(context, id, (transaction) =>
      changeWithin(transaction, register, id, context, (before) =>
        done({ values: valuesOf(register, before ?? {}), active: stands, ended }),
      ),
    )
    // What may not come back, since another one has its number now, stays out of use.
    if (!followed.ok && !stands) throw new Refusal(followed)
  })
}
