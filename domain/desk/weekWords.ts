/**
 * The head chief's last week in two sentences: the walks, the problems. How things stand now stands right below
 * (`cockpitWords.ts`) and is not said twice.
 */
import type { Output } from '../contract/contract'

type Week = NonNullable<Output<'desk.cockpit'>['week']>

export const weekSentences = (week: Week): readonly string[] => [walked(week), matters(week)]

/** 「上周该巡 42 次，巡够了 40，1 次等答复，1 次没巡。」 */
function walked({ due, done, waiting }: Week): string {
  if (due === 0) return '上周没有到期要巡的。'
  const missing = due - done - waiting
  if (done === due) return `上周该巡的 ${due} 次都巡了。`
  const rest = [waiting > 0 && `${waiting} 次等答复`, missing > 0 && `${missing} 次没巡够`]
  return [`上周该巡 ${due} 次，巡了 ${done} 次`, ...rest.filter(Boolean)].join('，') + '。'
}

const matters = ({ closed }: Week) => (closed === 0 ? '上周没有办结问题。' : `上周办结问题 ${closed} 件。`)
