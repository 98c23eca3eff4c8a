/** Why, and from when to when, something is compelled for once. */
import { cloudDay } from '@/services/cloudClock'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { type Emergency, longestReason } from '@domain/patrol/compliance'

interface EmergencySheetProps {
  readonly title: string
  readonly known: Emergency | null
  readonly onChosen: (emergency: Emergency) => void
  readonly onClose: () => void
}

export function EmergencySheet({ title, known, onChosen, onClose }: EmergencySheetProps) {
  const today = cloudDay()
  const [written, setWritten] = useState<Emergency>(known ?? { reason: '', from: today, until: today })
  const edit = (change: Partial<Emergency>) => setWritten((now) => ({ ...now, ...change }))
  const reversed = written.until < written.from
  return (
    <Sheet open title={title} onClose={onClose}>
      <Unsaved when={written.reason !== (known?.reason ?? '')} />
      <View>
        <TextField
          label="什么应急"
          placeholder="例如：台风「演示」防御"
          maxLength={longestReason}
          value={written.reason}
          onChange={(reason) => edit({ reason })}
        />
        <DateField label="从" value={written.from} onChange={(from) => edit({ from })} />
        <DateField
          label="到（当天过后自动关）"
          value={written.until}
          error={reversed ? '「到」要在「从」之后' : null}
          onChange={(until) => edit({ until })}
        />
        <Notice>点「保存」才生效。上级检查时，这里的原因和日子就是说明。</Notice>
        <Button
          kind="main"
          disabled={written.reason.trim() === '' || reversed}
          onPress={() => onChosen({ ...written, reason: written.reason.trim() })}
        >
          这几天打开
        </Button>
      </View>
    </Sheet>
  )
}
