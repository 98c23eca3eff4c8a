/** Faults in the rules that phone and cloud share. */
import { type Faults, faultsIn } from '../fault'

export const domain: Faults = [
  ...faultsIn(
    'domain/calendar/day.ts',
    [
      'days begin at eight in the morning',
      'dayjs.utc(day).subtract(shanghaiMinutes',
      'dayjs.utc(day).add(shanghaiMinutes',
    ],
    ['Sunday is the first day of the week', 'dayjs.utc(day).day() || 7', 'dayjs.utc(day).day() + 1'],
  ),
  ...faultsIn(
    'domain/calendar/workingDays.ts',
    [
      'the day of the event counts as a working day',
      'addDays(addWorkingDays(dayOf(from), workingDays), 1)',
      'addDays(addWorkingDays(dayOf(from), workingDays), 0)',
    ],
    [
      'days left are one too many',
      'for (let day = addDays(from, 1); day <= to;',
      'for (let day = from; day <= to;',
    ],
  ),
  ...faultsIn('domain/patrol/dutyPolicy.ts', [
    'an orange warning asks for no more than a yellow one',
    'yellow: 1.5, orange: 2',
    'yellow: 1.5, orange: 1.5',
  ]),
  ...faultsIn(
    'domain/patrol/duty.ts',
    [
      'a duty is due soon a day too early',
      'daysBetween(day, duty.period.end) < dueSoonDays',
      'daysBetween(day, duty.period.end) <= dueSoonDays',
    ],
    ['a warning wins over the typhoon that pauses', 'raise === null ? Infinity', 'raise === null ? 0'],
    [
      'a warning for one reach holds for all',
      'adjustment.reachIds.length === 0 || adjustment.reachIds.includes(reachId)',
      'adjustment.reachIds.length >= 0',
    ],
  ),
  ...faultsIn(
    'domain/patrol/period.ts',
    [
      'the tenth belongs to the second ten days',
      'Math.floor((dayOfMonth(day) - 1) / 10)',
      'Math.floor(dayOfMonth(day) / 10)',
    ],
    ['the fifteenth belongs to the second half', 'dayOfMonth(day) <= 15', 'dayOfMonth(day) < 15'],
  ),
  ...faultsIn(
    'domain/patrol/rules/findings.ts',
    [
      'a walk shorter than the reach’s share is asked about',
      'Math.min(t.lineDistance, t.lineDistanceShare * reach.length)',
      'Math.max(t.lineDistance, t.lineDistanceShare * reach.length)',
    ],
    [
      'a phone whose clock is behind is not noticed',
      'if (Math.abs(skew) > t.clockSkew)',
      'if (skew > t.clockSkew)',
    ],
  ),
  ...faultsIn('domain/patrol/rules/gaps.ts', [
    'a minute without signal is taken for milliseconds',
    'b.time - a.time > pause * 1000 ||',
    'b.time - a.time > pause ||',
  ]),
  ...faultsIn('domain/report/deadline.ts', [
    'the light turns yellow when it should turn orange',
    'turn(0.5), turn(0.8)',
    'turn(0.8), turn(0.8)',
  ]),
  ...faultsIn(
    'domain/report/mayGive.ts',
    [
      'a matter can be opened again after months',
      'endOfDayAfter(closedAt, reopenDays)',
      'endOfDayAfter(closedAt, reopenDays * 30)',
    ],
    ['a matter can be opened again and again', "if (reopened) return 'report.reopenedBefore'", ''],
  ),
  ...faultsIn('domain/report/lifecycle.ts', [
    'the office takes a job on for the department',
    "take: { from: ['assigned'], by: ['lead'], to: 'handling' }",
    "take: { from: ['assigned'], by: ['lead', 'office'], to: 'handling' }",
  ]),
  ...faultsIn(
    'domain/report/publicEntry.ts',
    [
      'reports are public before the content check',
      "step === null || report.screening !== 'passed'",
      'step === null',
    ],
    [
      'after-photos are public before the matter is closed',
      'after: done ? shown(report.after) : []',
      'after: shown(report.after)',
    ],
  ),
  ...faultsIn(
    'domain/push/handedOut.ts',
    ['today’s message counts as missed', 'dayOf(now) > push.day &&', 'dayOf(now) >= push.day &&'],
    [
      'a posting that was cut off is repeated',
      "afterPosting(push.robot, 'unclear', now)",
      "afterPosting(push.robot, 'busy', now)",
    ],
  ),
  ...faultsIn(
    'domain/push/paragraphs.ts',
    [
      'names stand in groups where the policy has none',
      'const named = policy.namesIn.includes(kind)',
      'const named = policy.namesIn.length > 0',
    ],
    ['kilometres of yesterday are metres', '(distance / 1000).toFixed(1)', '(distance / 100).toFixed(1)'],
  ),
  ...faultsIn(
    'domain/reminder/turn.ts',
    [
      'who has walked already is reminded',
      "if (!stillDue) return { ...reminder, state: 'notNeeded', nextAt: null }",
      '',
    ],
    [
      'who wants none today is reminded',
      "if (skipsToday) return { ...reminder, state: 'skipped', nextAt: null }",
      '',
    ],
  ),
  ...faultsIn('domain/reminder/quietHours.ts', [
    'messages go out until midnight',
    'if (at >= begin + from * hour)',
    'if (at > begin + 24 * hour)',
  ]),
  ...faultsIn('domain/reminder/consent.ts', [
    'a refusal counts as a consent',
    "if (answer === 'accept')",
    "if (answer !== 'ban')",
  ]),
]

export const platform: Faults = [
  ...faultsIn(
    'cloudfunctions/platform/dispatch.ts',
    [
      'whoever is bound may do what only the office may',
      "if (roles === 'bound' || roles.some((role) => caller.roles.includes(role)))",
      "if (roles === 'bound' || caller.roles.length > 0)",
    ],
    ['inputs of any size are taken', ' > action.maxBytes)', ' > 100 * action.maxBytes)'],
  ),
  ...faultsIn('cloudfunctions/platform/transact.ts', [
    'changes leave no line in the audit log',
    'if (transaction.changed() && !context.ownRecord)',
    'if (transaction.changed() && context.ownRecord)',
  ]),
  ...faultsIn(
    'cloudfunctions/platform/store.ts',
    ['of many ids only the first twenty are found', 'limit: page.length,', 'limit: 20,'],
    [
      'what has alternatives counts as nothing',
      '.where(ofOurs(where)).count()',
      '.where({ ...where, ...ours }).count()',
    ],
  ),
  ...faultsIn(
    'cloudfunctions/platform/robot.ts',
    ['a message the robot’s service may have posted is posted again', "|| 'unclear'\n", "|| 'busy'\n"],
    ['a robot’s address may lead to any server', 'given === new URL(origin()).origin && ', ''],
  ),
  ...faultsIn('cloudfunctions/platform/sdk/messages.ts', [
    'WeChat’s «no consent» is taken for a failure to be repeated',
    "43101: 'noConsent'",
    "43101: 'busy'",
  ]),
  ...faultsIn('cloudfunctions/platform/sdk/contentSecurity.ts', [
    'a check that failed counts as passed',
    ": 'unknown'\n}\n\n/** The answer",
    ": 'pass'\n}\n\n/** The answer",
  ]),
  ...faultsIn('cloudfunctions/platform/audit.ts', [
    'the audit log names who reported',
    "(!unnamed && caller?.personId) || 'resident'",
    "caller?.personId || 'resident'",
  ]),
  ...faultsIn(
    'cloudfunctions/platform/payment.ts',
    [
      'amounts that need a real name are sent without',
      'amount < amountNeedingName',
      'amount <= amountNeedingName',
    ],
    [
      'an answer that says nothing is taken for a refusal',
      "? { kind: 'refused', reason: 'notAllowed' } : { kind: 'unclear' }",
      "? { kind: 'refused', reason: 'notAllowed' } : { kind: 'refused', reason: 'notAllowed' }",
    ],
  ),
]

const jobs = 'cloudfunctions/kit/jobs'

export const clock: Faults = [
  ...faultsIn(
    `${jobs}/workOff.ts`,
    [
      'of every walk of the clock only the first batch is done',
      'if (job.ends ? found.length < limit : found.length === 0) {',
      'if (job.ends ? found.length <= limit : found.length === 0) {',
    ],
    [
      'one bad document keeps its neighbours from their turn',
      'for (const [n, each] of batch.entries()) {',
      'for (const [n, each] of batch.slice(0, 1).entries()) {',
    ],
    [
      'what killed the clock kills it again at every stroke',
      'const [culprit] = died.length === 1 ? died : []',
      'const [culprit] = died.length === 0 ? died : []',
    ],
  ),
  ...faultsIn(
    `${jobs}/runs.ts`,
    [
      'two clocks at once do the same work',
      'const free = { _id, finished: false, leaseUntil: command.lte(now) }',
      'const free = { _id, finished: false, leaseUntil: command.gte(0) }',
    ],
    [
      'a finished day is worked on again at every stroke',
      'const free = { _id, finished: false, leaseUntil',
      'const free = { _id, leaseUntil',
    ],
  ),
  ...faultsIn(`${jobs}/tryAgain.ts`, [
    'what is stuck is never tried again',
    'each.nextAt !== null && each.nextAt <= stroke.now',
    'each.nextAt !== null && each.nextAt <= 0',
  ]),
]
