import { byName } from '../../../domain/register/nameOrder'
import { done } from '../../../domain/contract/answer'
import { villages } from './reachRepo'

/** The villages that have reaches, in the order of their names as Chinese readers expect it. */
export async function listVillages() {
  const found = await villages.readAll()
  const items = found
    .filter(({ reaches }) => reaches > 0)
    .map(({ _id, reaches }) => ({ village: _id, reaches }))
    .sort((a, b) => byName(a.village, b.village))
  return done({ items })
}
