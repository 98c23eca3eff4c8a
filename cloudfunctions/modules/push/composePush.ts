/** A group's push of a day, as it would go out now. */
import { startOfDay } from '../../../domain/calendar/day'
import { compose } from '../../../domain/push/compose'
import type { PushPolicy } from '../../../domain/push/policy'
import { noRoad, type Push, pushId, type Road } from '../../../domain/push/push'
import { afterQuietHours } from '../../../domain/reminder/quietHours'
import { factsFor } from './dayFacts'
import type { StoredGroup } from './pushRepo'

const minute = 60_000
const waiting: Road = { ...noRoad, state: 'waiting' }

/** When the group's message of a day goes out, ms. */
export function dueAtOf({ minute: at }: StoredGroup, day: string, { quiet }: PushPolicy): number {
  return afterQuietHours(startOfDay(day) + at * minute, quiet)
}

export async function composePush(
  group: StoredGroup,
  day: string,
  policy: PushPolicy,
  now: number,
): Promise<Push> {
  const { text, markdown, title, poster } = compose(group.kind, await factsFor(group, day, now), policy)
  const dueAt = dueAtOf(group, day, policy)
  return {
    _id: pushId(day, group._id),
    day,
    groupId: group._id,
    groupName: group.name,
    kind: group.kind,
    liaisonId: group.liaisonId,
    state: 'planned',
    text,
    markdown,
    title,
    poster,
    edited: false,
    dueAt,
    nextAt: dueAt,
    robot: group.robot ? waiting : noRoad,
    liaison: group.liaisonId === null ? noRoad : waiting,
    version: 1,
  }
}
