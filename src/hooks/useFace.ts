/** Whose tabs and first screen are shown. What the cloud said last is kept, so that the bar is right before it answers. */
import { setting } from '@/device/setting'
import { type Face, faceFirst } from '@domain/identity/face'
import type { Role } from '@domain/identity/role'

interface Known {
  readonly roles: readonly Role[]
  /** The face somebody with several roles put first. */
  readonly chosen: Face | null
}

const known = setting<Known>('face', { roles: [], chosen: null })

/** What the cloud says about who holds the phone. */
export function rolesHeld(roles: readonly Role[]): void {
  const before = known.read()
  if (roles.join() !== before.roles.join()) known.write({ ...before, roles })
}

export const putFirst = (chosen: Face): void => known.write({ ...known.read(), chosen })

export const useFace = (): Face => known.use(({ roles, chosen }) => faceFirst(roles, chosen))
