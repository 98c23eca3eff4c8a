/** Faults in who answers for which reach: appointments, their end, and the ends and moves of reaches. */
import { type Faults, faultsIn } from '../fault'

const register = 'cloudfunctions/modules/register'

export const appointments: Faults = [
  ...faultsIn(
    `${register}/appointments/appoint.ts`,
    [
      'somebody who left the service is appointed',
      "if (!person?.active) return refused('register.personUnknown')",
      "if (!person) return refused('register.personUnknown')",
    ],
    [
      'one person is appointed twice for a reach, from two days on',
      "if (others.some((each) => inForceFrom(each, from))) return refused('register.alreadyAppointed')",
      '',
    ],
    [
      'of two desks that appoint at the same moment both do',
      'if (await appointedSince(transaction, person)) return done(null)',
      '',
    ],
    [
      'an appointment outlives its reach',
      'until === null ? { until } : { until, endedWithReach',
      'until === null ? { until } : { until: null, endedWithReach',
    ],
    [
      'who appoints oneself head chief is it',
      "if (context.caller.personId === person._id) return refused('identity.otherNeeded')",
      '',
    ],
    [
      'one word makes a head chief',
      "await noteGrant(transaction, context, person, role, 'waiting')\n    return done({ waiting: true as const })",
      "await noteGrant(transaction, context, person, role, 'waiting')",
    ],
  ),
  ...faultsIn(
    `${register}/appointments/endAppointment.ts`,
    [
      'an appointment ends before it began',
      "if (lastDay < assignment.from) return refused('input.invalid', 'lastDay')",
      '',
    ],
    [
      'somebody is the own successor',
      "if (successorId === assignment.personId) return refused('register.ownSuccessor')",
      '',
    ],
    [
      'a last day is moved into the same person’s next appointment',
      'other.from <= lastDay\n',
      'other.from < lastDay\n',
    ],
    [
      'a successor comes in for a reach that ends that day',
      "if (next && reach && !standsOn(reach, next.from)) return refused('register.reachEnded')",
      '',
    ],
    [
      'who was named successor first comes in as well',
      'const named = handedTo && handedTo !== wanted ?',
      'const named = handedTo && handedTo === wanted ?',
    ],
    [
      'a successor who has begun is sent away again',
      "if (named.from <= today) return refused('register.handedOver')",
      '',
    ],
    [
      'ended by hand, an appointment comes back with its reach',
      'const ended = { until: lastDay, endedWithReach: null }',
      'const ended = { until: lastDay }',
    ],
    [
      'a hand-over that was signed is asked for anew when the same end is saved again',
      "{ handover: (same && assignment.handover) || 'due' }",
      "{ handover: 'due' as const }",
    ],
    [
      'a successor who is appointed for later answers twice from then on',
      'until: first === undefined ? null : addDays(first, -1) }',
      'until: null }',
    ],
  ),
  ...faultsIn(
    `${register}/reaches/endReach.ts`,
    [
      'a reach ends in hindsight',
      'const [earliest, latest] = [-1, 366]',
      'const [earliest, latest] = [-100, 366]',
    ],
    [
      'who was to begin after a reach’s last day begins',
      'const last = from <= lastDay ? lastDay : addDays(from, -1)',
      'const last = lastDay',
    ],
    [
      'a reach that comes back brings chiefs back whose time was over before',
      'if (!endedWithReach) continue',
      '',
    ],
    [
      'a reach that comes back late makes its chiefs owe the days between',
      'until >= yesterday ? appointed : []',
      'appointed',
    ],
    [
      'a reach that comes back leaves its boards out of use',
      '{ followOn: dayOf(context.now) })',
      '{ followOn: null })',
    ],
    [
      'of the chiefs of a reach that ends only the first one ends',
      'for (const { _id } of appointed) await endWith(transaction, _id, lastDay)',
      'for (const { _id } of appointed.slice(0, 1)) await endWith(transaction, _id, lastDay)',
    ],
  ),
  ...faultsIn(
    `${register}/reaches/moveReach.ts`,
    ['a reach that moves is counted in both villages', '[from, -1],', '[from, 0],'],
    [
      'what happened on the day before a reach moved counts for its new village',
      'dayOf(move.at) > day)?.from ?? now',
      'dayOf(move.at) < day)?.from ?? now',
    ],
    ['a reach tapped twice moves twice', 'if (from === to) return done({})\n    const moved', 'const moved'],
  ),
  ...faultsIn(
    `${register}/reaches/followReach.ts`,
    [
      'a board that was broken before comes back with its reach',
      'there.filter((entry) => !stands || entry.ended?.withReach)',
      'there',
    ],
    [
      'boards of a reach go on its last day already',
      'followOn: command.lte(dayOf(now))',
      'followOn: command.gt(dayOf(now))',
    ],
  ),
  ...faultsIn(`${register}/people/endRoles.ts`, [
    'of all whose time is over only the first loses the role',
    'for (const person of batch) {',
    'for (const person of batch.slice(0, 1)) {',
  ]),
]
