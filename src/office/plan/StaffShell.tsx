/** The desk for those who have one; for chiefs, departments and cleaners the page alone. */
import type { ReactNode } from 'react'
import { Desk } from '@/office/kit/desk/Desk'
import type { SectionKey } from '@/office/kit/desk/sections'
import { Screen } from '@/components/Screen'
import { hasRole, useMe } from '@/hooks/useMe'

export function StaffShell({
  section,
  children,
}: {
  readonly section: SectionKey
  readonly children: ReactNode
}) {
  const me = useMe().value
  return hasRole(me, 'office', 'headChief') ? (
    <Desk section={section}>{children}</Desk>
  ) : (
    <Screen>{children}</Screen>
  )
}
