/** How the duties stand, as a table for Excel (应巡进度). */
import { dayOf } from '../../../../domain/calendar/day'
import { roleLabel } from '../../../../domain/identity/role'
import { periodKindLabel } from '../../../../domain/patrol/dutyPolicy'
import { standingWord } from '../../../../domain/patrol/dutyStanding'
import { column, type Sheet } from '../../../kit/documents'
import type { DutyLine } from '../duties/dutyLines'
import { countLines, linesBehind } from '../duties/progress'

const today = () => dayOf(Date.now())

export const progressSheet: Sheet<DutyLine> = {
  columns: [
    column('截止日期', 'day', 12, ({ period }) => period.end),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('河长姓名', 'text', 10, ({ personName }) => personName),
    column('级别', 'text', 10, ({ role }) => (role ? roleLabel[role] : '')),
    column('河段', 'text', 22, ({ reachName }) => reachName),
    column('周期', 'text', 8, ({ period }) => periodKindLabel[period.kind]),
    column('起始日期', 'day', 12, ({ period }) => period.start),
    column('应巡（次）', 'count', 8, ({ required }) => required),
    column('已巡（次）', 'count', 8, (line) => line.done),
    column('等说明或答复（次）', 'count', 10, ({ waiting }) => waiting),
    column('还差（次）', 'count', 8, ({ missing }) => missing),
    column('情况', 'text', 12, (line) => standingWord(line, today())),
  ],
  count: (asked) => countLines(asked, today()),
  async *pages(asked) {
    for (let after: Page['next'] = null; ;) {
      const { items, next }: Page = await linesBehind(asked, today(), after, atOnce)
      yield items
      if (next === null) return
      after = next
    }
  },
}

type Page = Awaited<ReturnType<typeof linesBehind>>
/** Lines. */
const atOnce = 500
