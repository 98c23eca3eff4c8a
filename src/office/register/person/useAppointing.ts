/** Appoints a person to a reach, or to several at once. One side is known from where the desk stands; the other is chosen. */
import { cloudDay } from '@/services/cloudClock'
import { useState } from 'react'
import { chiefRoles, type ChiefRole, type Role } from '@domain/identity/role'
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
  const [reaches, setReaches] = useState<readonly Choice[]>(known.reach ? [known.reach] : [])
  const [role, setRole] = useState<ChiefRole>(likelyRole(known.roles ?? []))
  const [from, setFrom] = useState(cloudDay())
  const appointing = useSend('register.appoint')

  const choosePerson = (chosen: Choice & { roles: readonly Role[] }) => {
    setPerson(chosen)
    setRole(likelyRole(chosen.roles))
    appointing.forget()
  }
  const toggleReach = ({ id, name }: Choice) =>
    setReaches((now) =>
      now.some((each) => each.id === id) ? now.filter((each) => each.id !== id) : [...now, { id, name }],
    )
  /** Those that went through are taken off, so that a second try sends what is left. */
  const appoint = async () => {
    if (!person || reaches.length === 0) return
    for (const reach of reaches) {
      if (!(await appointing.send({ personId: person.id, reachId: reach.id, role, from }))) return
      if (reaches.length > 1) setReaches((now) => now.filter(({ id }) => id !== reach.id))
    }
    onDone()
  }
  const chosen = person?.id !== known.person?.id || reaches.length > (known.reach ? 1 : 0)
  return {
    ...{ person, choosePerson, reaches, toggleReach, chosen },
    ...{ role, setRole, from, setFrom, appoint, appointing },
  }
}
