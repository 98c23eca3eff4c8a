/** Faults in what the office writes and hands out: briefs, alerts, summaries, assessments, documents, pictures, the wire. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const papers: Faults = [
  ...faultsIn(
    'domain/brief/due.ts',
    [
      'a clock that stood still for six days makes no briefs',
      'now < due + daysLate * 24 * hour',
      'now < due + (daysLate - 2) * 24 * hour',
    ],
    [
      'a brief made on Friday evening goes out on Saturday',
      'const next = addWorkingDays(addDays(today, 1), 0)',
      'const next = addDays(today, 1)',
    ],
  ),
  ...faultsIn(
    `${modules}/brief/tellBrief.ts`,
    [
      'who answers for two rivers is told twice of one month',
      'brief-${month}-${personId}`,',
      'brief-${_id}-${month}-${personId}`,',
    ],
    ['chiefs of before are told of a river', '.filter((each) => inForce(each, day))\n', '\n'],
    [
      'a correction goes to the groups unasked',
      'if (version === 1) await planReport(context, brief)',
      'await planReport(context, brief)',
    ],
  ),
  ...faultsIn(
    `${modules}/brief/makeBriefs.ts`,
    [
      'one brief that cannot be made keeps all others from being made',
      'Promise.all(ids.map((id) => written(context, id).catch(failed)))',
      'Promise.all(ids.map((id) => written(context, id)))',
    ],
    [
      'a brief that cannot be made is passed over without a word',
      'if (failures.length > 0) throw failures[0]',
      'if (failures.length < 0) throw failures[0]',
    ],
  ),
  ...faultsIn(`${modules}/brief/jobs.ts`, [
    'waters out of use get briefs',
    'return waterIds.filter((id) => !gone.has(id))',
    'return waterIds',
  ]),
  ...faultsIn(
    `${modules}/alert/receiveAlert.ts`,
    [
      'an alert told anew writes over what the office made of it',
      '? done({ values: before, active: before.active, ended: before.ended ?? null })',
      '? done({ values, active: before.active, ended: before.ended ?? null })',
    ],
    ['an alert of last night is of this morning', 'seenOn: dayOf(at)', 'seenOn: dayOf(now)'],
  ),
  ...faultsIn(`${modules}/alert/handlers.ts`, [
    'a second tap after a lost answer says that somebody else took the alert',
    "if (alert.state === 'problem') return done({ reportId: id })",
    '',
  ]),
  ...faultsIn(
    `${modules}/summary/index.ts`,
    [
      'counted long after its end a year says how things stand today',
      'stands ? counted : { ...counted, ...standingIn(summary.values) }',
      'counted',
    ],
    [
      'a year that was closed is closed again, by another',
      "if (summary.state === 'final') return done({ summary, answer: {} })",
      '',
    ],
    [
      'a year is closed that nobody has counted',
      "if (summary.countedAt === 0) return refused('summary.notCounted')",
      '',
    ],
  ),
  ...faultsIn(
    'domain/assessment/year.ts',
    [
      'months in which nothing was asked count against a chief',
      'const scored = months.filter(({ result }) => result.total !== null)',
      'const scored = months',
    ],
    [
      'who served all twelve months is said to have served a part of the year',
      'scored.length < 12',
      'scored.length <= 12',
    ],
    ['a year brings more of an item than the year has', '?? 0, left)', '?? 0, Infinity)'],
  ),
  ...faultsIn(
    'domain/assessment/seen.ts',
    ['a record that arrives on the seventh day is late', 'arrivedAfter > logDays', 'arrivedAfter >= logDays'],
    [
      'a patrol on paper is late for having been carried in',
      "medium === 'app' && arrivedAfter",
      'arrivedAfter',
    ],
    [
      'a patrol that was not accepted takes points twice',
      'duties.find((key) => missed.has(key)) ?? patrolCause(patrolId)',
      'patrolCause(patrolId)',
    ],
  ),
  ...faultsIn(
    'domain/assessment/assess.ts',
    [
      'what the office names as the reason of its points takes points once more',
      'new Set(hand.given.flatMap(({ cause }) => cause ?? []))',
      'new Set<string>()',
    ],
    [
      'a cause that was lifted still takes points',
      'cause.lifted === undefined ? Math.min(size, left) : 0',
      'Math.min(size, left)',
    ],
    ['bonus points go over what all of them may bring', 'Math.min(item.most ?? 0, left))', 'item.most ?? 0)'],
  ),
  ...faultsIn(
    'cloudfunctions/documents/makeDocument.ts',
    [
      'a file that was made for an order that is gone stays in the storage for ever',
      '\n  else await removeFiles([fileId])',
      '',
    ],
    [
      'what was looked at while it was made is made twice',
      "if (order?.state !== 'waiting') return done(order?.state === 'ready')",
      "if (order?.state !== 'waiting') return done(false)",
    ],
  ),
  ...faultsIn('cloudfunctions/pictures/index.ts', [
    'a phone has pictures drawn by itself',
    "if (!callerIdentity().byFunction) return refused('action.unknown')",
    '',
  ]),
  ...faultsIn('cloudfunctions/pictures/cleanUpload.ts', [
    'a copy for which nobody waits any more stays in the storage',
    'await removeFiles([copy])',
    '',
  ]),
  ...faultsIn('cloudfunctions/pictures/jpegParts.ts', [
    'a photo keeps a second part that may say where it was taken',
    'marker === exif && !reading.hasExif &&',
    'marker === exif &&',
  ]),
  ...faultsIn('cloudfunctions/pictures/redrawPhoto.ts', [
    'after a breakdown of the engine every photo fails',
    'discardEngine()\n    if',
    'if',
  ]),
  ...faultsIn('cloudfunctions/pictures/pngParts.ts', [
    'a picture with a bomb of a colour profile is unfolded',
    'needed.includes(type) && !bomb &&',
    'needed.includes(type) &&',
  ]),
]

export const wire: Faults = [
  ...faultsIn(
    'cloudfunctions/platform/dispatch.ts',
    [
      'the log tells whose report a stranger asked about',
      "known?.roles === 'everyone' && !whoeverAsks.test(code) ? 'ok' : code",
      'known && code',
    ],
    [
      'the audit log has a line of who works for the office and reported',
      'if (answer.problem.code === between) return answer',
      '',
    ],
    [
      'half a letter is stored, and no phone shows the list any more',
      'if (halfLetter.test(written) || zero.test(written))',
      'if (zero.test(written))',
    ],
    [
      'a phone newer than its cloud is told that it asks nonsense',
      "version > wireVersion ? refused('service.updating') : refusal",
      "version < wireVersion ? refused('service.updating') : refusal",
    ],
    [
      'a stranger’s calls are not counted together',
      "action.kind === 'command' && action.roles === 'everyone'",
      "action.kind === 'command' && action.roles === 'bound'",
    ],
    ['a list passes for an input', 'sent !== null && !Array.isArray(sent))', 'sent !== null)'],
  ),
]
