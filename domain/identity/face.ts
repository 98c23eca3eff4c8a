/** Whose side of the product a person sees first; who has several roles has several, and chooses which comes first. */
import { chiefRoles, type Role } from './role'

export const faces = ['headChief', 'office', 'chief', 'department', 'cleaner', 'resident'] as const
export type Face = (typeof faces)[number]

export const faceLabel: Record<Face, string> = {
  headChief: '总河长',
  office: '河长办',
  chief: '河长',
  department: '部门',
  cleaner: '保洁',
  resident: '居民',
}

const rolesOf: Record<Exclude<Face, 'resident'>, readonly Role[]> = {
  headChief: ['headChief'],
  office: ['office'],
  chief: chiefRoles.filter((role) => role !== 'headChief'),
  department: ['department'],
  cleaner: ['cleaner'],
}

/** Everyone has one; nobody of the register is a resident. */
export function facesOf(roles: readonly Role[]): readonly Face[] {
  const held = faces.filter(
    (face) => face !== 'resident' && rolesOf[face].some((role) => roles.includes(role)),
  )
  return held.length > 0 ? held : ['resident']
}

/** The one that was chosen, where it is still theirs; else the first they hold. */
export function faceFirst(roles: readonly Role[], chosen: string | null): Face {
  const held = facesOf(roles)
  return held.find((face) => face === chosen) ?? held[0]!
}
