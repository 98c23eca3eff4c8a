/** Is the township all right? Three sentences: the walks, the problems, the water. */
import type { Output } from '../contract/contract'

type Cockpit = Pick<Output<'desk.cockpit'>, 'duties' | 'problems' | 'quality'>

export interface Said {
  readonly text: string
  /** Something is to be looked at. */
  readonly alarming: boolean
}

export const cockpitWords = ({ duties, problems, quality }: Cockpit): readonly [Said, Said, Said] => [
  walkWords(duties),
  problemWords(problems),
  waterWords(quality),
]

function walkWords({ asked, done, dueToday }: Cockpit['duties']): Said {
  if (asked === 0) return calm('现在没有要巡的河段。')
  if (done === asked) return calm(`这一期要巡的 ${asked} 段都巡过了。`)
  const left = `这一期要巡 ${asked} 段，已巡 ${done} 段，`
  return dueToday > 0
    ? { text: `${left}${dueToday} 段今天到期。`, alarming: true }
    : calm(`${left}今天没有到期的。`)
}

function problemWords({ open, overdue, departments }: Cockpit['problems']): Said {
  if (open === 0) return calm('没有在办的问题。')
  if (overdue === 0) return calm(`在办的问题 ${open} 件，没有逾期的。`)
  const [worst] = [...departments].sort((a, b) => b.overdue - a.overdue)
  const most = worst && worst.overdue > 0 ? `，${worst.name}有 ${worst.overdue} 件` : ''
  return { text: `在办的问题 ${open} 件，逾期 ${overdue} 件${most}。`, alarming: true }
}

function waterWords({ sections, measured, below }: Cockpit['quality']): Said {
  if (sections === 0) return calm('还没有登记水质断面。')
  if (measured === 0) return calm(`${sections} 个断面还没有水质数据。`)
  if (below.length === 0) return calm(`有数据的 ${measured} 个断面水质都达标。`)
  const named = below.slice(0, 2).map(({ name }) => name)
  const rest = below.length > named.length ? `等 ${below.length} 个` : ''
  return { text: `${measured} 个断面里，${named.join('、')}${rest}没有达标。`, alarming: true }
}

const calm = (text: string): Said => ({ text, alarming: false })
