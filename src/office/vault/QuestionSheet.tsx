/** The last word before somebody's identity is opened: what follows from it, and a note from the one who decides. */
import { isBlank } from '@domain/contract/letters'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import type { UnsealingEntry, UnsealingsDesk } from './useUnsealings'

interface QuestionSheetProps {
  readonly unsealing: UnsealingEntry
  readonly desk: UnsealingsDesk
}

export function QuestionSheet({ unsealing, desk }: QuestionSheetProps) {
  if (desk.question === null) return null
  if (desk.question !== 'read') return <Deciding unsealing={unsealing} desk={desk} />
  return (
    <ConfirmSheet
      open
      title="现在看举报人身份？"
      detail="只能看这一次，看过就算用掉，要再看得重新申请。请先确认旁边没有别人，屏幕没有投出去。"
      confirm="看这一次"
      danger
      busy={desk.busy}
      onConfirm={() => void desk.read(unsealing)}
      onCancel={desk.cancel}
    />
  )
}

function Deciding({ unsealing, desk }: QuestionSheetProps) {
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const agree = desk.question === 'agree'
  /** Who is refused shall know why; who agrees stands for it with the name. */
  const missing = !agree && isBlank(note)
  const decide = () => {
    setTried(true)
    if (!missing) void desk.decide(unsealing, agree, note.trim())
  }
  return (
    <Sheet open title={agree ? '同意解封？' : '不同意解封？'} onClose={desk.cancel}>
      <Text className="unseal__words">
        {agree
          ? `${unsealing.requestedBy}在一小时内可以看一次举报人是谁。您的名字会和这次申请一起留存。`
          : '举报人的身份继续封存，申请人会看到原因。'}
      </Text>
      <TextField
        label={agree ? '说明（可以不写）' : '原因'}
        multiline
        maxLength={500}
        value={note}
        onChange={setNote}
        error={tried && missing ? '请写一句原因，申请人会看到' : null}
      />
      <View className="unseal__buttons">
        <Button kind={agree ? 'main' : 'danger'} busy={desk.busy} onPress={decide}>
          {agree ? '同意' : '不同意'}
        </Button>
        <Button kind="quiet" onPress={desk.cancel}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
