/**
 * What the columns of a roster mean. Besides one person a row there is the list by rivers, where people stand beside each
 * other under the name of their post: 「镇级河长：姓名、职务、电话」「村级河长：姓名、职务、电话」.
 */
import { columnOf, type TableRow } from '../kit/cells'
import { deepestHead, plain } from '../kit/excel'
import { rosterRoles, roster, type RosterField, type RosterRole } from './roster'
import { roleLabel } from '../../identity/role'

export interface RosterColumn {
  readonly field: RosterField
  /** In whose part of the row it stands; null where it is everybody's. */
  readonly role: RosterRole | null
}

export interface RosterColumns {
  readonly byLetter: ReadonlyMap<string, RosterColumn>
  /** The first row below the head. */
  readonly end: number
  readonly unknown: readonly string[]
}

/** As offices call the columns, beside the titles of the fields. */
const called: Readonly<Record<RosterField, RegExp>> = {
  name: /^(姓名|名字|河长姓名|人员姓名|河长)$/,
  phone: /^(联系|手机|移动)?(电话|手机|号码|方式|手机号|电话号码|手机号码)$/,
  post: /^(现任|行政|党政|工作)?(职务|单位及职务|单位职务|职务职级)$/,
  village: /^(所在|所属|行政)?(村|村居|村名|行政村|村社区|村社)$/,
  role: /^(身份|级别|河长级别|河长类别|河长身份|河长类型|担任河长|类别)$/,
  reaches: /^(责任|负责|管辖|所辖|巡查)?(河段|河道|河流|河段名称|河道名称|水域|河湖)$/,
}
/** Columns that every list has and nobody enters. */
const idle = /^(序号|编号|备注|性别|年龄|签名)$/

const labels = new Map<string, RosterRole>(rosterRoles.map((role) => [roleLabel[role], role]))

/** 「镇（街）级河长」, 「村级河长」, 「警长」: whose part begins here, and what is said after it. */
export function rosterRoleIn(text: string): { readonly role: RosterRole; readonly rest: string } | null {
  const told = plain(text)
  const kinds: readonly (readonly [RegExp, RosterRole])[] = [
    [/^.*?总河长/, 'headChief'],
    [/^(镇|乡|街道)[^河]*河长/, 'townChief'],
    [/^(村|社区)[^河]*河长/, 'villageChief'],
    [/^(河道|河湖)?警长/, 'policeChief'],
    [/^(民间|义务|志愿)河长/, 'civilChief'],
    [/^(河道)?保洁员/, 'cleaner'],
  ]
  const [shape, role] = kinds.find(([each]) => each.test(told)) ?? []
  if (!shape || !role) return labels.has(told) ? { role: labels.get(told)!, rest: '' } : null
  return { role, rest: told.replace(shape, '') }
}

function fieldOf(heading: string, chosen: Readonly<Record<string, string>>): RosterField | null {
  const said = Object.entries(chosen).find(([name]) => plain(name) === heading)?.[1]
  if (said !== undefined) return said in roster.fields ? (said as RosterField) : null
  const fields = Object.keys(called) as RosterField[]
  return (
    fields.find((field) => called[field].test(heading) || plain(roster.fields[field].title) === heading) ??
    null
  )
}

/** The head in the row, or the two rows, in which most columns are known; null where no names stand below any. */
export function rosterColumns(
  rows: readonly TableRow[],
  chosen: Readonly<Record<string, string>>,
): RosterColumns | null {
  let best: RosterColumns | null = null
  for (let n = 0; n < Math.min(rows.length, deepestHead); n++)
    for (const height of [1, 2]) {
      const found = headAt(rows.slice(n, n + height), chosen)
      const named = [...found.byLetter.values()].some(({ field }) => field === 'name')
      if (named && found.byLetter.size > Math.max(1, best?.byLetter.size ?? 0))
        best = { ...found, end: n + height }
    }
  return best
}

function headAt(head: readonly TableRow[], chosen: Readonly<Record<string, string>>) {
  const byLetter = new Map<string, RosterColumn>()
  const unknown: string[] = []
  let part: RosterRole | null = null
  for (const { letter, above, heading } of headings(head)) {
    const own = rosterRoleIn(heading)
    const whose = own ?? (above === '' ? null : rosterRoleIn(above))
    const field = own ? fieldOf(own.rest || '姓名', chosen) : fieldOf(heading, chosen)
    if (!field) {
      if (!idle.test(heading)) unknown.push(heading)
      continue
    }
    // Under one long heading 「职务」 and 「电话」 follow the name they belong to.
    const everybodys = field === 'village' || field === 'reaches'
    if (whose || everybodys || (field === 'name' && !whose)) part = everybodys ? null : (whose?.role ?? null)
    const column = { field, role: part }
    const taken = [...byLetter.values()].some((each) => each.field === field && each.role === column.role)
    if (!taken) byLetter.set(letter, column)
  }
  return { byLetter, unknown }
}

/** From the left: what stands at the bottom of the head, and what above it, where that is something else. */
function headings(head: readonly TableRow[]) {
  const cells = head.flatMap((row, depth) =>
    row.map(({ address, value }) => ({ letter: columnOf(address), text: plain(value), depth })),
  )
  const letters = [...new Set(cells.map(({ letter }) => letter))].sort(
    (a, b) => a.length - b.length || a.localeCompare(b),
  )
  return letters.map((letter) => {
    const [top, ...below] = cells.filter((cell) => cell.letter === letter).map(({ text }) => text)
    const heading = below.at(-1) ?? top!
    return { letter, heading, above: below.length > 0 && top !== heading ? top! : '' }
  })
}
