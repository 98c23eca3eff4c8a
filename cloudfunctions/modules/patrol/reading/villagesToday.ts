/** How each village stands today: what was walked, and what of the running periods is still to be walked. */
import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { byName } from '../../../../domain/register/nameOrder'
import type { BoundContext } from '../../../platform/context'
import { dutiesNow } from '../duties/openDuties'
import { patrolDays } from '../store/patrolRepo'
import { postsWithin } from '../duties/posts'

interface Standing {
  readonly village: string
  readonly walked: number
  readonly due: number
  readonly dueToday: number
}

/** What burns first on top; villages where nothing is asked for and nothing was walked are left out. */
export async function villagesToday(_input: object, { now }: BoundContext) {
  const day = dayOf(now)
  const [counts, duties] = await Promise.all([
    patrolDays.readAll({ where: { day } }),
    dutiesNow(day, postsWithin(day, day)),
  ])
  const open = duties.filter(({ missing }) => missing > 0)
  const villages = [...new Set([...counts, ...open].map(({ village }) => village))]
  const items = villages.map((village): Standing => {
    const owed = open.filter((each) => each.village === village)
    return {
      village,
      walked: counts.reduce((sum, each) => sum + (each.village === village ? each.patrols : 0), 0),
      due: owed.length,
      dueToday: owed.filter(({ daysLeft }) => daysLeft === 0).length,
    }
  })
  return done({ day, items: items.filter(({ walked, due }) => walked + due > 0).sort(byUrgency) })
}

const byUrgency = (a: Standing, b: Standing) =>
  b.dueToday - a.dueToday || b.due - a.due || byName(a.village, b.village)
