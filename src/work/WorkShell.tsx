/** The shell of the work pages: inside the office's desk for those who sit there, a plain page for all others. */
import type { ReactNode } from 'react'
import { Desk } from '@/office/kit/desk/Desk'
import { Screen } from '@/components/Screen'

interface WorkShellProps {
  /** Office or head chief. */
  readonly desk: boolean
  readonly children: ReactNode
  readonly action?: ReactNode
}

export function WorkShell({ desk, children, action }: WorkShellProps) {
  if (!desk) {
    return (
      <Screen width="wide" action={action}>
        {children}
      </Screen>
    )
  }
  return (
    <Desk section="work" action={action}>
      {children}
    </Desk>
  )
}
