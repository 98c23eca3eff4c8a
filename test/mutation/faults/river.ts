/** Faults in what is known of the river: water quality, boards, outlets, cleaning, and the rules a township sets for them. */
import { type Faults, faultsIn } from '../fault'

const modules = 'cloudfunctions/modules'

export const waters: Faults = [
  ...faultsIn(
    'domain/register/waterRules.ts',
    [
      'rules that warn red before orange are saved',
      '(warnings.red < warnings.orange &&',
      '(warnings.red < warnings.yellow &&',
    ],
    [
      'no item at all can be left out of the class of a water',
      'gradedItems.every((item) => leftOut.includes(item))',
      'gradedItems.some((item) => leftOut.includes(item))',
    ],
  ),
  ...faultsIn('cloudfunctions/kit/setting.ts', [
    'two desks overwrite each other’s settings',
    "if (before.version !== edited) return refused('submission.conflict')",
    '',
  ]),
  ...faultsIn(`${modules}/setting/index.ts`, [
    'the history of settings loses a change between two pages',
    'String(shown[shown.length - 1]!.version) : null',
    'String(found[found.length - 1]!.version) : null',
  ]),
  ...faultsIn(
    'domain/waterQuality/warning.ts',
    [
      'a warning is raised for a water of the class that is wanted',
      'below > 0 && below >= warnings[kind]',
      'below >= warnings[kind] - 1',
    ],
    [
      'black water is warned of less than its class says',
      'kind === byClass || kind === byBlack',
      'kind === (byBlack ?? byClass)',
    ],
    [
      'a reading that comes late warns backwards',
      '{ from: sampled > today ? sampled : today, until }',
      '{ from: sampled, until }',
    ],
  ),
  ...faultsIn('domain/waterQuality/measured.ts', [
    'below the limit of detection counts as the limit',
    'amount: limit / 2 }',
    'amount: limit }',
  ]),
  ...faultsIn(
    `${modules}/waterQuality/warn.ts`,
    [
      'a reading that was declared void still decides',
      'where: { active: true, sectionId }, order',
      'where: { sectionId }, order',
    ],
    [
      'the warning of the reading before stays beside the new one',
      'if (!same && state.kind !== null && state.readingId !== null) await end(',
      'if (same && state.kind !== null && state.readingId !== null) await end(',
    ],
    [
      'what the office took back comes again at the next call',
      'if (!same) await transaction.set(adjustments, given)',
      'if (kind) await transaction.set(adjustments, given)',
    ],
    [
      'what the office took back comes again when its reading is put right',
      'if (!warning || warning.until !== until) return',
      'if (!warning) return',
    ],
    [
      'days on which a warning held lose it when it ends',
      'if (warning.from > yesterday) await transaction.remove',
      'if (warning.from <= yesterday) await transaction.remove',
    ],
  ),
  ...faultsIn(
    `${modules}/waterQuality/registers.ts`,
    [
      'a reading of tomorrow is taken',
      "if (String(values.day) > dayOf(now)) return refused('waterQuality.dayToCome')",
      '',
    ],
    [
      'a new target of a section changes what was measured last year',
      '(before?.target ?? section.target) : section.target',
      'section.target : section.target',
    ],
    [
      'a reading moved to another section leaves its warning with the first',
      'for (const sectionId of new Set([before?.sectionId, values.sectionId]))\n        if (sectionId) await markChanged',
      'for (const sectionId of new Set([values.sectionId]))\n        if (sectionId) await markChanged',
    ],
  ),
  ...faultsIn(
    'domain/signBoard/missingBoards.ts',
    [
      'at eight kilometres to the metre no further board is wanted',
      'perVillage + Math.floor(metres / furtherEvery) - there',
      'perVillage + Math.ceil(metres / furtherEvery) - 1 - there',
    ],
    ['boards of a village count for the next village, too', '`${waterId} ${village}`', '`${waterId}`'],
  ),
  ...faultsIn(
    `${modules}/signBoard/handlers.ts`,
    [
      'a board that is out of use counts as one that is there',
      'boards.readAll({ where: { active: true } }),',
      'boards.readAll({ where: {} }),',
    ],
    [
      'whoever checks a worn board again opens a second problem',
      'const asBefore = board.state === found',
      'const asBefore = board.state !== found',
    ],
  ),
  ...faultsIn(
    'domain/outlet/codeRule.ts',
    [
      'codes that begin like no prefix of here look usual',
      "(?=${prefixes.join('|')})",
      "(?=${prefixes.join('|')}|)",
    ],
    ['a code in small letters looks odd', ".replace(/\\s/g, '').toUpperCase()", ".replace(/\\s/g, '')"],
  ),
  ...faultsIn(
    `${modules}/outlet/handlers.ts`,
    [
      'a treatment that is half done counts as treated',
      "treated: percent === 100 ? 'yes' : 'no'",
      "treated: percent !== null ? 'yes' : 'no'",
    ],
    ['the office is not told who answers for a bad outlet', '...(owner ? [`责任主体：${owner}`] : []),', ''],
  ),
]

export const cleaning: Faults = [
  ...faultsIn(
    'domain/cleaning/stretches.ts',
    [
      'two contracts share their last and first day of one stretch',
      'other.from <= mine.until &&',
      'other.from < mine.until &&',
    ],
    [
      'stretches that touch at one metre stand in each other’s way',
      'a.part.from < b.part.to && b.part.from < a.part.to',
      'a.part.from <= b.part.to && b.part.from <= a.part.to',
    ],
    ['both banks can be let beside the left one', "a === b || a === 'both' || b === 'both'", 'a === b'],
  ),
  ...faultsIn(
    'domain/cleaning/pay.ts',
    [
      'the mean of checks is rounded up into a better step',
      'sum >= least * checks)',
      'Math.round(sum / checks) >= least)',
    ],
    [
      'cuts do not come to what is not paid',
      'n === 0 ? { ...each, fen: each.fen + rest } : each',
      'n < 0 ? { ...each, fen: each.fen + rest } : each',
    ],
  ),
  ...faultsIn(
    `${modules}/cleaning/pays.ts`,
    [
      'a month is paid over the year’s budget by one fen',
      'money.budget !== null && spent > money.budget)',
      'money.budget !== null && spent > money.budget + 1)',
    ],
    [
      'a pay that is taken back does not return its money',
      'await spend(transaction, before.month.slice(0, 4), -(before.paid ?? 0))',
      'await spend(transaction, before.month.slice(0, 4), 0)',
    ],
    [
      'a check that came meanwhile is not in what is paid',
      'if (!current || there.changes !== (known?.changes ?? 0))',
      'if (!current)',
    ],
    ['a budget is set below what is spent', 'if ((budget ?? 0) < spent)', 'if ((budget ?? 0) < 0)'],
    [
      'out of a closed year’s money is paid on',
      "if (fen > 0 && money.closed) return refused('cleaning.fundClosed')",
      '',
    ],
    ['what is settled is offered to be paid once more', 'held.filter(({ _id }) => !paid.has(_id))', 'held'],
  ),
  ...faultsIn(
    `${modules}/cleaning/checks.ts`,
    [
      'a month that is settled takes one more check',
      "if (month.payId !== null) return refused('cleaning.monthSettled')",
      '',
    ],
    [
      'a check of a day before the contract is taken',
      '(day < span.from || (span.until ?? day) < day)',
      '(span.until ?? day) < day',
    ],
  ),
  ...faultsIn(
    `${modules}/cleaning/contracts.ts`,
    [
      'a cleaner notes the days of another',
      "contract?.cleanerId === caller.personId || caller.roles.includes('office')",
      "contract !== null || caller.roles.includes('office')",
    ],
    [
      'a stretch stays taken when its contract is moved to another reach',
      'if (before?.reachId !== reachId || !active) await leave',
      'if (!active) await leave',
    ],
    [
      'a stretch is let beyond the end of its reach',
      'values.part.to > Math.ceil(reach.length)',
      'values.part.to > 2 * reach.length',
    ],
  ),
  ...faultsIn(`${modules}/cleaning/waiting.ts`, [
    'a contract that ends in thirty days is not said yet',
    'until !== null && until <= soon ?',
    'until !== null && until < soon ?',
  ]),
]
