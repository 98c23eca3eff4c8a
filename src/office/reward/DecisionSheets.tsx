/** The question before a decision about money, with the amount in it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { yuanText } from '@/words/money'
import { isBlank } from '@domain/contract/letters'
import { categoryLabel, severityLabel } from '@domain/report/category'
import { StopSheet } from './StopSheet'
import type { Deciding } from './useDeciding'
import type { RewardEntry } from './useRewards'

export function DecisionSheets({ deciding }: { readonly deciding: Deciding }) {
  const { asking } = deciding
  if (!asking) return null
  const { kind, reward } = asking
  if (kind === 'decline') return <Declining reward={reward} deciding={deciding} />
  if (kind === 'stop') return <StopSheet reward={reward} deciding={deciding} />
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

function Declining({ reward, deciding }: { readonly reward: RewardEntry; readonly deciding: Deciding }) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && isBlank(text)
  const decline = () => {
    setTried(true)
    if (!isBlank(text)) void deciding.decline(reward, text.trim())
  }
  return (
    <Sheet open title={`不给这笔 ${yuanText(reward.amount)}的奖励？`} onClose={deciding.cancel}>
      <TextField
        label="原因"
        placeholder="例如：与已办结的举报是同一件事"
        hint={`${matterOf(reward)}。定了不能再改，举报人会看到原因。`}
        error={missing ? '请写一句原因，举报人会看到' : null}
        multiline
        maxLength={200}
        value={text}
        onChange={setText}
      />
      <View className="reward__buttons">
        <Button kind="danger" busy={deciding.busy} onPress={decline}>
          不予奖励
        </Button>
        <Button kind="quiet" onPress={deciding.cancel}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
