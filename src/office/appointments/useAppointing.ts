/** Appoints a person to a reach. One of the two is known from where the desk stands; the other is chosen. */
import { useState } from 'react'
import { chiefRoles, type ChiefRole, type Role } from '@domain/identity/role'
import { dayOf } from '@domain/calendar/day'
import { useSend } from '@/hooks/useSend'

export interface Choice {
  readonly id: string
  readonly name: string
}

/** In which role someone is most likely meant: the first chief role they hold. */
function likelyRole(roles: readonly Role[]): ChiefRole {
  return chiefRoles.find((role) => roles.includes(role)) ?? 'villageChief'
}

export function useAppointing(
  known: { person?: Choice; reach?: Choice; roles?: readonly Role[] },
  onDone: () => void,
) {
  const [person, setPerson] = useState<Choice | null>(known.person ?? null)
  const [reach, setReach] = useState<Choice | null>(known.reach ?? null)
  const [role, setRole] = useState<ChiefRole>(likelyRole(known.roles ?? []))
  const [from, setFrom] = useState(dayOf(Date.now()))
  const appointing = useSend('register.appoint')

  const choosePerson = (chosen: Choice & { roles: readonly Role[] }) => {
    setPerson(chosen)
    setRole(likelyRole(chosen.roles))
    appointing.forget()
  }
  const appoint = async () => {
    if (!person || !reach) return
    if (await appointing.send({ personId: person.id, reachId: reach.id, role, from })) onDone()
  }
  return { person, choosePerson, reach, setReach, role, setRole, from, setFrom, appoint, appointing }
}
