/** The persons that stand in a row, cell by cell. */
import { columnOf, rowOf, type TableRow } from '../kit/cells'
import { reachesIn, roleOf, villageOf } from './rosterCells'
import type { RosterField, RosterKnown, RosterRole } from './roster'
import type { RosterColumns } from './rosterColumns'
import { longestPerson } from '../longest'

/** A cell that says something. */
interface Said {
  readonly address: string
  readonly text: string
}
/** One person, as one row says it. */
export interface Told {
  readonly row: number
  readonly said: Readonly<Partial<Record<RosterField, Said>>>
  /** By the part of the table it stands in. */
  readonly role: RosterRole | null
}

/** Of each part of the row one, where anybody stands in it. */
export function peopleIn(row: TableRow, { byLetter }: RosterColumns): Told[] {
  const number = rowOf(row)
  const said = row.flatMap(({ address, value }) => {
    const column = byLetter.get(columnOf(address))
    return column && value !== null
      ? [{ ...column, address, text: String(value).normalize('NFKC').trim() }]
      : []
  })
  const parts = [
    ...new Set([...byLetter.values()].filter(({ field }) => field === 'name').map(({ role }) => role)),
  ]
  return parts.flatMap((role) => {
    const own = said.filter((each) => each.role === role || each.role === null)
    const cells = Object.fromEntries(own.map(({ field, address, text }) => [field, { address, text }]))
    return own.some(({ field }) => field === 'name' || field === 'phone')
      ? [{ row: number, said: cells, role }]
      : []
  })
}

const heading =
  /^(序号|姓名|名字|手机号?码?|电话|联系电话|联系方式|职务|所在村|村|村居|身份|河长|级别|河长级别|河段|责任河段)$/

function namesReaches(text: string, known: RosterKnown) {
  const named = reachesIn(text, '', known)
  return named.length > 0 && named.every(({ ids }) => ids.length > 0)
}

/** A line without headings: what a cell is shows by itself. */
export function guessed(row: TableRow, known: RosterKnown): Told {
  const said: Partial<Record<RosterField, Said>> = {}
  const cells = row.map(({ address, value }) => ({ address, text: String(value).normalize('NFKC').trim() }))
  // What a line begins with, in figures, counts the people.
  const told = /^\d{1,3}\.?$/.test(cells[0]!.text) ? cells.slice(1) : cells
  if (told.every(({ text }) => heading.test(text))) return { row: rowOf(row), said, role: null }
  for (const cell of told) {
    const { text } = cell
    if (/^\+?[\d\s()-]{3,}$/.test(text)) said.phone = cell
    else if (roleOf(text)) said.role = cell
    else if (namesReaches(text, known)) said.reaches = cell
    else if (known.villages.length > 0 && villageOf(text, known) !== null) said.village = cell
    else if (!said.name && text.length <= longestPerson.name) said.name = cell
    else if (/[村社区居]$/.test(text)) said.village = cell
    else if (/段$/.test(text)) said.reaches = cell
    else said.post = said.post ? { ...cell, text: `${said.post.text} ${text}` } : cell
  }
  return { row: rowOf(row), said, role: null }
}
