/** Hands an appointment over, or ends it. It says what will be so from which day, before it is so. */
import { cloudDay } from '@/services/cloudClock'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Notice } from '@/components/Notice'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { Unsaved } from '@/components/Unsaved'
import { dayWords } from '@/words/dayWords'
import { sentenceOf } from '@domain/contract/problems'
import { PersonPicker } from '@/office/kit/PersonPicker'
import { ChosenField } from './ChosenField'
import { useEnding, type Appointment } from './useEnding'

interface EndSheetProps {
  readonly appointment: Appointment
  readonly onClose: () => void
  readonly onDone: () => void
}

const ways = [
  { value: 'handOver' as const, label: '交接给别人' },
  { value: 'end' as const, label: '只结束' },
]

export function EndSheet({ appointment, onClose, onDone }: EndSheetProps) {
  const form = useEnding(appointment, onDone)
  const [picking, setPicking] = useState(false)
  const { personName, reachName } = appointment
  if (picking) {
    return (
      <PersonPicker
        title="选接任的人"
        onClose={() => setPicking(false)}
        onPick={({ id, name }) => (form.setSuccessor({ id, name }), setPicking(false))}
      />
    )
  }
  return (
    <Sheet open title={`${personName}，${reachName}`} busy={form.ending.busy} onClose={onClose}>
      <Unsaved when={form.successor !== null} />
      <SegmentedControl label="怎样结束" options={ways} value={form.way} onChange={form.setWay} />
      <View className="end__fields">
        {form.way === 'handOver' && (
          <ChosenField label="接任的人" name={form.successor?.name ?? null} onPick={() => setPicking(true)} />
        )}
        <DateField
          label={`${personName}负责到哪天`}
          value={form.lastDay}
          onChange={form.setLastDay}
          from={appointment.from}
        />
        <Text className="end__outcome">{outcome(form, appointment)}</Text>
      </View>
      {form.ending.problem && <Notice tone="overdue">{sentenceOf(form.ending.problem)}</Notice>}
      <View className="sheet-form__buttons">
        <Button
          kind={form.way === 'end' ? 'danger' : 'main'}
          disabled={!form.ready}
          busy={form.ending.busy}
          onPress={() => void form.end()}
        >
          {form.way === 'end' ? '结束任职' : '交接'}
        </Button>
        <Button kind="quiet" disabled={form.ending.busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}

function outcome(
  { way, successor, nextDay }: ReturnType<typeof useEnding>,
  { personName, reachName }: Appointment,
) {
  const day = dayWords(nextDay, cloudDay())
  if (way === 'end') return `${day}起，${reachName}不再由${personName}负责。以前的巡河记录都留着。`
  return successor ? `${day}起，${reachName}由${successor.name}负责。` : '选好接任的人就可以交接。'
}
