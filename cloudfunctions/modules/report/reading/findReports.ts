import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { categoryLabel } from '../../../../domain/report/category'
import { beginning, containing } from '../../../kit/register'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { numberIn } from './narrowing'
import { knowingOf } from '../handling/partsOf'
import { reportInList } from './reportOnWire'
import { reports } from '../store/reportRepo'

const most = 5

export async function findReports({ text }: ParsedInput<'report.find'>, { caller, now }: BoundContext) {
  const number = numberIn(text)
  const kinds = Object.entries(categoryLabel).flatMap(([kind, label]) => (label.includes(text) ? [kind] : []))
  const wheres = number
    ? [{ number: beginning(number) }]
    : [
        { open: true, reachName: containing(text) },
        { open: true, village: containing(text) },
        ...(kinds.length > 0 ? [{ open: true, category: command.in(kinds) }] : []),
      ]
  const read = (where: object) => reports.read({ where, order: [['sortKey', 'asc']], limit: most })
  const found = new Map((await Promise.all(wheres.map(read))).flat().map((report) => [report._id, report]))
  const items = [...found.values()].slice(0, most)
  return done({ items: items.map((report) => reportInList(report, now, knowingOf(caller))) })
}
