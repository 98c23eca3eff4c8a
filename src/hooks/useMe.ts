/** Who holds the phone: the person of the register it is bound to, or nobody (a resident). */
import { useEffect } from 'react'
import type { Output } from '@domain/contract/contract'
import { chiefRoles, type Role } from '@domain/identity/role'
import { useCall, type CallState } from './useCall'
import { rolesHeld } from './useFace'

export type Me = Output<'identity.me'>

/** Cached, so that a chief is a chief also without network. */
export function useMe(): CallState<Me> {
  const me = useCall('identity.me', {}, { cache: true })
  const { value } = me
  useEffect(() => {
    if (value) rolesHeld(value.person?.roles ?? [])
  }, [value])
  return me
}

export function hasRole(me: Me | null, ...wanted: readonly Role[]): boolean {
  return me?.person?.roles.some((role) => wanted.includes(role)) ?? false
}

export function isChief(me: Me | null): boolean {
  return hasRole(me, ...chiefRoles)
}
