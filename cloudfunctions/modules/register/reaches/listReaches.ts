import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { containing } from '../../../kit/register'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { pageById } from '../paging'
import { reaches, standing } from './reachRepo'

interface Shown {
  readonly name?: string | undefined
  readonly village?: string | undefined
  /** Those that are over, or those that stand; undefined: all. */
  readonly ended?: boolean | undefined
}

/** The condition for what the list shows; `today`: YYYY-MM-DD. */
export const reachesShown = ({ name, village, ended }: Shown, today: string): Record<string, unknown> => ({
  ...(ended === undefined ? {} : ended ? { until: command.lt(today) } : standing(today)),
  ...(village ? { village } : {}),
  ...(name ? { name: containing(name) } : {}),
})

/** Reaches by village and part of the name, without their lines. */
export async function listReaches(input: ParsedInput<'register.listReaches'>, { now }: CallContext) {
  const { cursor, limit, name, village, ended } = input
  const where = reachesShown({ name, village, ended: ended ?? false }, dayOf(now))
  const page = await pageById(reaches, { cursor, limit, where, without: ['geometry', 'box', 'cells'] })
  const items = page.items.map(
    ({ _id, waterId, waterName, name, kind, level, village, length, until = null }) => {
      return { id: _id, waterId, waterName, name, kind, level, village, length, until }
    },
  )
  return done({ items, next: page.next })
}
