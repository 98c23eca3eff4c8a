/** A plan that leaves the house: its lists as a workbook, all of it in the chapters of the guide. */
import { dayOf } from '../../../domain/calendar/day'
import { listsOf, type PlanList } from '../../../domain/plan/lists'
import { planWriting } from '../../../domain/plan/writing'
import type { Book, BookTable, Paper } from '../../kit/documents'
import { townshipSettings } from '../register'
import { readWhole } from './planRepo'

export const planPaper: Paper = {
  async write(planId, now) {
    const [whole, { name }] = await Promise.all([readWhole(planId), townshipSettings()])
    return whole && planWriting(whole, { by: `${name}河长制办公室`, day: dayOf(now) })
  },
}

/** Behind the id of the plan: five lists are wanted, not four. */
const five = '.five'

export const planBook: Book = {
  async read(of, now) {
    const whole = await readWhole(of.replace(five, ''))
    if (!whole) return null
    const lists = listsOf(whole, dayOf(now), of.endsWith(five) ? 'five' : 'four')
    return { name: whole.plan.entry.name, tables: lists.map(tableOf) }
  },
}

const wide = ['具体表现', '成因', '主要内容', '措施', '问题', '任务', '对应任务', '指标']
const kinds: Readonly<Record<string, 'count' | 'money'>> = { 序号: 'count', '投资（万元）': 'money' }

const tableOf = ({ title, columns, rows }: PlanList): BookTable => ({
  title,
  columns: columns.map((column) => ({
    ...{ title: column, kind: kinds[column] ?? ('text' as const) },
    width: column === '序号' ? 6 : wide.includes(column) ? 24 : 13,
  })),
  rows: rows.map(({ cells }) => cells),
})
