/**
 * Roles that ended with an appointment are taken out of the register, so that lists and messages are right; what such
 * a role allows ended on the day itself (`rolesNow`). Also what was stored before roles ended at all.
 */
import { dayOf } from '../../../domain/calendar/day'
import { done, type Answer } from '../../../domain/contract/answer'
import { chiefRoles } from '../../../domain/identity/role'
import { rolesHeld } from '../../../domain/identity/rolesHeld'
import { daily, walk } from '../../kit/jobs'
import { byClock } from '../../platform/context'
import { Refusal } from '../../platform/refusal'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { officeIds, people, writePerson } from '../identity'
import { historyOf } from './assignmentRepo'

export const endRoles = walk({
  name: 'endRoles',
  title: '一个人任职结束后的身份没能收回',
  over: people,
  slots: daily,
  where: () => ({ roles: command.in(chiefRoles) }),
  each: async ({ _id: personId }, { context }) => {
    const office = await officeIds()
    const ended = await transact(context, personId, async (transaction): Promise<Answer<null>> => {
      const person = await transaction.get(people, personId)
      if (!person) return done(null)
      // Read here, so that a second try after a conflict sees an appointment made meanwhile.
      const roles = rolesHeld(person, await historyOf({ personId }), dayOf(context.now))
      if (roles.length === person.roles.length) return done(null)
      return writePerson(transaction, office, person, { ...person, roles }, byClock(context))
    })
    if (!ended.ok) throw new Refusal(ended)
  },
})
