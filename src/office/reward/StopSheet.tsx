/** Giving up a stuck transfer: what it means, and the reason that stays on record. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { yuanText } from '@/words/money'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import type { Deciding } from './useDeciding'
import type { RewardEntry } from './useRewards'

const meaning =
  '停止后不再向微信发出这笔转账。等微信确认没有这张单，举报人就可以重新领取或领现金；' +
  '确认前不要付现金。停止后不能恢复。'

interface StopSheetProps {
  readonly reward: RewardEntry
  readonly deciding: Deciding
}

export function StopSheet({ reward, deciding }: StopSheetProps) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && isBlank(text)
  const stop = () => {
    setTried(true)
    if (!isBlank(text)) void deciding.stop(reward, text.trim())
  }
  return (
    <Sheet open title={`停止这笔 ${yuanText(reward.amount)}的微信转账？`} onClose={deciding.cancel}>
      {deciding.stopProblem && <Notice tone="overdue">{sentenceOf(deciding.stopProblem)}</Notice>}
      <TextField
        label="原因（留档，举报人看不到）"
        placeholder="例如：微信停了我们的转账权限"
        hint={meaning}
        error={missing ? '请写一句原因，以后好查' : null}
        multiline
        maxLength={200}
        value={text}
        onChange={setText}
      />
      <View className="reward__buttons">
        <Button kind="danger" busy={deciding.busy} onPress={stop}>
          停止转账
        </Button>
        <Button kind="quiet" onPress={deciding.cancel}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
