import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { people } from '../../identity'
import { containing } from '../../../kit/register'

/** A township has about 150 chiefs and staff; more than these are found by name. */
const most = 200

/** Colleagues to walk with or to hand a duty to, without the one who asks. */
export async function listColleagues(
  { name }: ParsedInput<'register.listColleagues'>,
  { caller }: BoundContext,
) {
  const where = { active: true, ...(name ? { name: containing(name) } : {}) }
  const found = await people.read({ where, order: [['_id', 'asc']], limit: most })
  const items = found
    .filter(({ _id }) => _id !== caller.personId)
    .map(({ _id, name, post }) => ({ id: _id, name, post }))
  return done({ items })
}
