/** Faults in what the township is asked, told and held to: complaints, surveys, plans, briefs, hand-overs, supervision. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const asked: Faults = [
  ...faultsIn(
    `${modules}/complaint/submitComplaint.ts`,
    [
      'a photo of somebody else goes with a complaint',
      'if (!uploads.every((fileId) => isUploadFor(',
      'if (!uploads.some((fileId) => isUploadFor(',
    ],
    [
      'other words under the id of a complaint get its code',
      "if (!isSame(stored, digest)) return refused('submission.conflict')",
      '',
    ],
    [
      'one photo of two is lost and the complaint filed',
      'if (copies.length === uploads.length) return done(copies)',
      'if (copies.length > 0) return done(copies)',
    ],
    [
      'everyone objects to what is in no notice',
      'if (about !== undefined && !(await isInNotice(about, dayOf(now))))',
      "if (about !== undefined && about === '')",
    ],
  ),
  ...faultsIn(
    `${modules}/complaint/complaintRepo.ts`,
    ['the audit log says at which hour somebody complained', '({ ...context, ownRecord: true })', 'context'],
    [
      'a risky photo takes the sound ones beside it away',
      'photo.traceId !== traceId\n',
      'photo.traceId === null\n',
    ],
  ),
  ...faultsIn(`${modules}/complaint/readComplaint.ts`, [
    'who complained reads which of the office answered',
    'answers.map((answer) => ({ text: answer.text, day: answer.day }))',
    'answers.map((answer) => ({ text: answer.text, day: answer.day, by: answer.by }))',
  ]),
  ...faultsIn(`${modules}/complaint/urgeComplaints.ts`, [
    'the head chief hears of no late complaint',
    'to: late ? [office, headChief] : [office],',
    'to: [office],',
  ]),
  ...faultsIn(`${modules}/complaint/answerComplaint.ts`, [
    'an answer tapped twice stands there twice',
    'if (answers.some((answer) => answer.commandId === commandId)) return done({})',
    '',
  ]),
  ...faultsIn('domain/complaint/complaint.ts', [
    'a complaint is late on its last day',
    "if (today > dueDay) return 'late'",
    "if (today >= dueDay) return 'late'",
  ]),
  ...faultsIn(
    `${modules}/survey/forms.ts`,
    [
      'one person answers a survey twice at the same moment',
      "if (mine) return isDeepStrictEqual(mine.replies, replies) ? done({}) : refused('survey.answeredBefore')",
      '',
    ],
    [
      'an answer to other questions than are asked now is taken',
      "if (version !== survey.version) return refused('survey.changed')",
      '',
    ],
    ['telephone numbers in answers are kept', "typeof reply === 'string' ? masked(reply) : reply", 'reply'],
  ),
  ...faultsIn(`${modules}/survey/handlers.ts`, [
    'questions change while people answer them',
    "if (mark?.answered) return refused('survey.begun')",
    '',
  ]),
  ...faultsIn(`${modules}/survey/results.ts`, [
    'doubtful words are shown',
    'if (answer.held.includes(n)) held[n]!++\n        else if',
    'if (answer.held.includes(n)) held[n]!++\n        if',
  ]),
  ...faultsIn(
    'domain/survey/answers.ts',
    [
      'who leaves a question open counts as having answered it',
      'if (reply.length > 0) sum.answered++',
      'sum.answered++',
    ],
    ['one option is chosen twice and counted twice', 'new Set(reply).size === reply.length && ', ''],
  ),
  ...faultsIn('domain/survey/surveys.ts', [
    'on its last day a survey is over',
    'open.until !== null && today > open.until',
    'open.until !== null && today >= open.until',
  ]),
]

export const plans: Faults = [
  ...faultsIn(
    'domain/plan/approval.ts',
    [
      'who wrote in a plan approves it',
      "if (version.writers.includes(by.personId)) return refused('plan.ownWork')",
      '',
    ],
    [
      'a plan that comes back is in force no more',
      'inForce: approved ? standing.number : standing.inForce,',
      'inForce: approved ? standing.number : null,',
    ],
    [
      'an older version is approved',
      "version?.state !== 'submitted' || version.number !== standing.number",
      "version?.state !== 'submitted'",
    ],
    [
      'what a task has come to makes a plan look changed',
      "strip(tasks, 'percent', 'said', 'reported', 'finished')",
      "strip(tasks, 'percent', 'said', 'finished')",
    ],
  ),
  ...faultsIn(
    'domain/plan/taskState.ts',
    ['a task is overdue on its last day', 'if (until && until < today)', 'if (until && until <= today)'],
    [
      'everybody without a department owns the tasks of none',
      'Boolean(who.departmentId) && task.departmentId === who.departmentId',
      '(task.departmentId ?? null) === (who.departmentId ?? null)',
    ],
  ),
  ...faultsIn(
    `${modules}/plan/overdue.ts`,
    [
      'a village hears of the overdue tasks of all villages',
      "(villages.length === 0 || near.has(reachId ?? ''))",
      '(villages.length === 0 || near.size > 0)',
    ],
    ['tasks at a reach that ended are urged on', ".filter(({ reachId }) => !gone.has(reachId ?? ''))", ''],
    ['a plan that was never approved urges people', 'active && approved.has(_id)', 'active'],
  ),
  ...faultsIn(
    `${modules}/plan/takeReport.ts`,
    [
      'what is said about a chief stands in a plan',
      'if (report.aboutChief || !dispatchedStates',
      'if (!dispatchedStates',
    ],
    [
      'a report becomes a problem of a plan of years ago',
      'cycleOf(plan).first <= year && year <= cycleOf(plan).last',
      'cycleOf(plan).first <= year',
    ],
  ),
  ...faultsIn(`${modules}/plan/tasks.ts`, [
    'a task that is corrected downwards stays done',
    '(values.percent ?? 0) < 100 ? null :',
    '(values.percent ?? 0) < 100 ? task.finished :',
  ]),
]

export const handovers: Faults = [
  ...faultsIn(
    `${modules}/handover/sign.ts`,
    [
      'a hand-over is signed before the last day',
      "if (dayOf(context.now) < ended.until) return refused('handover.tooEarly')",
      '',
    ],
    [
      'the two sign two different lists',
      "if (seenOf(list.panes) !== seen) return refused('handover.moved')",
      '',
    ],
    [
      'who takes over enters the paper of who leaves',
      "if (sideOf(found, caller.personId)) return refused('identity.otherNeeded')",
      '',
    ],
    ['one signature ends a hand-over', 'if (both.giver && both.taker)', 'if (both.giver || both.taker)'],
  ),
  ...faultsIn(`${modules}/handover/readHandovers.ts`, [
    'every chief reads every hand-over',
    "if (!found || !(side || office || caller.roles.includes('headChief')))",
    'if (!found)',
  ]),
  ...faultsIn('domain/handover/handover.ts', [
    'what the one named before signed binds the successor',
    'signature?.personId === personId ? signature : null',
    'signature',
  ]),
  ...faultsIn('domain/handover/pair.ts', [
    'who comes back the day after hands over to somebody else',
    'each.personId === ended.personId && each.from <=',
    'each.personId !== ended.personId && each.from <=',
  ]),
]

export const supervision: Faults = [
  ...faultsIn(
    'domain/supervision/standing.ts',
    [
      'on the last day of its notice nobody may object any more',
      'today <= noticeUntil(entry)!',
      'today < noticeUntil(entry)!',
    ],
    [
      'a rectification is struck off on the last day of its notice',
      'if (until === null || today <= until)',
      'if (until === null || today < until)',
    ],
    [
      'a rectification is struck off over an open objection',
      "openObjections > 0 ? refused('rectification.objectionOpen') : done(null)",
      'done(null)',
    ],
    [
      'the head chief hears a day early of a late one',
      '> untilHeadChief ? 2 : 1',
      '>= untilHeadChief ? 2 : 1',
    ],
  ),
  ...faultsIn(
    `${modules}/supervision/handlers.ts`,
    [
      'who helps with a rectification does not find it',
      ' || entry.joint.some((each) => each.departmentId === departmentId),',
      ',',
    ],
    [
      'a department reads what another owes',
      'entry.departmentId === departmentId ||',
      'entry.departmentId !== null ||',
    ],
  ),
  ...faultsIn(`${modules}/supervision/rectifyClue.ts`, [
    'a clue that was found untrue becomes a rectification',
    "clue.outcome === 'untrue' || clue.outcome === 'known'",
    "clue.outcome === 'known'",
  ]),
  ...faultsIn(`${modules}/supervision/urgeRectifications.ts`, [
    'a deadline that was put off and missed again is told nobody',
    '_${level}_${dueDayOf(entry)}`',
    '_${level}`',
  ]),
]
