/**
 * A list of people as an office has it becomes persons and appointments, all of them or none. Columns are known by their
 * headings; a list without any, as it is typed or copied out of a message, by what its cells look like. Pure.
 */
import { roleLabel } from '../../identity/role'
import { isBelowTable } from '../kit/belowTable'
import type { CellProblem, TableRow } from '../kit/cells'
import { knownId, matched } from './matched'
import {
  type RosterEntry,
  type RosterField,
  type RosterKnown,
  type RosterPerson,
  rosterRoles,
} from './roster'
import { phoneOf, reachesIn, roleOf, villageOf } from './rosterCells'
import { type RosterColumns, rosterColumns } from './rosterColumns'
import { guessed, peopleIn, type Told } from './rosterLines'
import { longestPerson } from '../longest'

export interface ReadRoster {
  /** None where there is any problem. */
  readonly entries: readonly RosterEntry[]
  readonly problems: readonly CellProblem[]
  readonly unknown: readonly string[]
}

/** `chosen`: fields by the heading for which somebody chose them; `pasted`: it may have no headings at all. */
export function readRoster(
  table: readonly TableRow[],
  known: RosterKnown,
  { chosen = {}, pasted = false }: { chosen?: Readonly<Record<string, string>>; pasted?: boolean } = {},
): ReadRoster {
  const head = rosterColumns(table, chosen)
  if (!head && !pasted)
    return { entries: [], problems: [{ address: '', sentence: '没有找到「姓名」这一列' }], unknown: [] }
  const told = head
    ? table
        .slice(head.end)
        .filter((row) => !isBelowTable(row, whoIn(head)))
        .flatMap((row) => peopleIn(row, head))
    : table.map((row) => guessed(row, known)).filter(({ said }) => Object.keys(said).length > 0)
  const problems: CellProblem[] = []
  const named = told.map((each) => personOf(each, known, problems))
  const people = togetherAsKnown(together(named, problems), known)
  const entries = people.flatMap((person) => matched(person, known, problems) ?? [])
  return {
    entries: problems.length > 0 ? [] : entries,
    problems: inOrder(problems),
    unknown: head?.unknown ?? [],
  }
}

/** As one goes through the table; of a cell the first says enough. */
function inOrder(problems: readonly CellProblem[]): CellProblem[] {
  const rowIn = ({ address }: CellProblem) => Number(/\d+$/.exec(address)?.[0] ?? 0)
  return problems
    .filter((each, n) => problems.findIndex(({ address }) => address === each.address) === n)
    .sort((a, b) => rowIn(a) - rowIn(b))
}

/** Letters of the columns that say who somebody is. */
const whoIn = ({ byLetter }: RosterColumns) =>
  [...byLetter].flatMap(([letter, { field }]) => (field === 'name' || field === 'phone' ? [letter] : []))

function personOf(
  { row, said, role: part }: Told,
  known: RosterKnown,
  problems: CellProblem[],
): RosterPerson {
  const wrong = (field: RosterField, sentence: string) =>
    void problems.push({ address: said[field]?.address ?? String(row), sentence })
  const name = said.name?.text.replace(/\s/g, '') ?? ''
  if (name === '') wrong('name', '没有看到姓名')
  else if (/[、,，/]/.test(name) || name.length > longestPerson.name) wrong('name', '一格只写一个人')
  const stated = said.role && said.role.text !== '' ? roleOf(said.role.text) : null
  if (said.role && !stated) wrong('role', `请写：${rosterRoles.map((role) => roleLabel[role]).join('、')}`)
  const role = stated ?? part ?? 'villageChief'
  const village = said.village ? villageOf(said.village.text, known) : ''
  if (village === null) wrong('village', `没有叫「${said.village!.text}」的村，请核对`)
  const named = said.reaches ? reachesIn(said.reaches.text, village ?? '', known) : []
  for (const { called, ids, endedOn } of named) {
    if (ids.length === 0) wrong('reaches', `没有叫「${called}」的河段，请核对`)
    else if (endedOn) wrong('reaches', `河段「${called}」到 ${endedOn} 为止，已经撤销，请核对`)
    else if (ids.length > 1) wrong('reaches', `有 ${ids.length} 段都叫「${called}」，请在这一行写上所在村`)
  }
  return {
    ...{ row, name, phone: phoneOf(said.phone?.text ?? '', (sentence) => wrong('phone', sentence)) },
    where: Object.fromEntries(Object.entries(said).map(([field, { address }]) => [field, address])),
    ...{ post: said.post?.text ?? '', village: village ?? '', roles: [role] },
    reaches: named.map(({ called, ids }) => ({ id: ids[0] ?? '', name: called, role })),
  }
}

/** Who stands in several rows, one for each reach, is one person; one number for two names is wrong. */
function together(people: readonly RosterPerson[], problems: CellProblem[]): RosterPerson[] {
  const all: RosterPerson[] = []
  for (const person of people) {
    const n = all.findIndex((each) =>
      person.phone !== '' && each.phone !== ''
        ? each.phone === person.phone
        : person.name !== '' && each.name === person.name && each.village === person.village,
    )
    const first = all[n]
    if (!first) all.push(person)
    else if (first.name === person.name) all[n] = joined(first, person)
    else {
      const address = person.where.phone ?? String(person.row)
      problems.push({ address, sentence: `和第 ${first.row} 行的${first.name}是同一个手机号` })
    }
  }
  return all
}

/** The register knows more: a row with the number and a row with the name alone may be one person of it. */
function togetherAsKnown(people: readonly RosterPerson[], known: RosterKnown): RosterPerson[] {
  const all = new Map<string, RosterPerson>()
  people.forEach((person, n) => {
    const key = knownId(person, known) ?? `row ${n}`
    const first = all.get(key)
    all.set(key, first ? { ...joined(first, person), also: [...(first.also ?? []), person] } : person)
  })
  return [...all.values()]
}

const joined = (one: RosterPerson, other: RosterPerson): RosterPerson => ({
  ...one,
  phone: one.phone || other.phone,
  post: one.post || other.post,
  village: one.village || other.village,
  roles: [...new Set([...one.roles, ...other.roles])],
  reaches: [
    ...one.reaches,
    ...other.reaches.filter(
      ({ id, role }) => !one.reaches.some((each) => each.id === id && each.role === role),
    ),
  ],
})
