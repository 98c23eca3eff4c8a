import { done } from '../../../domain/contract/answer'
import { villages } from './reachRepo'

/** The villages that have reaches, in the order of their names as Chinese readers expect it. */
export async function listVillages() {
  const found = await villages.readAll()
  const items = found
    .filter(({ reaches }) => reaches > 0)
    .map(({ _id, reaches }) => ({ village: _id, reaches }))
    .sort((a, b) => a.village.localeCompare(b.village, 'zh'))
  return done({ items })
}
