import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { outlineOf } from '../../../../domain/register/outline'
import type { CallContext } from '../../../platform/context'
import { pageById } from '../paging'
import { reaches, standing } from './reachRepo'

/** All waters as thin lines, for orientation on the map of the township. */
export async function listLines({ cursor, limit }: ParsedInput<'register.listLines'>, { now }: CallContext) {
  const page = await pageById(reaches, { cursor, limit, where: standing(dayOf(now)) })
  const items = page.items.map(({ _id, geometry }) => {
    return { id: _id, line: outlineOf(geometry.shape === 'line' ? geometry.line : geometry.ring) }
  })
  return done({ items, next: page.next })
}
