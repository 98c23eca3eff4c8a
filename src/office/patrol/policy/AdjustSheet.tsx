/** Adds an adjustment: what, where, from when to when, and why. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Field } from '@/components/Field'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Pressable } from '@/components/native/Pressable'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { sentenceOf } from '@domain/contract/problems'
import {
  type AdjustmentKind,
  colourLabel,
  warningColours,
  warningSubjectLabel,
  warningSubjects,
  type Warnings,
  type WarningSubject,
} from '@domain/patrol/dutyPolicy'
import { longestPatrol } from '@domain/patrol/longest'
import { raiseWords } from './policyChanges'
import { Choice } from '@/office/kit/Choice'
import { ReachPicker } from '@/office/kit/ReachPicker'
import { useAdjusting } from './useAdjusting'

interface AdjustSheetProps {
  readonly warnings: Warnings
  readonly onClose: () => void
  readonly onDone: () => void
}

const kindsOf = (about: WarningSubject, warnings: Warnings): { value: AdjustmentKind; label: string }[] => [
  { value: 'pause', label: '暂停巡河（台风、防汛）' },
  ...warningColours.map((value) => ({
    ...{ value, label: `${colourLabel[value]}预警：${raiseWords(warnings[about][value])}` },
  })),
]
const subjects = warningSubjects.map((value) => ({ value, label: warningSubjectLabel[value] }))
const places = [
  { value: 'whole' as const, label: '全镇' },
  { value: 'some' as const, label: '选河段' },
]

export function AdjustSheet({ warnings, onClose, onDone }: AdjustSheetProps) {
  const form = useAdjusting(onDone)
  const [picking, setPicking] = useState(false)
  if (picking) {
    return (
      <ReachPicker
        onClose={() => setPicking(false)}
        onPick={({ id, name }) => {
          form.addReach({ id, name })
          setPicking(false)
        }}
      />
    )
  }
  return (
    <Sheet open title="加一项调整" busy={form.adjusting.busy} onClose={onClose}>
      <Unsaved when={form.reason !== '' || form.reaches.length > 0} />
      <Field label="怎样调整">
        <Choice
          label="怎样调整"
          options={kindsOf(form.about, warnings)}
          value={form.kind}
          onChange={form.setKind}
        />
      </Field>
      {form.kind !== 'pause' && (
        <Field label="为什么预警">
          <SegmentedControl
            label="为什么预警"
            options={subjects}
            value={form.about}
            onChange={form.setAbout}
          />
        </Field>
      )}
      <Field label="哪些河">
        <SegmentedControl
          label="哪些河"
          options={places}
          value={form.whole ? 'whole' : 'some'}
          onChange={(place) => form.setWhole(place === 'whole')}
        />
        {!form.whole && <ChosenReaches form={form} onAdd={() => setPicking(true)} />}
      </Field>
      <DateField label="从哪天起" value={form.from} onChange={form.setFrom} />
      <DateField label="到哪天止" value={form.until} onChange={form.setUntil} from={form.from} />
      <TextField
        label="原因"
        placeholder="例如：台风蓝色预警，县防指通知"
        maxLength={longestPatrol.reason}
        value={form.reason}
        onChange={form.setReason}
        hint="河长在“今天”里会看到"
        error={form.trouble}
      />
      {form.adjusting.problem && <Notice tone="overdue">{sentenceOf(form.adjusting.problem)}</Notice>}
      <View className="sheet-form__buttons">
        <Button kind="main" busy={form.adjusting.busy} onPress={() => void form.adjust()}>
          {form.kind === 'pause' ? '暂停' : '加密'}
        </Button>
        <Button kind="quiet" disabled={form.adjusting.busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}

function ChosenReaches({
  form,
  onAdd,
}: {
  readonly form: ReturnType<typeof useAdjusting>
  readonly onAdd: () => void
}) {
  return (
    <View className="adjust__reaches">
      {form.reaches.map(({ id, name }) => (
        <View key={id} className="adjust__reach">
          <Text>{name}</Text>
          <Pressable className="adjust__drop" label={`去掉${name}`} onPress={() => form.dropReach(id)}>
            <Icon name="close" size="small" />
          </Pressable>
        </View>
      ))}
      <Button inline onPress={onAdd}>
        {form.reaches.length === 0 ? '选河段' : '再选一段'}
      </Button>
    </View>
  )
}
