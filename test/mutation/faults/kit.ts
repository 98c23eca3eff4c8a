/** Faults in the kit of the registers: lists, counts, saving, history, files, two who change one entry. */
import { type Faults, faultsIn } from '../fault'

const cloud = 'cloudfunctions/kit/register'
const rules = 'domain/register'

export const kit: Faults = [
  ...faultsIn(
    'cloudfunctions/platform/pictures/uploads.ts',
    [
      'a folder’s name anywhere in a path makes a file one’s own',
      '.startsWith(`${folder}/`)',
      '.includes(`${folder}/`)',
    ],
    [
      'what is saved under the name of the copies’ folder takes them all',
      '!folder.endsWith(`/${ours}`) && ',
      '',
    ],
  ),
  ...faultsIn(
    `${cloud}/list.ts`,
    [
      'the entry on which a page ends stands on the next one, too',
      "along === 'asc' ? command.gt(value) : command.lt(value)",
      "along === 'asc' ? command.gte(value) : command.lte(value)",
    ],
    [
      'sorted by a column, what has no value there is missing',
      '{ active, empty: true, where: { active, [by]: command.in(none) } },',
      '',
    ],
    ['the public reads entries that are out of use', '{ ...asked.input, active: true })', 'asked.input)'],
    [
      'everybody finds out by searching what a list does not show',
      'list.search as readonly string[]).filter((name) => open.includes(name))',
      'list.search as readonly string[]).filter((name) => name)',
    ],
    [
      'the public reads what the desk alone may',
      'open.map((name) => [name, values[name]])',
      'Object.keys(values).map((name) => [name, values[name]])',
    ],
    ['what happened on the last day of a list is missing', 'command.lte(until)', 'command.lt(until)'],
    [
      'the table for Excel ends after its first thousand',
      'if (page.length < atOnce) return',
      'if (page.length <= atOnce) return',
    ],
    [
      'what happened at a reach goes with it to another village',
      'if (!day) return { [reach]: command.in([...now]) }',
      'return { [reach]: command.in([...now]) }',
    ],
  ),
  ...faultsIn(
    `${cloud}/counts.ts`,
    [
      'what is planned for next week is counted as done',
      '? { ...period, until: today } : period',
      '? period : period',
    ],
    [
      'entries out of use are counted',
      'const within = { active: true, ...happenedWithin(register, ended) }',
      'const within = happenedWithin(register, ended)',
    ],
    [
      'of people of several kinds only the last kind is counted',
      "in: add(['$$value', '$$this.v'])",
      "in: '$$this.v'",
    ],
  ),
  ...faultsIn(
    `${cloud}/change.ts`,
    [
      'a name that was given up stays taken for ever',
      'if (!given.has(claim)) await transaction.remove(claims, claim)',
      'if (given.has(claim)) await transaction.remove(claims, claim)',
    ],
    [
      'the history says that everything changed',
      'filter((name) => !isDeepStrictEqual(old?.[name], values[name]))',
      'filter((name) => values[name] !== undefined)',
    ],
    [
      'a save sent twice warns twice',
      'if (!changed.ok || changed.value.version === known) return changed',
      'if (!changed.ok) return changed',
    ],
  ),
  ...faultsIn(
    `${cloud}/write.ts`,
    [
      'an older phone wipes the fields that it does not know',
      'tidied(register, { ...valuesOf(register, stored ?? {}), ...entry })',
      'tidied(register, entry)',
    ],
    [
      'what somebody ended can be put back by a desk that saw it before',
      'if (before.active !== active && (before.version ?? 0) !== version)',
      'if (before.active === active && (before.version ?? 0) !== version)',
    ],
  ),
  ...faultsIn(
    `${cloud}/read.ts`,
    [
      'the history tells who wrote by the person’s id',
      '{ _id, of: _of, byId: _byId, importId: _from, ...line }',
      '{ _id, of: _of, importId: _from, ...line }',
    ],
    [
      'the history loses a line between two pages',
      'String(shown[shown.length - 1]!.version) : null',
      'String(found[found.length - 1]!.version) : null',
    ],
  ),
  ...faultsIn(
    `${cloud}/uploads.ts`,
    [
      'a photo that somebody else sent can be put into an entry',
      'if (!files.every((file) => isUploadFor(folder, file)))',
      'if (files.length > 0 && !files.some((file) => isUploadFor(folder, file)))',
    ],
    [
      'saved again after a lost answer a photo is copied once more',
      '!there.has(file) && !known.some(({ upload }) => upload === file)',
      '!there.has(file)',
    ],
    [
      'what was taken out of an entry is swept though its history shows it',
      '...(stored.copies ?? []).map(({ copy }) => copy),',
      '',
    ],
    [
      'the copies that nobody took stay for ever, and uploads that are needed go',
      'saved ? upload : copy',
      'saved ? copy : upload',
    ],
  ),
  ...faultsIn(
    `${cloud}/log.ts`,
    [
      'a line sent twice opens two problems',
      "if (existing) return sameLine(existing, line) ? done({}) : refused('submission.conflict')",
      "if (existing && !sameLine(existing, line)) return refused('submission.conflict')",
    ],
    [
      'what was noted on the last day of a period is not counted',
      'momentKey(startOfDay(addDays(until, 1)))',
      'momentKey(startOfDay(until))',
    ],
  ),
  ...faultsIn(
    `${rules}/kit/merge.ts`,
    [
      'of two who changed one entry the first one’s change is lost',
      'changed(mine, name) ? mine[name] : theirs[name]',
      'mine[name]',
    ],
    [
      'two who wrote the same are asked which of the two it shall be',
      'changed(mine, name) && changed(theirs, name) && !sameValue(mine[name], theirs[name])',
      'changed(mine, name) && changed(theirs, name)',
    ],
  ),
  ...faultsIn(`${rules}/kit/sorting.ts`, [
    'a list can be made an order of merit',
    "!(field.kind === 'number' && field.score) &&",
    '',
  ]),
  ...faultsIn(
    `${rules}/kit/peopleColumns.ts`,
    [
      'a table whose parts do not come to its sum is taken as it is',
      'if (inAll !== sum)',
      'if (inAll === null)',
    ],
    [
      'a word where a number of people should stand counts as nobody',
      'figures === undefined ? null',
      'figures === undefined ? 0',
    ],
  ),
  ...faultsIn(`${rules}/kit/attached.ts`, [
    'a document loses its name when it is saved',
    '{ fileId: other(fileId), name }))',
    '{ fileId: other(fileId), name: fileId }))',
  ]),
  ...faultsIn(`${rules}/kit/quantities.ts`, [
    'an amount that does not divide is cut off without a word',
    'if (of % by !== 0n)',
    'if (by === 0n)',
  ]),
]
