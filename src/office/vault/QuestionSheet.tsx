/** The last word before somebody's identity is opened: what follows from it, and a note from the one who decides. */
import { Text } from '@tarojs/components'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { SentenceSheet } from '@/components/SentenceSheet'
import type { UnsealingEntry, UnsealingsDesk } from './useUnsealings'
import { longestUnsealing } from '@domain/vault/unsealing'

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
  const agree = desk.question === 'agree'
  return (
    <SentenceSheet
      title={agree ? '同意解封？' : '不同意解封？'}
      label={agree ? '说明（可以不写）' : '原因'}
      // Who is refused shall know why; who agrees stands for it with the name.
      needed={agree ? null : '请写一句原因，申请人会看到'}
      most={longestUnsealing}
      confirm={agree ? '同意' : '不同意'}
      danger={!agree}
      busy={desk.busy}
      onSend={(note) => void desk.decide(unsealing, agree, note)}
      onClose={desk.cancel}
    >
      <Text className="unseal__words">
        {agree
          ? `${unsealing.requestedBy}在一小时内可以看一次举报人是谁。您的名字会和这次申请一起留存。`
          : '举报人的身份继续封存，申请人会看到原因。'}
      </Text>
    </SentenceSheet>
  )
}
