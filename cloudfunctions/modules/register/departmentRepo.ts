/** Departments (联动部门) that problems can be dispatched to. */
import type { Department } from '../../../domain/register/department'
import { collection } from '../../platform/store'

export const departments = collection<Department>('departments')

/** Those of now and those of before, whose names stand in old reports. */
export function allDepartments(): Promise<Department[]> {
  return departments.readAll()
}

export async function activeDepartments(): Promise<Department[]> {
  return departments.readAll({ where: { active: true } })
}
