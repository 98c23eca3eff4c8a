/** The head chief's last week in three sentences: the walks, the problems, the water. */
import type { Output } from '../contract/contract'
import { waterWords } from './cockpitWords'

type Cockpit = Output<'desk.cockpit'>
type Week = NonNullable<Cockpit['week']>

export const weekSentences = (week: Week, { problems, quality }: Cockpit): readonly string[] => [
  walked(week),
  matters(week, problems),
  waterWords(quality).text,
]

/** 「上周该巡 42 次，巡够了 40，1 次等答复，1 次没巡。」 */
function walked({ due, done, waiting }: Week): string {
  if (due === 0) return '上周没有到期要巡的。'
  const missing = due - done - waiting
  if (done === due) return `上周该巡的 ${due} 次都巡了。`
  const rest = [waiting > 0 && `${waiting} 次等答复`, missing > 0 && `${missing} 次没巡够`]
  return [`上周该巡 ${due} 次，巡了 ${done} 次`, ...rest.filter(Boolean)].join('，') + '。'
}

function matters({ closed }: Week, { open, overdue }: Cockpit['problems']): string {
  const late = overdue > 0 ? `逾期 ${overdue} 件` : '没有逾期'
  const now = open === 0 ? '现在没有在办的' : `现在在办 ${open} 件，${late}`
  return closed === 0 ? `上周没有办结问题，${now}。` : `上周办结问题 ${closed} 件，${now}。`
}
