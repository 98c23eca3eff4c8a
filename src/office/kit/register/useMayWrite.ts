/** Whether the register takes anything from who looks at it; while that is not known, the buttons stay. */
import { hasRole, useMe } from '@/hooks/useMe'
import type { AnyRegister } from '@domain/register/kit/register'

export function useMayWrite({ write }: Pick<AnyRegister, 'write'>): boolean {
  const { value } = useMe()
  return value === null || hasRole(value, ...write)
}
