/** Reports in the words of those who work on them. */
import { clockText } from './clockWords'
import type { Output } from '@domain/contract/contract'
import { reportTitle } from '@domain/report/reportTitle'
import { sourceLabel } from '@domain/report/states'

/** A report as work lists have it. */
export type ReportEntry = Output<'report.get'>['report']
export type Handling = NonNullable<ReportEntry['handling']>

export const handlingWord: Record<Handling, string> = {
  self: '就地处理',
  cleaning: '保洁',
  ordinary: '一般',
  complex: '复杂',
}

/** 「带溪 2 段 水面垃圾」 */
export function entryTitle({ category, reachName }: Pick<ReportEntry, 'category' | 'reachName'>): string {
  return reportTitle(reachName, category)
}

/** 「已升级至总河长」; empty while nobody was called. */
export function escalationWords(level: number): string {
  return ['', '已升级至镇级河长', '已升级至总河长', '已升级至县河长办'][level] ?? ''
}

/** 「16:20 不予受理」: decided, and it can still be taken back. */
export function endingWords({ kind, until }: NonNullable<ReportEntry['ending']>): string {
  return `${clockText(until)} ${{ reject: '不予受理', merge: '并案', verify: '办结', close: '销号' }[kind]}`
}

/** Who acts, where it came from when not from a resident, how many saw it, too. */
export function entryDetail({ lead, state, source, witnesses }: ReportEntry): string {
  return [
    lead ? lead.name : uncharged(state),
    source === 'resident' ? '' : sourceLabel[source],
    witnesses > 0 ? `另有 ${witnesses} 人看到` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Of a matter nobody is charged with. */
function uncharged(state: ReportEntry['state']): string {
  if (state === 'handedBack') return '已退单，等改派'
  if (state === 'submitted' || state === 'accepted') return '还没有交办'
  return state === 'closed' ? '现场已处理' : ''
}
