/** Faults in what the cloud tells people and knows of them: reminders, registers, identity. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const reminder: Faults = [
  ...faultsIn(
    `${modules}/reminder/planReminders.ts`,
    [
      'a reminder already sent is sent again after the next stroke',
      'if (!(await transaction.get(reminders, reminder._id))) await transaction.set',
      'await transaction.set',
    ],
    [
      'of each batch of 25 the last gets none',
      'daily.slice(from, from + together)',
      'daily.slice(from, from + together - 1)',
    ],
  ),
  ...faultsIn(
    `${modules}/reminder/spendConsent.ts`,
    ['a consent is never used up', 'command.inc(-1)', 'command.inc(0)'],
    [
      'a message WeChat did not take costs a consent',
      'busy: { left: command.inc(1) }',
      'busy: { left: command.inc(0) }',
    ],
  ),
  ...faultsIn(`${modules}/reminder/giveConsent.ts`, [
    'a repeated call counts the same consent twice',
    'if (await transaction.get(consentTaps, tapId)) return done({})',
    '',
  ]),
  ...faultsIn(
    `${modules}/reminder/reminderLog.ts`,
    ['the log of a state shows all states', '...(state ? { state } : {}),', ''],
    ['the counts of a day are those of all days', 'count({ day, state, owner', 'count({ state, owner'],
  ),
  ...faultsIn(
    `${modules}/reminder/forgetReminders.ts`,
    [
      'reminders are kept for ever',
      'day: command.lt(dayOf(now - longMemory))',
      'day: command.lt(dayOf(now - 10 * longMemory))',
    ],
    ['announcements still to be told are forgotten', '{ expanded: true, at: command', '{ at: command'],
  ),
  ...faultsIn(`${modules}/reminder/resendReminder.ts`, [
    'what was sent can be sent once more',
    "if (!resendable.includes(reminder.state)) return refused('reminder.notResendable')",
    '',
  ]),
  ...faultsIn(
    `${modules}/reminder/owner.ts`,
    [
      'who left a department still gets its messages',
      '{ departmentId: recipient.id, active: true }',
      '{ departmentId: recipient.id }',
    ],
    [
      'chiefs of every role of a reach get what is for one',
      '.filter(({ role }) => role === recipient.role)',
      '',
    ],
  ),
]

export const register: Faults = [
  ...faultsIn(
    `${modules}/register/appointments/listChiefs.ts`,
    [
      'who left stands in the public directory',
      '{ active: true, roles: command.in(chiefRoles), ...within }',
      '{ roles: command.in(chiefRoles), ...within }',
    ],
    [
      'a role without a reach stands in the directory',
      "(role === 'headChief' && roles.includes(role))",
      'roles.includes(role)',
    ],
  ),
  ...faultsIn(`${modules}/register/appointments/assignmentRepo.ts`, [
    'a chief whose time is over still answers for the reach',
    'return all.filter((assignment) => inForce(assignment, day))\n}\n\n/** Appointments for a reach',
    'return all\n}\n\n/** Appointments for a reach',
  ]),
  ...faultsIn(`${modules}/register/appointments/endAppointment.ts`, [
    'the successor begins on the predecessor’s last day',
    'const from = dayAfter(lastDay)',
    'const from = lastDay',
  ]),
  ...faultsIn(`${modules}/register/reaches/listVillages.ts`, [
    'villages without a reach are offered',
    '.filter(({ reaches }) => all || reaches > 0)',
    '',
  ]),
  ...faultsIn(`${modules}/register/reaches/latestPatrolRepo.ts`, [
    'a patrol that arrives late pushes out a newer one on the public page',
    'if (known && known.key >= key) return',
    '',
  ]),
  ...faultsIn(
    'cloudfunctions/kit/register/change.ts',
    ['an entry cannot be ended', ' && (before.active ?? true) === active', ''],
    ['a second one has the same name', 'if (holder && holder.entryId !== id) return name', ''],
  ),
  ...faultsIn('cloudfunctions/kit/register/write.ts', [
    'who saves later writes over what was saved before',
    "if (known !== version) return refused('register.overtaken')",
    '',
  ]),
]

export const identity: Faults = [
  ...faultsIn(
    `${modules}/identity/bindByInvitation.ts`,
    [
      'an invitation is good for ever',
      'invitation.usedAt !== null || invitation.expiresAt < context.now',
      'invitation.usedAt !== null',
    ],
    [
      'an invitation can be used by many',
      'usedAt: invitation.usedAt ?? context.now',
      'usedAt: invitation.usedAt',
    ],
  ),
  ...faultsIn(
    `${modules}/identity/writePerson.ts`,
    [
      'who was unbound keeps the rights',
      'if (before?.boundTo && before.boundTo !== openid) await transaction.remove(bindings, before.boundTo)',
      '',
    ],
    [
      'the last of the office can leave',
      'if (before && actsForOffice(before) && !actsForOffice(after)) {',
      'if (before && !actsForOffice(before) && !actsForOffice(after)) {',
    ],
  ),
]
