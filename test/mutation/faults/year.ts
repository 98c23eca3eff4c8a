/** Faults in what the office keeps all year: assessment, water quality, cleaning, surveys, relatives, endings. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const assessment: Faults = [
  ...faultsIn(
    'domain/assessment/assess.ts',
    ['one cause takes points from two items', 'if (claimed.has(each.key)) continue', ''],
    [
      'penalties leave a chief with less than nothing',
      'const points = 0 - Math.min(left, 0 - cause.points)',
      'const points = cause.points',
    ],
  ),
  ...faultsIn('domain/assessment/owed.ts', [
    'who is appointed in the last days owes the whole period',
    '!inForceThroughout(assignment, period)',
    '!inForce(assignment, period.end)',
  ]),
  ...faultsIn('domain/assessment/year.ts', [
    'who was appointed in July is graded as if the whole year had been served',
    'from: part(grade.from)',
    'from: grade.from',
  ]),
  ...faultsIn(`${modules}/assessment/yearSheets.ts`, [
    'a year is made final while one of its months is open',
    "return sheet.state !== 'final'",
    'return false',
  ]),
  ...faultsIn(
    'domain/assessment/closing.ts',
    ['who is pressed for after the deadline was never late', 'late ??= dueAt', 'late ??= null'],
    ['who hands back after the deadline was never late', ' || event.at > first', ''],
  ),
  ...faultsIn(
    `${modules}/assessment/stepSheets.ts`,
    [
      'who looked at a sheet makes it final alone',
      'checkTwo(transaction, sheet.looked.personId, caller.personId, now)',
      "checkTwo(transaction, '', caller.personId, now)",
    ],
    [
      'who is assessed and works for the office judges oneself',
      'mayStep(sheet, step.name, personId)',
      "mayStep(sheet, step.name, '')",
    ],
  ),
  ...faultsIn(
    `${modules}/assessment/objections.ts`,
    [
      'the last day for an objection is lost',
      'dayOf(context.now) > sheet.objectUntil',
      'dayOf(context.now) >= sheet.objectUntil',
    ],
    [
      'who made the sheet final answers the objection to it',
      'checkTwo(transaction, final.personId, context.caller.personId, context.now)',
      "checkTwo(transaction, '', context.caller.personId, context.now)",
    ],
  ),
]

export const bank: Faults = [
  ...faultsIn(
    'domain/waterQuality/grade.ts',
    ['on the limit a water has the worse class', 'amount <= exactly(limit)!', 'amount < exactly(limit)!'],
    [
      'pH alone gives a class',
      "if (looked.every(({ name, grade }) => name === 'acidity' && grade === 'I')) return null",
      'if (looked.length === 0) return null',
    ],
  ),
  ...faultsIn('domain/waterQuality/warning.ts', [
    'a warning ends a day too early',
    'until < today ? null',
    'until <= today ? null',
  ]),
  ...faultsIn('domain/cleaning/pay.ts', [
    'a contract that begins within the month is paid a day too little',
    'Number(last.slice(8)) - Number(first.slice(8)) + 1',
    'Number(last.slice(8)) - Number(first.slice(8))',
  ]),
]

export const people: Faults = [
  ...faultsIn(`${modules}/survey/forms.ts`, [
    'the audit log tells when who answered a survey',
    '{ ...context, ownRecord: true }',
    'context',
  ]),
  ...faultsIn('domain/kin/kinship.ts', [
    'a relative helps for ever',
    "if (kinship.state !== 'agreed' || now >= lastsUntil(kinship)) return false",
    "if (kinship.state !== 'agreed') return false",
  ]),
  ...faultsIn(`${modules}/kin/pairing.ts`, [
    'a chief says yes to what was asked last week',
    "if (kinship.state !== 'asked' || now >= askedAt + codeLasts) return refused('kin.moved')",
    "if (kinship.state !== 'asked') return refused('kin.moved')",
  ]),
  ...faultsIn(`${modules}/kin/kinRepo.ts`, [
    'somebody of the office writes a chief’s words as a relative',
    "if (office) return refused('kin.office')",
    '',
  ]),
  ...faultsIn(`${modules}/report/clock/carryOutEndings.ts`, [
    'a refusal that was taken back is carried out',
    'if (report?.ending?.until !== decided.until) return done({})',
    '',
  ]),
]
