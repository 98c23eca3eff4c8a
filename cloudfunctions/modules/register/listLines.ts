import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { outlineOf } from '../../../domain/register/outline'
import { pageById } from './paging'
import { reaches } from './reachRepo'

/** All waters as thin lines, for orientation on the map of the township. */
export async function listLines({ cursor, limit }: ParsedInput<'register.listLines'>) {
  const page = await pageById(reaches, { cursor, limit })
  const items = page.items.map(({ _id, geometry }) => {
    return { id: _id, line: outlineOf(geometry.shape === 'line' ? geometry.line : geometry.ring) }
  })
  return done({ items, next: page.next })
}
