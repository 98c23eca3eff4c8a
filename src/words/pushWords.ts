/** A group's push in the words of the desk: how it stands as a whole, and what stands on its poster. */
import type { Output } from '@domain/contract/contract'
import { pushStateLabel, type RoadState } from '@domain/push/push'
import type { Tone } from '@/styles/tokens'

export type PushEntry = Output<'push.listDay'>['items'][number]

export interface Standing {
  readonly word: string
  readonly tone: Tone
}

/** What went wrong comes first: that is what the desk has to do something about. */
export function pushStanding({
  state,
  robot,
  liaison,
}: Pick<PushEntry, 'state' | 'robot' | 'liaison'>): Standing {
  const roads = [robot.state, liaison.state]
  if (roads.includes('failed')) return { word: '没送到', tone: 'overdue' }
  if (roads.includes('unclear')) return { word: '不确定', tone: 'dueSoon' }
  if (state === 'cancelled') return { word: pushStateLabel.cancelled, tone: 'plain' }
  if (roads.every((road) => road === 'none')) return { word: '没人送', tone: 'dueSoon' }
  if (state !== 'delivered')
    return { word: pushStateLabel[state], tone: state === 'approved' ? 'river' : 'plain' }
  if (robot.state === 'waiting' || robot.state === 'sending') return { word: '正在送', tone: 'river' }
  if (roads.includes('done')) return { word: pushStateLabel.delivered, tone: 'done' }
  return { word: '等转发', tone: 'dueSoon' }
}

export const roadTone: Record<RoadState, Tone> = {
  none: 'plain',
  waiting: 'plain',
  sending: 'river',
  done: 'done',
  ready: 'dueSoon',
  failed: 'overdue',
  unclear: 'dueSoon',
}

/** How many pushes stand how: 「3 个已送出，1 个没送到」; the troubled ones last, since they are read last. */
export function countWords(pushes: readonly PushEntry[]): string {
  const words = ['待送', '已同意', '正在送', '等转发', '已送出', '不送', '没人送', '不确定', '没送到']
  const standing = pushes.map((push) => pushStanding(push).word)
  return words
    .map((word) => ({ word, count: standing.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} 个${word}`)
    .join('，')
}

/** Whether somebody at the desk should look at it. */
export function isTroubled(push: PushEntry): boolean {
  return ['没送到', '不确定', '没人送'].includes(pushStanding(push).word)
}

/** 「今天要巡 3 段，昨天巡河 5 次」 */
export function figureWords({ figures }: PushEntry['poster']): string {
  return figures.map(({ value, unit, label }) => `${label} ${value} ${unit}`).join('，')
}
