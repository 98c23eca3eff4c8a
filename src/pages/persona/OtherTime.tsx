/** Any other day and time for the local clock. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { clockText } from '@/words/clockWords'
import { dayOf } from '@domain/calendar/day'
import { instantOf } from './useLocalClock'

interface OtherTimeProps {
  readonly now: number
  readonly onMove: (at: number) => void
  readonly onClose: () => void
}

/** 「7:30」 as minutes of the day, null when it is no time. */
function minutesOf(typed: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:：](\d{2})$/.exec(typed.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return Number(hours) * 60 + Number(minutes)
}

export function OtherTime({ now, onMove, onClose }: OtherTimeProps) {
  const [day, setDay] = useState(dayOf(now))
  const [typed, setTyped] = useState(clockText(now))
  const minutes = minutesOf(typed)
  return (
    <Sheet open title="把本地时钟拨到" onClose={onClose}>
      <DateField label="哪天" value={day} onChange={setDay} />
      <TextField
        label="几点几分"
        value={typed}
        onChange={setTyped}
        maxLength={5}
        hint="往前拨时，错过的钟点只敲一次"
        error={minutes === null ? '请写成 7:30 这样' : null}
      />
      <View className="clock__buttons">
        <Button
          kind="main"
          disabled={minutes === null}
          onPress={() => minutes !== null && onMove(instantOf(day, minutes))}
        >
          拨过去
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
