/** Is the township all right? Three sentences: the walks, the problems, the water. */
import type { Output } from '../contract/contract'

type Cockpit = Pick<Output<'desk.cockpit'>, 'duties' | 'problems' | 'quality'>

export interface Said {
  readonly text: string
  /** good: as it should be · unknown: nothing is there that could say so · alarming: something is to be looked at. */
  readonly tone: 'good' | 'unknown' | 'alarming'
}

export const cockpitWords = ({ duties, problems, quality }: Cockpit): readonly [Said, Said, Said] => [
  walkWords(duties),
  problemWords(problems),
  waterWords(quality),
]

/** In tasks, not reaches: where two chiefs walk one reach, each owes their own. */
function walkWords({ asked, done, dueToday }: Cockpit['duties']): Said {
  if (asked === 0) return unknown('现在没有要巡的河段。')
  if (done === asked) return good(`这一期的 ${asked} 项巡河任务都完成了。`)
  const left = `这一期巡河任务 ${asked} 项，完成 ${done} 项，`
  return dueToday > 0
    ? { text: `${left}${dueToday} 项今天到期。`, tone: 'alarming' }
    : good(`${left}今天没有到期的。`)
}

function problemWords({ open, overdue, departments }: Cockpit['problems']): Said {
  if (open === 0) return good('没有在办的问题。')
  if (overdue === 0) return good(`在办的问题 ${open} 件，没有逾期的。`)
  const [worst] = [...departments].sort((a, b) => b.overdue - a.overdue)
  const most = worst && worst.overdue > 0 ? `，${worst.name}有 ${worst.overdue} 件` : ''
  return { text: `在办的问题 ${open} 件，逾期 ${overdue} 件${most}。`, tone: 'alarming' }
}

function waterWords({ sections, measured, below }: Cockpit['quality']): Said {
  if (sections === 0) return unknown('还没有登记水质断面。')
  if (measured === 0) return unknown(`${sections} 个断面还没有水质数据。`)
  if (below.length === 0) return good(`有数据的 ${measured} 个断面水质都达标。`)
  const named = below.slice(0, 2).map(({ name }) => name)
  const rest = below.length > named.length ? `等 ${below.length} 个` : ''
  return { text: `${measured} 个断面里，${named.join('、')}${rest}没有达标。`, tone: 'alarming' }
}

/** The whole in one line: nothing that is not known counts as good. */
export function sumWords(said: readonly Said[]): string {
  const count = (tone: Said['tone']) => said.filter((each) => each.tone === tone).length
  if (count('alarming') > 0) return `有 ${count('alarming')} 处要看一看`
  return count('unknown') > 0 ? `没有要看的，${count('unknown')} 项还没有数据` : '全镇都正常'
}

const good = (text: string): Said => ({ text, tone: 'good' })
const unknown = (text: string): Said => ({ text, tone: 'unknown' })
