/** A reward in the reporter's words; who approves what is the office's matter. */
import type { RewardState } from '@domain/reward/reward'
import type { Tone } from '@/styles/tokens'

const words: Record<RewardState | 'stopping', { readonly word: string; readonly tone: Tone }> = {
  proposed: { word: '审批中', tone: 'plain' },
  approvedOnce: { word: '审批中', tone: 'plain' },
  claimable: { word: '可以领了', tone: 'dueSoon' },
  transferring: { word: '正在发放', tone: 'river' },
  stopping: { word: '正在停止', tone: 'dueSoon' },
  paid: { word: '已到账', tone: 'done' },
  failed: { word: '没发成功，可再领', tone: 'dueSoon' },
  expired: { word: '已过期', tone: 'plain' },
  declined: { word: '这次没有奖励', tone: 'plain' },
}

/** A state that this phone does not know yet says what it is called. */
export function rewardWords(state: string): { readonly word: string; readonly tone: Tone } {
  return (
    (words as Record<string, { word: string; tone: Tone } | undefined>)[state] ?? {
      word: state,
      tone: 'plain',
    }
  )
}
