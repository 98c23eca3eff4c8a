/** A patrol's state in the words of the desk: what 「等河长办答复」 is to a chief, is 「等您答复」 here. */
import { Tag } from '@/components/Tag'
import type { Tone } from '@/styles/tokens'
import type { PatrolStatus } from '@domain/patrol/patrol'

export const statusWord: Record<PatrolStatus, string> = {
  met: '达标',
  needsExplanation: '待本人说明',
  explained: '等您答复',
  accepted: '已认可',
  rejected: '未认可',
}

const tones: Record<PatrolStatus, Tone> = {
  met: 'done',
  needsExplanation: 'dueSoon',
  explained: 'river',
  accepted: 'done',
  rejected: 'overdue',
}

export function StatusTag({ status }: { readonly status: PatrolStatus }) {
  return <Tag tone={tones[status]}>{statusWord[status]}</Tag>
}
