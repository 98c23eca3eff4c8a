/** A day's log against what robots and WeChat really received; every contradiction is a line of words. */
import { dayOf } from '../../../domain/calendar/day'
import { headOf } from '../../../domain/push/headOf'
import type { Town } from '../town'
import { pushOf, received, remindersOf } from './mornings'

/** How often something may have arrived in each state of the log. */
const arrived: Record<string, readonly number[]> = {
  done: [1],
  sent: [1],
  unclear: [0, 1],
  failed: [0],
  noConsent: [0],
  skipped: [0],
  off: [0],
}

export function dayBooks(
  town: Town,
  day: string,
  groups: readonly string[],
  chiefs: readonly Parameters<Town['as']>[0][],
): string[] {
  const robots = groups.map((id) => {
    const head = `每日一送 ${headOf(day)}`
    const times = town.cloud.robot.posted(`demo-${id}`).filter(({ markdown }) => markdown.includes(head))
    return { who: id, state: pushOf(town, day, id).robot.state as string, times: times.length }
  })
  const people = chiefs.map((name) => {
    const own = received(town, town.as(name).openid).filter(({ at }) => dayOf(at) === day)
    const [reminder] = remindersOf(town, { day, owner: `p:${name}` })
    return { who: name, state: reminder?.state ?? 'missing', times: own.length }
  })
  const wrong = [...robots, ...people].filter(({ state, times }) => !arrived[state]?.includes(times))
  const notHanded = groups.filter((id) => pushOf(town, day, id).liaison.state !== 'ready')
  return [
    ...wrong.map(({ who, state, times }) => `${day} ${who}: ${state}, but received ${times}`),
    ...notHanded.map((id) => `${day} ${id}: not handed to the liaison`),
  ]
}
