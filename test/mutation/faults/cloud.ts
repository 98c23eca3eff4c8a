/** Faults in the daily push and in patrols. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const push: Faults = [
  ...faultsIn(
    `${modules}/push/dayFacts.ts`,
    [
      'the message tells of today what it says of yesterday',
      'const yesterday = addDays(day, -1)',
      'const yesterday = addDays(day, 0)',
    ],
    [
      'problems closed today are told as closed yesterday',
      'fixedOn(yesterday, villages)',
      'fixedOn(day, villages)',
    ],
    [
      'a village’s patrols are those of the whole township',
      'countsOf(yesterday, villages)',
      'countsOf(yesterday, [])',
    ],
  ),
  ...faultsIn(
    `${modules}/push/board.ts`,
    [
      'strangers read the names of chiefs on the board',
      'caller !== null && policy.namesIn',
      'policy.namesIn',
    ],
    [
      'the board counts two walks of one reach as two reaches',
      'done: new Set(walked.map(({ reachId }) => reachId)).size',
      'done: walked.length',
    ],
  ),
  ...faultsIn(
    `${modules}/push/editPush.ts`,
    [
      'an approved message goes out at once instead of at its hour',
      "state: 'approved', nextAt: push.dueAt",
      "state: 'approved', nextAt: context.now",
    ],
    [
      'anybody can say that a message was passed on',
      'if (push.liaisonId !== context.caller.personId)',
      'if (push.liaisonId === null)',
    ],
    [
      'an edit over a colleague’s edit is not noticed',
      "if (push.version !== version) return refused('submission.conflict')",
      '',
    ],
  ),
  ...faultsIn(
    `${modules}/push/planPushes.ts`,
    [
      'the words the office edited are written over in the morning',
      'const words = stored.edited ? {} : { text, markdown, title, poster }',
      'const words = { text, markdown, title, poster }',
    ],
    [
      'an approved message is not freshened in the morning',
      "['planned', 'approved'].includes(stored.state)",
      "['planned'].includes(stored.state)",
    ],
    ['groups that are paused get a message', 'where: () => ({ active: true })', 'where: () => ({})'],
  ),
  ...faultsIn(
    `${modules}/push/dueDuties.ts`,
    [
      'who left the service is still told to walk',
      '{ active: true, roles: command.in(dutiful) }',
      '{ roles: command.in(dutiful) }',
    ],
    [
      'the push counts the duties of people who are chiefs no more',
      'appointed.filter(({ personId }) => owing.has(personId))',
      'appointed',
    ],
  ),
  ...faultsIn(`${modules}/push/pushRepo.ts`, [
    'a notice does not hold on its first day',
    'from <= day',
    'from < day',
  ]),
  ...faultsIn(`${modules}/push/morning.ts`, [
    'on Friday evening Saturday is planned',
    'return days.filter(isWorkingDay)',
    'return isWorkingDay(today) ? days : []',
  ]),
  ...faultsIn(
    `${modules}/push/enterGroup.ts`,
    [
      'everybody but the liaison can tie a WeChat group',
      'caller.personId === group.liaisonId',
      'caller.personId !== group.liaisonId',
    ],
    [
      'a WeChat group of one group counts for another',
      "if (tie && tie.groupId !== groupId) return refused('push.groupTaken')",
      '',
    ],
  ),
]

export const patrol: Faults = [
  ...faultsIn(
    `${modules}/patrol/duties/closePeriods.ts`,
    [
      'the week is closed on its last day, before it is over',
      'Math.max(0, daysBetween(from, today))',
      'Math.max(0, daysBetween(from, today) + 1)',
    ],
    ['after each standstill one day is never closed', 'addDays(last, 1)', 'addDays(last, 2)'],
  ),
  ...faultsIn(
    `${modules}/patrol/store/countOnDay.ts`,
    [
      'the overview counts patrols with problems, not problems',
      'checklist.length',
      'Number(checklist.length > 0)',
    ],
    [
      'the distance of the day is that of the last patrol',
      '(before?.distance ?? 0) + assessment.distance',
      'assessment.distance',
    ],
  ),
  ...faultsIn(
    `${modules}/patrol/store/progressRepo.ts`,
    [
      'a late patrol does not make up for what was missed',
      ': { required, missed: missingOf({ required, done, waiting }) }',
      ': { required, missed: before?.missed ?? null }',
    ],
    [
      'a second patrol of the week is not counted',
      'const done = (before?.done ?? 0) + (change.done ?? 0)',
      'const done = change.done ?? 0',
    ],
  ),
  ...faultsIn(
    `${modules}/patrol/duties/closePeriods.ts`,
    [
      'who took over in the middle of a week owes the whole of it',
      ' || !inForceThroughout(assignment, period)',
      '',
    ],
    [
      'two of three patrols count as nothing missed',
      '(walked.get(id) ?? 0) >= required',
      '(walked.get(id) ?? 0) >= 1',
    ],
  ),
  ...faultsIn(`${modules}/patrol/reading/listAllPatrols.ts`, [
    'the ledger ends after its first page',
    'limit: limit + 1',
    'limit',
  ]),
  ...faultsIn(
    `${modules}/patrol/reading/ledger.ts`,
    [
      'the first patrol of a page stands on the page before, too',
      'command.lt(before)',
      'command.lte(before)',
    ],
    ['the ledger of one person is that of everybody', '...(personId ? { personId } : {}),', ''],
  ),
  ...faultsIn(
    'cloudfunctions/kit/documents/withinDays.ts',
    ['the first day is missing in a table', 'command.gte(', 'command.gt('],
    ['the last day is missing in a table', 'addDays(until, 1)', 'until'],
  ),
  ...faultsIn(`${modules}/document/orderDocument.ts`, [
    'one clerk has the file of another',
    'stored.by === caller.personId ?',
    'stored ?',
  ]),
  ...faultsIn(
    'cloudfunctions/documents/take.ts',
    ['two make one table at once', '(found.nextAt ?? Infinity) > context.now', 'false'],
    ['a table that kills its maker is made for ever', 'found.tries >= mostTries', 'false'],
  ),
  ...faultsIn(`${modules}/report/figures/sheet.ts`, [
    'what is said about a chief stands in a table that is passed on',
    'aboutChief: command.nin([true]),',
    '',
  ]),
  ...faultsIn(`${modules}/patrol/reading/getPatrol.ts`, [
    'every chief can read every patrol',
    "if (!maySee(patrol, caller)) return refused('identity.forbidden')",
    '',
  ]),
  ...faultsIn(
    `${modules}/patrol/review/mayOnPatrol.ts`,
    [
      'the head chief gets the buttons of the office',
      "&& caller.roles.includes('office') && !tookPart",
      '&& !tookPart',
    ],
    ['who walked it accepts the own patrol', ' && !tookPart(patrol, caller),\n    confirm', ',\n    confirm'],
  ),
  ...faultsIn(
    `${modules}/patrol/filing/admitPatrol.ts`,
    [
      'the phone’s wrong clock is doubled instead of taken out',
      'const startedAt = Math.round(input.startedAt + (now - sentAt))',
      'const startedAt = Math.round(input.startedAt - (now - sentAt))',
    ],
    [
      'one photo of one’s own lets photos of others through',
      'photosOf(input).every((fileId) => isUploadFor',
      'photosOf(input).some((fileId) => isUploadFor',
    ],
    ['a delegation that was taken back still holds', '    delegation.revokedAt === null &&\n', ''],
    ['a delegation holds for ever', ' &&\n    inForce(delegation, day)', ''],
  ),
  ...faultsIn(`${modules}/patrol/duties/cancelAdjustment.ts`, [
    'an adjustment that the office ended holds for the rest of the day',
    'addDays(dayOf(context.now), -1)',
    'dayOf(context.now)',
  ]),
  ...faultsIn(`${modules}/patrol/reading/overview.ts`, [
    'the chart of days begins with tomorrow',
    'addDays(day, -back)',
    'addDays(day, 1 - back)',
  ]),
  ...faultsIn(`${modules}/patrol/figures/walkedOn.ts`, [
    'the township’s message counts one village',
    'villages.length === 0 || villages.includes(village)',
    'villages.includes(village)',
  ]),
]
