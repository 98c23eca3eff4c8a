/** A person on the desk: the register entry, the WeChat binding, and the reaches they answer for. */
import { useEffect, useState } from 'react'
import { Fetched } from '@/components/Fetched'
import { Skeleton } from '@/components/Skeleton'
import { History } from '@/office/kit/register/History'
import { people } from '@domain/identity/people'
import { newId } from '@/services/newId'
import { openPage } from '@/services/pages'
import { Notice } from '@/components/Notice'
import { chiefRoles, roleLabel, type Role } from '@domain/identity/role'
import { Appointments } from './Appointments'
import { AppointSheet } from './AppointSheet'
import { Binding } from './Binding'
import { Kin } from './Kin'
import { PersonForm } from './PersonForm'
import { draftOf, emptyDraft, type PersonDraft } from './personBlanks'
import { usePersonDesk } from './usePersonDesk'
import './PersonPane.scss'

interface PersonPaneProps {
  /** An id of the register, or `new`. */
  readonly personId: string
  readonly onSaved: (personId: string) => void
}

export function PersonPane({ personId, onSaved }: PersonPaneProps) {
  return personId === 'new' ? (
    <NewPerson onSaved={onSaved} />
  ) : (
    <KnownPerson personId={personId} onSaved={onSaved} />
  )
}

function NewPerson({ onSaved }: Pick<PersonPaneProps, 'onSaved'>) {
  const [draft, setDraft] = useState<PersonDraft | null>(null)
  // Made once, so that saving twice makes one person.
  useEffect(() => void newId().then((id) => setDraft(emptyDraft(id))), [])
  return draft ? <PersonForm stored={draft} added={false} onSaved={() => onSaved(draft.id)} /> : <Skeleton />
}

function KnownPerson({ personId, onSaved }: PersonPaneProps) {
  const desk = usePersonDesk(personId)
  const [appointing, setAppointing] = useState(false)
  const saved = () => {
    desk.reload()
    onSaved(personId)
  }
  return (
    <Fetched of={desk.entry}>
      {({ person }) => (
        <>
          {person.waiting?.map((role) => (
            <Notice key={role} tone="dueSoon" action="去看看" onPress={toGrants}>
              {`${roleLabel[role]}身份等另一位同事或总河长确认`}
            </Notice>
          ))}
          <PersonForm stored={draftOf(person)} added onSaved={saved} />
          <Binding person={person} desk={desk} onChanged={() => onSaved(personId)} />
          {person.bound && person.roles.some(isChief) && <Kin person={person} />}
          {person.roles.some(isChief) && (
            <Appointments
              of={desk.assignments}
              side="person"
              onAppoint={() => setAppointing(true)}
              onChanged={desk.reload}
            />
          )}
          <History register={people} id={person.id} version={person.version ?? 0} />
          {appointing && (
            <AppointSheet
              person={{ id: person.id, name: person.name }}
              roles={person.roles}
              village={person.village}
              onClose={() => setAppointing(false)}
              onDone={() => {
                setAppointing(false)
                desk.reload()
              }}
            />
          )}
        </>
      )}
    </Fetched>
  )
}

const toGrants = () => openPage('/office/identity/grants')

const isChief = (role: Role) => chiefRoles.some((chief) => chief === role)
