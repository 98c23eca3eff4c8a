/** The month of the office as a document (月报), counted when it is asked for. */
import { dayOf } from '../../../domain/calendar/day'
import { periodOf } from '../../../domain/patrol/period'
import { monthlyWriting } from '../../../domain/summary/monthly'
import type { Paper } from '../../kit/documents'
import { townshipSettings } from '../register'
import { countFacts, countPast } from './countFacts'

const isMonth = (of: string) => /^20\d\d-(0[1-9]|1[0-2])$/.test(of)

export const monthlyPaper: Paper = {
  async write(month, now) {
    const today = dayOf(now)
    if (!isMonth(month) || month > today.slice(0, 7)) return null
    const { start, end } = periodOf('month', `${month}-01`)
    // How things stood at the end of a month that is over nobody can count any more.
    const count = end < today ? countPast : countFacts
    const [values, { name }] = await Promise.all([
      count({ from: start, until: end }, now),
      townshipSettings(),
    ])
    return monthlyWriting(month, values, { township: name, day: today })
  },
}
