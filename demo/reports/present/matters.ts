/** What is on the desks today: one matter for each thing that one can try out, dated back from the present. */
import { dayOf } from '../../../domain/calendar/day'
import type { Township } from '../../township/township'
import type { Matter } from '../matter'
import { workingDaysAgo } from '../moments'
import { newMatter } from '../newMatter'
import type { Span } from '../past'
import { handling, small, triage } from './begun'
import { closing, own, verification } from './ended'
import type { Today } from './today'

/** Those that began before the history are left out. */
export function presentMatters(township: Township, { seed, start, now }: Span): Matter[] {
  const today: Today = {
    now,
    ago: (days, atHour) => workingDaysAgo(now, days, atHour),
    reachOf: (chiefId) => {
      const { reachId } = township.assignments.find(({ personId }) => personId === chiefId)!
      return township.reaches.find(({ _id }) => _id === reachId)!
    },
    matter: (name, parts, tell = (tale) => tale) =>
      newMatter({ name: `${seed}/${dayOf(now)}/${name}`, ...parts }, tell),
  }
  const all = [triage(today), handling(today), small(today), verification(today), closing(today), own(today)]
  return all.flat().filter(({ steps }) => dayOf(steps[0]!.at) >= start)
}
