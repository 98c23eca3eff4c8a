/** One person on the desk: the register entry, the WeChat binding, and the reaches they answer for. */
import { useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'

export interface Invitation {
  readonly code: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

export function usePersonDesk(personId: string) {
  const entry = useCall('register.getPerson', { personId })
  const assignments = useCall('register.listAssignments', { personId })
  const inviting = useSend('identity.invitePerson')
  const unbinding = useSend('identity.unbindPerson')
  const [invitation, setInvitation] = useState<Invitation | null>(null)

  const invite = async () => {
    const answer = await inviting.send({ personId })
    if (answer) setInvitation({ code: answer.invitation, expiresAt: answer.expiresAt })
  }
  const unbind = async () => {
    const answer = await unbinding.send({ personId })
    if (answer) await entry.reload()
    return answer !== null
  }
  return {
    entry,
    assignments,
    invitation,
    invite,
    inviting,
    unbind,
    unbinding,
    reload: () => {
      void entry.reload()
      void assignments.reload()
    },
  }
}
