/** A cause that shall not count, with the reason why: the road was closed, the record was somebody else's. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useTroubles } from '@/hooks/useTroubles'
import { isBlank } from '@domain/contract/letters'
import { longestReason } from '@domain/assessment/sheet'
import { Choice } from '@/office/kit/Choice'
import type { Full } from './useAssessment'

interface LiftFormProps {
  readonly sheet: Full
  readonly busy: boolean
  readonly onSave: (lifted: { cause: string; reason: string }) => void
  readonly onCancel: () => void
}

export function LiftForm({ sheet, busy, onSave, onCancel }: LiftFormProps) {
  const { items, penalty } = sheet.result
  const taking = [...items, ...penalty]
    .flatMap(({ causes }) => causes)
    .filter(({ points, opens }) => points < 0 && opens.kind !== 'hand')
  const [cause, setCause] = useState(taking[0]?.key ?? '')
  const [reason, setReason] = useState('')
  const { said, isSound } = useTroubles({ reason: isBlank(reason) ? '请写一句原因' : null })
  const save = () => {
    if (isSound()) onSave({ cause, reason: reason.trim() })
  }
  return (
    <Sheet open title="有一条不应计" busy={busy} onClose={onCancel}>
      <Unsaved when={reason !== ''} />
      {taking.length === 0 ? (
        <Empty title="没有扣分的记录" />
      ) : (
        <>
          <Choice
            label="哪一条"
            options={taking.map(({ key, text }) => ({ value: key, label: text }))}
            value={cause}
            onChange={setCause}
          />
          <TextField
            label="为什么不计"
            hint="例如：当天封路，过不去"
            error={said.reason}
            multiline
            maxLength={longestReason}
            value={reason}
            onChange={setReason}
          />
          <View className="assessment__buttons">
            <Button kind="main" busy={busy} onPress={save}>
              这条不计
            </Button>
          </View>
        </>
      )}
      <Button kind="quiet" disabled={busy} onPress={onCancel}>
        先不
      </Button>
    </Sheet>
  )
}
