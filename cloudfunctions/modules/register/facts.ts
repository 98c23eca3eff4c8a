/** Facts of the year from the registers: waters as they stand, and who answered for them on the last day. */
import { dayOf } from '../../../domain/calendar/day'
import type { ChiefRole } from '../../../domain/identity/role'
import { rolesHeld } from '../../../domain/identity/rolesHeld'
import type { Assignment } from '../../../domain/register/assignment'
import type { Counted, Span } from '../../../domain/summary/fact'
import type { peopleFacts } from '../../../domain/summary/facts/people'
import { people } from '../identity'
import { historyOfAll, inForceIn } from './appointments/assignmentRepo'
import { activeDepartments } from './people/departments'
import { reaches, type ReachBriefly, standing, withoutLines } from './reaches/reachRepo'
import { countWaters } from './reaches/waterFacts'

/** Different people, or reaches, of these appointments. */
const different = (of: readonly Assignment[], by: 'personId' | 'reachId') =>
  new Set(of.map((each) => each[by])).size

/** Who had left the service by a day, also where nobody ended their appointments; of old entries nobody noted the day. */
async function leftBy(day: string): Promise<ReadonlySet<string>> {
  const left = await people.readAll({ where: { active: false }, only: ['ended'] })
  return new Set(left.filter(({ ended }) => !ended || dayOf(ended.at) <= day).map(({ _id }) => _id))
}

/** Who was head chief on a day by the role alone, which two people give without any reach. */
async function headsOn(day: string): Promise<readonly string[]> {
  const heads = await people.readAll({ where: { roles: 'headChief' }, only: ['roles', 'roleSince'] })
  const given = heads.filter(({ roleSince }) => dayOf(roleSince?.headChief ?? 0) <= day)
  const appointed = await historyOfAll(given.map(({ _id }) => _id))
  const own = (id: string) => appointed.filter(({ personId }) => personId === id)
  return given
    .filter((person) => rolesHeld(person, own(person._id), day).includes('headChief'))
    .map(({ _id }) => _id)
}

async function countPeople(
  all: readonly ReachBriefly[],
  lastDay: string,
): Promise<Counted<typeof peopleFacts>> {
  const [inForce, left, heads, departments, cleaners] = await Promise.all([
    inForceIn([], lastDay),
    leftBy(lastDay),
    headsOn(lastDay),
    activeDepartments(),
    people.count({ roles: 'cleaner', active: true }),
  ])
  const known = new Set(all.map(({ _id }) => _id))
  const appointed = inForce.filter(({ personId }) => !left.has(personId))
  const of = (...roles: readonly ChiefRole[]) => appointed.filter(({ role }) => roles.includes(role))
  const answered = of('townChief', 'villageChief').filter(({ reachId }) => known.has(reachId))
  const withChief = different(answered, 'reachId')
  const headChiefs = [...of('headChief').map(({ personId }) => personId), ...heads]
  return {
    headChiefs: new Set(headChiefs.filter((id) => !left.has(id))).size,
    townChiefs: different(of('townChief'), 'personId'),
    villageChiefs: different(of('villageChief'), 'personId'),
    policeChiefs: different(of('policeChief'), 'personId'),
    civilChiefs: different(of('civilChief'), 'personId'),
    reachesWithChief: withChief,
    reachesWithoutChief: all.length - withChief,
    villages: new Set(all.flatMap(({ village }) => (village === '' ? [] : [village]))).size,
    departments: departments.length,
    cleaners,
  }
}

/** `lastDay`: of the period, or today where it goes on. */
export async function registerFacts({ until }: Span, today: string) {
  const lastDay = until < today ? until : today
  const all = await reaches.readAll({ where: standing(lastDay), without: withoutLines })
  return { ...(await countWaters(all)), ...(await countPeople(all, lastDay)) }
}
