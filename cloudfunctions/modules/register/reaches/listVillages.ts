import { byName } from '../../../../domain/register/nameOrder'
import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { addNew } from '../../../platform/addNew'
import type { Transaction } from '../../../platform/transact'
import { villages } from './reachRepo'

/** Villages in the order of their names as Chinese readers expect it: those that have reaches, or all. */
export async function listVillages({ all = false }: ParsedInput<'register.listVillages'>) {
  const found = await villages.readAll()
  const items = found
    .filter(({ reaches }) => all || reaches > 0)
    .map(({ _id, reaches }) => ({ village: _id, reaches }))
    .sort((a, b) => byName(a.village, b.village))
  return done({ items })
}

/** Where somebody belongs is a village of the township, also while no reach lies in it. */
export async function knowVillage(transaction: Transaction, village: string): Promise<void> {
  if (village === '' || (await transaction.get(villages, village))) return
  await transaction.set(villages, { _id: village, reaches: 0 })
}

/** The same of somebody who was entered before. */
export const knowVillageOf = ({ village }: { readonly village: string }) =>
  addNew(villages, { _id: village, reaches: 0 })
