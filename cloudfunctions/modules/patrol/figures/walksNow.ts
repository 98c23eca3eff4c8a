/** How the walks of the running periods stand, from the counters that each patrol keeps. */
import { dayOf } from '../../../../domain/calendar/day'
import { byName } from '../../../../domain/register/nameOrder'
import type { DueLine } from '../../../../domain/push/facts'
import { dutiesNow } from '../duties/openDuties'
import { patrolDays } from '../store/patrolRepo'
import type { Posts } from '../duties/posts'

/** `now`: ms since the epoch; `posts`: of that day at least. A duty is one chief's for one reach; `done`: nothing of it is missing. */
export async function walksNow(now: number, posts: Promise<Posts>) {
  const day = dayOf(now)
  const [counts, duties] = await Promise.all([patrolDays.readAll({ where: { day } }), dutiesNow(day, posts)])
  const walkedIn = (village: string) =>
    counts.reduce((sum, each) => sum + (each.village === village ? each.patrols : 0), 0)
  const byVillage = grouped([...counts.map(({ village }) => ({ village })), ...duties])
  const villages = byVillage.map(({ village, duties }) => {
    return { village, walked: walkedIn(village), ...standingOf(duties) }
  })
  return {
    ...{ ...standingOf(duties), walked: counts.reduce((sum, { patrols }) => sum + patrols, 0) },
    villages: villages.sort(
      (a, b) =>
        b.dueToday - a.dueToday || b.asked - b.done - (a.asked - a.done) || byName(a.village, b.village),
    ),
    reaches: reachesOf(duties),
  }
}

const standingOf = (duties: readonly DueLine[]) => ({
  asked: duties.length,
  done: duties.filter(({ missing }) => missing === 0).length,
  dueToday: duties.filter(endsToday).length,
})

const endsToday = ({ missing, daysLeft }: DueLine) => missing > 0 && daysLeft === 0

function grouped(lines: readonly (Pick<DueLine, 'village'> | DueLine)[]) {
  const found = new Map<string, DueLine[]>()
  for (const line of lines) {
    const duties = found.get(line.village) ?? []
    found.set(line.village, 'reachId' in line ? [...duties, line] : duties)
  }
  return [...found].map(([village, duties]) => ({ village, duties }))
}

/** Ids of reaches by how they stand; whatever ends today decides, then whatever is still missing. */
function reachesOf(duties: readonly DueLine[]) {
  const ids = (those: readonly DueLine[]) => new Set(those.map(({ reachId }) => reachId))
  const today = ids(duties.filter(endsToday))
  const due = ids(duties.filter(({ missing }) => missing > 0))
  const all = ids(duties)
  return {
    today: [...today],
    due: [...due].filter((id) => !today.has(id)),
    done: [...all].filter((id) => !due.has(id)),
  }
}
