/**
 * Roles that ended with an appointment are taken out of the register, so that lists and messages are right; what such
 * a role allows ended on the day itself (`rolesNow`). Also what was stored before roles ended at all.
 */
import { dayOf } from '../../../../domain/calendar/day'
import { done, type Answer } from '../../../../domain/contract/answer'
import { chiefRoles } from '../../../../domain/identity/role'
import type { Person } from '../../../../domain/identity/person'
import { rolesHeld } from '../../../../domain/identity/rolesHeld'
import type { Assignment } from '../../../../domain/register/assignment'
import { daily, walk } from '../../../kit/jobs'
import { byClock, type CallContext } from '../../../platform/context'
import { Refusal } from '../../../platform/refusal'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { officeIds, people, writePerson } from '../../identity'
import { historyOf, historyOfAll } from '../appointments/assignmentRepo'

export const endRoles = walk({
  name: 'endRoles',
  title: '一个人任职结束后的身份没能收回',
  over: people,
  slots: daily,
  where: () => ({ roles: command.in(chiefRoles) }),
  // On most days nobody's end: looked at together, and in a transaction only who lost something.
  together: async (batch, { context }) => {
    const appointments = await historyOfAll(batch.map(({ _id }) => _id))
    for (const person of batch) {
      const own = appointments.filter(({ personId }) => personId === person._id)
      if (left(person, own, context).length < person.roles.length) await endFor(person._id, context)
    }
  },
})

const left = (person: Person, appointments: readonly Assignment[], { now }: CallContext) =>
  rolesHeld(person, appointments, dayOf(now))

async function endFor(personId: string, context: CallContext): Promise<void> {
  const office = await officeIds()
  const ended = await transact(context, personId, async (transaction): Promise<Answer<null>> => {
    const person = await transaction.get(people, personId)
    if (!person) return done(null)
    // Read here, so that a second try after a conflict sees an appointment made meanwhile.
    const roles = left(person, await historyOf({ personId }), context)
    if (roles.length === person.roles.length) return done(null)
    return writePerson(transaction, office, person, { ...person, roles }, byClock(context))
  })
  if (!ended.ok) throw new Refusal(ended)
}
