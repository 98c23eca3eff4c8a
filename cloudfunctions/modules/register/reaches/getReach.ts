import { dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { CallContext } from '../../../platform/context'
import { people } from '../../identity'
import { chiefsOf } from '../appointments/assignmentRepo'
import { latestPatrols } from './latestPatrolRepo'
import { reaches, reachOnWire } from './reachRepo'
import { townshipSettings } from '../settingsRepo'

/** A reach as everyone may see it: its line, and who answers for it (name and post, never a private phone). */
export async function getReach({ reachId }: ParsedInput<'register.getReach'>, { now }: CallContext) {
  const [reach, appointed, settings, latest] = await Promise.all([
    reaches.get(reachId),
    chiefsOf(reachId, dayOf(now)),
    townshipSettings(),
    latestPatrols.get(reachId),
  ])
  if (!reach) return refused('register.reachUnknown')
  const persons = new Map(
    (await people.getMany(appointed.map(({ personId }) => personId))).map((person) => [person._id, person]),
  )
  const chiefs = appointed.map(({ personId, personName, role }) => {
    const person = persons.get(personId)
    return { name: person?.name ?? personName, post: person?.post ?? '', role }
  })
  const lastPatrol = latest && { day: latest.day, covered: [...latest.covered] }
  return done({
    reach: reachOnWire(reach),
    until: reach.until ?? null,
    chiefs,
    officePhone: settings.officePhone,
    lastPatrol,
  })
}
