/** The question before a decision about money, with the amount in it. */
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { SentenceSheet } from '@/components/SentenceSheet'
import { yuanText } from '@domain/money/yuan'
import { sentenceOf } from '@domain/contract/problems'
import { categoryLabel, severityLabel } from '@domain/report/category'
import type { Deciding, RewardEntry } from './useDeciding'

interface AskingProps {
  readonly reward: RewardEntry
  readonly deciding: Deciding
}

export function DecisionSheets({ deciding }: { readonly deciding: Deciding }) {
  const { asking } = deciding
  if (!asking) return null
  const { kind, reward } = asking
  if (kind === 'decline') return <Declining reward={reward} deciding={deciding} />
  if (kind === 'stop') return <Stopping reward={reward} deciding={deciding} />
  const then = reward.state === 'approvedOnce' ? '同意后举报人即可领取。' : '还需另一位同事审批。'
  return (
    <ConfirmSheet
      open
      title={`同意奖励 ${yuanText(reward.amount)}？`}
      detail={`${matterOf(reward)}。${then}`}
      confirm={`同意 ${yuanText(reward.amount)}`}
      busy={deciding.busy}
      onConfirm={() => void deciding.approve(reward)}
      onCancel={deciding.cancel}
    />
  )
}

const matterOf = ({ reachName, category, severity }: RewardEntry) =>
  `${reachName}，${categoryLabel[category]}，${severityLabel[severity]}`

function Declining({ reward, deciding }: AskingProps) {
  return (
    <SentenceSheet
      title={`不给这笔 ${yuanText(reward.amount)}的奖励？`}
      label="原因"
      placeholder="例如：与已办结的举报是同一件事"
      hint={`${matterOf(reward)}。定了不能再改，举报人会看到原因。`}
      needed="请写一句原因，举报人会看到"
      confirm="不予奖励"
      danger
      busy={deciding.busy}
      refused={deciding.declineProblem && sentenceOf(deciding.declineProblem)}
      onSend={(reason) => void deciding.decline(reward, reason)}
      onClose={deciding.cancel}
    />
  )
}

/** Giving up a stuck transfer: what it means, and the reason that stays on record. */
function Stopping({ reward, deciding }: AskingProps) {
  return (
    <SentenceSheet
      title={`停止这笔 ${yuanText(reward.amount)}的微信转账？`}
      label="原因（留档，举报人看不到）"
      placeholder="例如：微信停了我们的转账权限"
      hint={stopMeans}
      needed="请写一句原因，以后好查"
      confirm="停止转账"
      danger
      busy={deciding.busy}
      refused={deciding.stopProblem && sentenceOf(deciding.stopProblem)}
      onSend={(reason) => void deciding.stop(reward.id, reason)}
      onClose={deciding.cancel}
    />
  )
}

const stopMeans =
  '停止后不再向微信发出这笔转账。等微信确认没有这张单，举报人就可以重新领取或领现金；' +
  '确认前不要付现金。停止后不能恢复。'
