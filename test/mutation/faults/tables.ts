/** Faults in tables and lists of people that come in and are taken back. */
import { type Faults, faultsIn } from '../fault'

const cloud = 'cloudfunctions/kit/register'
const register = 'cloudfunctions/modules/register'
const roster = 'domain/register/roster'

export const tables: Faults = [
  ...faultsIn(
    `${cloud}/tableIn.ts`,
    [
      'a table writes over what others wrote since the preview',
      '(now?.version ?? 0) === (stored?.version ?? 0)\n',
      '(now?.version ?? 0) >= (stored?.version ?? 0)\n',
    ],
    [
      'taking a table back takes back what somebody changed since',
      'if (!stored || (stored.version ?? 0) !== line.version) return null',
      'if (!stored) return null',
    ],
    [
      'of two entries called the same the table changes the one out of use',
      "if (key !== '' && (stored.active || !known.has(key)))",
      "if (key !== '')",
    ],
    [
      'a table makes empty what it has no column for',
      '{ ...(before ?? emptyEntry(register)), ...written }',
      '{ ...emptyEntry(register), ...written }',
    ],
  ),
  ...faultsIn(
    'cloudfunctions/documents/importSteps.ts',
    [
      'of a table of forty rows the first ten are taken',
      'taken: written.rows.length, afterwards }',
      'taken: table.entries.length, afterwards }',
    ],
    [
      'a table that only repeats what stands there changes everything',
      'there !== undefined && !there.comesBack && sameValue(there.entry, entry)',
      'there !== undefined && !there.comesBack && there.entry === entry',
    ],
  ),
  ...faultsIn(
    'cloudfunctions/documents/importLoop.ts',
    [
      'who left the office goes on storing a table',
      "if (!context.caller.roles.includes('office')) return stop(source, hasLeft(found), found, context, until)",
      '',
    ],
    [
      'a table that stops half-way leaves its first half',
      "if (!(await source.lineAfter(found._id, ''))) return { state: 'faulty', reading, done: 0 }",
      "return { state: 'faulty', reading, done: 0 }",
    ],
    [
      'what stayed, since somebody changed it, is said to be taken back',
      'if (answer.ok && answer.value) {',
      'if (answer.ok) {',
    ],
  ),
  ...faultsIn(
    'cloudfunctions/documents/workImport.ts',
    [
      'who lost the office in between still writes with the old roles',
      'if (!person || !actsForOffice(person)) return byClock',
      'if (!person) return byClock',
    ],
    [
      'a long table is given up though it goes on',
      'change.done > before ? { tries: 0 } : {}',
      'change.done < before ? { tries: 0 } : {}',
    ],
  ),
]

export const lists: Faults = [
  ...faultsIn(
    `${roster}/matched.ts`,
    [
      'of two people of one name in two villages the first gets the other’s reaches',
      'const alike = people.filter((each) => each.name === name && each.active)\n  if',
      'const alike = people.filter((each) => each.name === name && each.active).slice(0, 1)\n  if',
    ],
    [
      'somebody with another’s telephone number becomes that other',
      'if (before && before.name !== name) return',
      "if (before && before.name === '') return",
    ],
    [
      'a list makes whoever brings it head chief',
      "if (before?.id === known.by && roles.includes('headChief')",
      "if (person.phone === known.by && roles.includes('headChief')",
    ],
    [
      'whoever brings a list may not stand in it as chief of a village',
      "roles.includes('headChief') && !before.roles.includes('headChief')",
      "!before.roles.includes('headChief')",
    ],
    [
      'a list takes the roles away that it does not name',
      '[...new Set<Role>([...(before?.roles ?? []), ...person.roles])]',
      '[...new Set<Role>(person.roles)]',
    ],
    [
      'who has one office at a reach is not given another one there by a list',
      'each.personId === before?.id && each.reachId === id && each.role === role)',
      'each.personId === before?.id && each.reachId === id)',
    ],
    [
      'who has left comes in with a list and stays left',
      'const kept = before !== null && before.active && before.post',
      'const kept = before !== null && before.post',
    ],
  ),
  ...faultsIn(
    `${roster}/readRoster.ts`,
    [
      'of a list with one wrong line the others come in',
      'entries: problems.length > 0 ? [] : entries,',
      'entries,',
    ],
    [
      'two people of one name in two villages become one',
      "person.name !== '' && each.name === person.name && each.village === person.village",
      "person.name !== '' && each.name === person.name",
    ],
    [
      'who stands in two rows gets the reaches of the first alone',
      '({ id, role }) => !one.reaches.some((each) => each.id === id && each.role === role),',
      '({ role }) => !one.reaches.some((each) => each.role === role),',
    ],
  ),
  ...faultsIn(
    `${roster}/rosterCells.ts`,
    [
      'of reaches called the same in two villages the list takes any',
      'const here = alike.filter((reach) => reach.village === village)',
      'const here = alike.slice(0, 1)',
    ],
    [
      'a number of twelve figures is taken for a telephone number',
      '/(?<!\\d)1\\d{10}(?!\\d)/.exec(figures)',
      '/1\\d{10}/.exec(figures)',
    ],
  ),
  ...faultsIn(
    `${register}/people/rosterIn.ts`,
    [
      'a list appoints for a reach that has ended',
      "if (!standsOn(reach, from)) return refused('register.reachEnded')",
      '',
    ],
    [
      'a list appoints a second time whom a desk appointed meanwhile',
      'if (others.some((each) => inForceFrom(each, from))) continue',
      '',
    ],
    [
      'a list that is taken back takes away what somebody was given since',
      'if (!now || !isDeepStrictEqual(seen(now), seen(after))) return false',
      'if (!now) return false',
    ],
    [
      'a list that is taken back leaves its appointments',
      'if (made && (made.until === null || made.endedWithReach))',
      'if (made && made.endedWithReach)',
    ],
    [
      'a list that comes again after its function died enters people twice',
      'if (same || (await transaction.get(rosterLines, lineId))) return done({})',
      'if (same) return done({})',
    ],
    [
      'telephone numbers of a list are kept long after it can be taken back',
      'command.lt(now - 2 * undoTime)',
      'command.lt(now - 2000 * undoTime)',
    ],
    [
      'a reach that ends today is over in a list already',
      'until && until < day ? { endedOn: until }',
      'until && until <= day ? { endedOn: until }',
    ],
  ),
]
