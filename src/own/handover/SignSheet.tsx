/** My name under the list, with a word to the other if there is one. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { useSend } from '@/hooks/useSend'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { longestHandover } from '@domain/handover/terms'

interface SignSheetProps {
  readonly handover: Output<'handover.get'>
  readonly onSigned: () => void
  /** The list is another one than the one that was read. */
  readonly onMoved: () => void
  readonly onClose: () => void
}

export function SignSheet({ handover: { id, seen, reachName }, onSigned, onMoved, onClose }: SignSheetProps) {
  const { send, busy, problem } = useSend('handover.sign')
  const { text: note, write, forget } = useKeptText(`handover/${id}`)
  const sign = async () => {
    if (!(await send({ id, seen, note: note.trim() }))) return
    onSigned()
    await forget()
  }
  const moved = problem?.code === 'handover.moved'
  return (
    <Sheet open title={`在${reachName}的交接清单上签字`} busy={busy} onClose={onClose}>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <TextField
        label="想说明的（可不写）"
        placeholder="例如：三组排口每逢大雨冒水，要多看"
        multiline
        maxLength={longestHandover.note}
        value={note}
        onChange={write}
      />
      <Text className="handover__line">签的是您刚看过的这份清单，两人签的是同一份。</Text>
      <View className="handover__buttons">
        {moved ? (
          <Button kind="main" onPress={() => (onMoved(), onClose())}>
            再看一遍
          </Button>
        ) : (
          <Button kind="main" busy={busy} onPress={() => void sign()}>
            签字
          </Button>
        )}
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
