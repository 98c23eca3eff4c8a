/** The roles; a person may hold several. Everyone else is a resident (居民) without a record. */
export const roles = [
  'civilChief',
  'villageChief',
  'townChief',
  'policeChief',
  'headChief',
  'office',
  'department',
  'cleaner',
] as const

export type Role = (typeof roles)[number]

export const roleLabel: Record<Role, string> = {
  civilChief: '民间河长',
  villageChief: '村级河长',
  townChief: '镇级河长',
  policeChief: '河道警长',
  headChief: '总河长',
  office: '河长办',
  department: '联动部门',
  cleaner: '保洁员',
}

/** Whoever works for the township, which pays nobody for reporting what they are there to see. */
export const isOnDuty = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'civilChief')

/** Those who answer for reaches and therefore walk. */
export const chiefRoles = ['villageChief', 'townChief', 'policeChief', 'headChief', 'civilChief'] as const

export type ChiefRole = (typeof chiefRoles)[number]
