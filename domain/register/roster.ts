/**
 * A list of people as it is copied out of a table or a message: a person a line, cells apart by tabs, commas or gaps. What
 * a cell is shows by itself (a phone number, a village, a role, a reach), so that no heading and no order is asked for.
 */
import { type ChiefRole, chiefRoles, roleLabel } from '../identity/role'

export interface RosterKnown {
  readonly villages: readonly string[]
  readonly reaches: readonly { readonly id: string; readonly name: string }[]
}

export interface RosterLine {
  /** From 1, of the lines that say anything. */
  readonly line: number
  readonly name: string
  readonly phone: string
  readonly post: string
  readonly village: string
  readonly role: ChiefRole
  readonly reaches: readonly { readonly id: string; readonly name: string }[]
  /** What is wrong, in a sentence; null where it can be entered. */
  readonly trouble: string | null
}

const headings =
  /^(序号|姓名|名字|手机号?码?|电话|联系电话|联系方式|职务|所在村|村|村居|身份|河长|级别|河长级别|河段|责任河段)$/
const longestName = 20

const cellsOf = (line: string): string[] =>
  line
    .normalize('NFKC')
    .split(line.includes('\t') ? /\t/ : /[,，;；]|\s{1,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')

const phoneOf = (cell: string): string | null => {
  const figures = cell.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  return /^\d{3,}$/.test(figures) ? figures : null
}

const roleOf = (cell: string): ChiefRole | null => chiefRoles.find((role) => cell === roleLabel[role]) ?? null

/** `usual`: the role of those of whom the list says none. */
export function readRoster(text: string, known: RosterKnown, usual: ChiefRole): RosterLine[] {
  const lines = text
    .split(/\r?\n/)
    .map(cellsOf)
    .filter((cells) => cells.length > 0 && !cells.every((cell) => headings.test(cell)))
  const read = lines.map((cells, n) => readLine(cells, n + 1, known, usual))
  return read.map((each) => {
    const twice =
      each.phone !== '' && read.some((other) => other.line < each.line && other.phone === each.phone)
    return twice && each.trouble === null ? { ...each, trouble: '这个手机号在上面已经有了' } : each
  })
}

function readLine(cells: readonly string[], line: number, known: RosterKnown, usual: ChiefRole): RosterLine {
  let [name, phone, village, post]: string[] = ['', '', '', '']
  let role: ChiefRole | null = null
  const reaches: { id: string; name: string }[] = []
  const strange: string[] = []
  // What a line begins with, in figures, counts the people.
  const told = /^\d{1,3}\.?$/.test(cells[0]!) ? cells.slice(1) : cells
  for (const cell of told) {
    const number = phoneOf(cell)
    const stated = roleOf(cell)
    const here = reachesIn(cell, known)
    if (number) phone = number
    else if (stated) role = stated
    else if (here) reaches.push(...here)
    else if (known.villages.includes(cell)) village = cell
    else if (!name && cell.length <= longestName) name = cell
    else if (/[村社区居]$|段$/.test(cell)) strange.push(cell)
    else post = post ? `${post} ${cell}` : cell
  }
  const entry = {
    line,
    name: name!,
    phone: phone!,
    post: post!,
    village: village!,
    role: role ?? usual,
    reaches,
  }
  return { ...entry, trouble: troubleOf(entry, strange) }
}

/** One cell may name several reaches: 「带溪 1 段、带溪 2 段」. Null where it names none. */
function reachesIn(cell: string, { reaches }: RosterKnown) {
  const named = cell.split(/[、/]/).map((each) => each.trim())
  const found = named.map((name) => reaches.find((reach) => plain(reach.name) === plain(name)))
  return found.every((each) => each !== undefined) ? found : null
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '')

function troubleOf({ name, phone }: Pick<RosterLine, 'name' | 'phone'>, strange: readonly string[]) {
  if (name === '') return '没有看到姓名'
  if (phone === '') return '没有看到手机号'
  if (!/^1\d{10}$/.test(phone)) return `手机号是 1 开头的 11 位数字，现在是 ${phone.length} 位`
  if (strange.length > 0) return `名册里没有「${strange[0]}」，请核对`
  return null
}
