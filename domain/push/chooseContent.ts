/** Which words of the library a day gets: the festival's own, else tips and policies in turn, the same for everyone. */
import { daysBetween } from '../calendar/day'
import type { Content } from './content'

/** Any fixed day; the turn is counted from it. */
const firstTurn = '2026-01-01'

/** `festivals`: names and dates (MM-DD) to tell of on this day, first ones first. null when the library is empty. */
export function chooseContent(
  day: string,
  festivals: readonly string[],
  library: readonly Content[],
): { title: string; text: string } | null {
  const active = library.filter((each) => each.active)
  const [today] = festivals.flatMap((name) =>
    active.filter(({ kind, on }) => kind === 'festival' && on === name),
  )
  const inTurn = active.filter(({ kind }) => kind !== 'festival').sort((a, b) => (a._id < b._id ? -1 : 1))
  const turn = ((daysBetween(firstTurn, day) % inTurn.length) + inTurn.length) % inTurn.length
  const chosen = today ?? inTurn[turn]
  return chosen ? { title: chosen.title, text: chosen.text } : null
}
