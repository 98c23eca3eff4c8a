import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { containing } from '../../kit/register'
import { pageById } from './paging'
import { reaches } from './reachRepo'

/** Reaches by village and part of the name, without their lines. */
export async function listReaches(input: ParsedInput<'register.listReaches'>) {
  const { cursor, limit, name, village } = input
  const where = { ...(village ? { village } : {}), ...(name ? { name: containing(name) } : {}) }
  const page = await pageById(reaches, { cursor, limit, where, without: ['geometry', 'box', 'cells'] })
  const items = page.items.map(({ _id, waterId, waterName, name, kind, level, village, length }) => {
    return { id: _id, waterId, waterName, name, kind, level, village, length }
  })
  return done({ items, next: page.next })
}
