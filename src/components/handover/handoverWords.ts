/** What a hand-over says of itself in one line. */
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { daysBetween } from '@domain/calendar/day'

export type Brief = Output<'handover.list'>['open'][number]

/** 「演示甲 → 演示乙」 */
export const betweenWords = ({ giverName, takerName }: Brief) =>
  `${giverName} → ${takerName ?? '还没有人接任'}`

/** 「5月31日离任，中间空 10 天」 */
export function changeWords({ lastDay, from, gap }: Brief, today: string): string {
  const left = lastDay >= today ? `负责到${dayWords(lastDay, today)}` : `${dayWords(lastDay, today)}离任`
  if (from === null) return lastDay < today ? `${left}，已空 ${daysBetween(lastDay, today)} 天` : left
  return gap > 0 ? `${left}，中间空 ${gap} 天` : left
}

/** 「等演示乙签字，6月30日前」; to the one who is waited for, who is on `side`, 「等您签字」. */
export function missingWords(
  { giverName, takerName, signed, signUntil }: Brief,
  today: string,
  side?: 'giver' | 'taker',
): string {
  const giver = side === 'giver' ? '您' : giverName
  const taker = side === 'taker' ? '您' : takerName
  const missing = [signed.giver ? [] : giver, signed.taker || takerName === null ? [] : taker].flat()
  if (missing.length === 0) return takerName === null ? '等接任的人' : '两人都签了'
  const over = daysBetween(signUntil, today)
  return `等${missing.join('、')}签字，${over > 0 ? `过了 ${over} 天` : `${dayWords(signUntil, today)}前`}`
}
