/** Departments (联动部门), and the two actions by which older phones know them. */
import { done } from '../../../../domain/contract/answer'
import { byName } from '../../../../domain/register/nameOrder'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { departments as register } from '../../../../domain/register/department'
import { openRegister, saveAsBefore } from '../../../kit/register'
import type { BoundContext } from '../../../platform/context'
import { references } from '../references'

const { parts, ...opened } = openRegister(register, references)
export const { entries: departments, handlers: departmentHandlers } = opened

export const activeDepartments = () => departments.readAll({ where: { active: true } })

/** Those that can be dispatched to first, in the order of their names as Chinese readers expect it. */
export async function listDepartments() {
  const items = (await departments.readAll())
    .map(({ _id, name, active }) => ({ id: _id, name, active }))
    .sort((a, b) => Number(b.active) - Number(a.active) || byName(a.name, b.name))
  return done({ items })
}

export function saveDepartment(
  { id, name, active }: ParsedInput<'register.saveDepartment'>,
  context: BoundContext,
) {
  return saveAsBefore(parts, id, { values: { name }, active }, context)
}
