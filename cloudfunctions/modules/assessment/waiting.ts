/** What of the assessment waits on the desk: objections one by one, months to be looked at or made final as a whole. */
import { dayOf, startOfDay } from '../../../domain/calendar/day'
import { dueDayWords, type WaitingItem } from '../../../domain/desk/waiting'
import { answerUntil } from '../../../domain/assessment/terms'
import { periodText } from '../../../domain/assessment/words'
import { command } from '../../platform/store'
import type { BoundContext } from '../../platform/context'
import { sheets } from './sheetRepo'

const room = '/office/assessment/index'
const heavy = ['basis', 'hand', 'result']

export async function waitingAssessments({ caller, now }: BoundContext): Promise<WaitingItem[]> {
  // Sheets are the office's alone, also that there are any.
  if (!caller.roles.includes('office')) return []
  const [objecting, ...months] = await Promise.all([
    sheets.read({ where: { objecting: true }, order: [['sortKey', 'asc']], limit: 50, without: heavy }),
    ...(['computed', 'looked'] as const).map((state) => monthsIn(state)),
  ])
  const today = dayOf(now)
  const answers = objecting.flatMap(({ _id, name, period, objection }) => {
    if (!objection) return []
    const due = answerUntil(objection)
    return [
      {
        ...{ key: `objection ${_id}`, kind: '考核' as const, at: startOfDay(due), late: due < today },
        title: `${name}对${periodText(period)}考核有异议`,
        detail: `${dueDayWords(due, today)}，由审定人以外的同事答复`,
        url: `${room}?period=${period}&id=${_id}`,
      },
    ]
  })
  return [...answers, ...months.flat()]
}

const step = { computed: '要核', looked: '要由另一位同事审定' } as const

/** The periods that have sheets in a state, the latest ones. */
async function monthsIn(state: 'computed' | 'looked') {
  const found = []
  let before: string | undefined
  while (found.length < 3) {
    const where = { state, ...(before === undefined ? {} : { period: command.lt(before) }) }
    const [sheet] = await sheets.read({ where, order: [['period', 'desc']], limit: 1, without: heavy })
    if (!sheet) break
    const { period, computedAt } = sheet
    const count = await sheets.count({ period, state })
    found.push({
      ...{ key: `assessment ${state} ${period}`, kind: '考核' as const, at: computedAt, late: false },
      title: `${periodText(period)}考核 ${count} 份${step[state]}`,
      detail: '每一分都写明原因',
      url: `${room}?period=${period}`,
    })
    before = period
  }
  return found
}
