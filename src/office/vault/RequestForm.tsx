/** Asks to learn who filed a report. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { sentenceOf } from '@domain/contract/problems'
import { longestUnsealing } from '@domain/vault/unsealing'
import { useRequest } from './useRequest'

interface RequestFormProps {
  /** Of the report it was opened from; empty when it is typed. */
  readonly reportId: string
  readonly onDone: (unsealingId: string) => void
}

export function RequestForm({ reportId, onDone }: RequestFormProps) {
  const form = useRequest(reportId, onDone)
  return (
    <>
      <Unsaved when={form.unsaved} />
      <View className="unseal__card">
        <TextField
          label="问题编号"
          value={form.typedId}
          onChange={form.setTypedId}
          maxLength={64}
          error={form.troubles.id}
        />
        <TextField
          label="为什么要知道举报人是谁"
          placeholder="例如：公安 2026 第 12 号函，举报人受到威胁，要派人保护"
          hint="另一位同事或总河长看着它决定；一直留着，不能改"
          multiline
          maxLength={longestUnsealing}
          value={form.reason}
          onChange={form.setReason}
          error={form.troubles.reason}
        />
        <Button kind="main" busy={form.asking.busy} onPress={() => void form.send()}>
          申请，请另一人决定
        </Button>
      </View>
      {form.asking.problem && <Notice tone="overdue">{sentenceOf(form.asking.problem)}</Notice>}
    </>
  )
}
