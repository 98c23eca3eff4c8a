import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { containing } from '../../kit/register'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { pageById } from './paging'
import { reaches, standing } from './reachRepo'

/** Reaches by village and part of the name, without their lines. */
export async function listReaches(input: ParsedInput<'register.listReaches'>, { now }: CallContext) {
  const { cursor, limit, name, village, ended } = input
  const today = dayOf(now)
  const stands = ended ? { until: command.lt(today) } : standing(today)
  const where = { ...stands, ...(village ? { village } : {}), ...(name ? { name: containing(name) } : {}) }
  const page = await pageById(reaches, { cursor, limit, where, without: ['geometry', 'box', 'cells'] })
  const items = page.items.map(
    ({ _id, waterId, waterName, name, kind, level, village, length, until = null }) => {
      return { id: _id, waterId, waterName, name, kind, level, village, length, until }
    },
  )
  return done({ items, next: page.next })
}
