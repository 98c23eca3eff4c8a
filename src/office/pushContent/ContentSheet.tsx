/** An entry of the library as a form: what it says, when, and how it will look in the group. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import { sentenceOf } from '@domain/contract/problems'
import { festivalChoices } from '@domain/push/festivalChoices'
import { contentKinds, type ContentKind } from '@domain/push/policy'
import { kindLabel, longest, type Entry } from './contentWords'
import { DayOfFestival } from './DayOfFestival'
import { Preview } from './Preview'
import type { useContent } from './useContent'

interface ContentSheetProps {
  readonly form: ReturnType<typeof useContent>['form']
  readonly draft: Entry
  readonly onRemove: (entry: Entry) => void
}

const kinds = contentKinds.map((value) => ({ value, label: kindLabel[value] }))
const whenToTell: Record<ContentKind, string> = {
  tip: '和政策轮流，一天一条',
  policy: '和小贴士轮流，一天一条',
  festival: '到那一天代替小贴士和政策',
}

export function ContentSheet({ form, draft, onRemove }: ContentSheetProps) {
  const { known, troubles, change, saving } = form
  const chooseKind = (kind: ContentKind) =>
    change({ kind, on: kind === 'festival' ? draft.on || festivalChoices[0].on : draft.on })
  const remove = () => {
    form.close()
    onRemove(draft)
  }
  return (
    <Sheet open title={known ? '改这一条' : '添加一条'} onClose={form.close}>
      <Field label="种类" hint={whenToTell[draft.kind]}>
        <SegmentedControl label="种类" options={kinds} value={draft.kind} onChange={chooseKind} />
      </Field>
      {draft.kind === 'festival' && (
        <DayOfFestival on={draft.on} error={troubles?.on ?? null} onChange={(on) => change({ on })} />
      )}
      <TextField
        label="标题"
        placeholder="例如：雨后先看岸"
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={longest.title}
        hint={`${draft.title.length} / ${longest.title} 字`}
        error={troubles?.title}
      />
      <TextField
        label="一句话"
        multiline
        value={draft.text}
        onChange={(text) => change({ text })}
        maxLength={longest.text}
        hint={`${draft.text.length} / ${longest.text} 字`}
        error={troubles?.text}
      />
      <Preview {...draft} />
      <View className="content-switch">
        <SwitchRow
          title="在用"
          detail={draft.active ? '轮到时会送' : '留着，不送'}
          on={draft.active}
          onChange={(active) => change({ active })}
        />
      </View>
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      <View className="content-buttons">
        <Button kind="main" busy={saving.busy} onPress={() => void form.save()}>
          {known ? '保存' : '添加'}
        </Button>
        {known && (
          <Button kind="quiet" onPress={remove}>
            删除这一条
          </Button>
        )}
        <Button kind="quiet" onPress={form.close}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
