import { done } from '../../../domain/contract/answer'
import { allDepartments } from './departmentRepo'

/** All departments, those that can be dispatched to first, in the order of their names. */
export async function listDepartments() {
  const items = (await allDepartments())
    .map(({ _id, name, active }) => ({ id: _id, name, active }))
    .sort((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, 'zh'))
  return done({ items })
}
