/** Departments (联动部门) that problems can be dispatched to. */
import type { Department } from '../../../domain/register/department'
import { collection } from '../../platform/store'

export const departments = collection<Department>('departments')

/** A township works with a dozen or two. */
const most = 200

/** Those of now and those of before, whose names stand in old reports. */
export function allDepartments(): Promise<Department[]> {
  return departments.read({ order: [['_id', 'asc']], limit: most })
}

export async function activeDepartments(): Promise<Department[]> {
  return departments.read({ where: { active: true }, order: [['_id', 'asc']], limit: most })
}
