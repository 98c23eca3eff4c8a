/** The form of a problem from elsewhere: where from, what, where, in words, photos. */
import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { SegmentedControl } from '@/components/SegmentedControl'
import { TextField } from '@/components/TextField'
import type { CallState } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import { categories, categoryLabel, type Category } from '@domain/report/category'
import { enteredSources, sourceLabel } from '@domain/report/states'
import { Choice } from '@/office/kit/Choice'
import { longestText, type EnteredReport } from './enteredReport'
import { EntryPhotos } from './EntryPhotos'
import { PlaceLine } from './PlaceLine'
import type { Entering } from './useEntering'

interface EntryFormProps {
  readonly entry: EnteredReport
  readonly entering: Entering
  readonly reachAt: CallState<Output<'report.reachAt'>>
}

type Source = NonNullable<EnteredReport['source']>

const sources = enteredSources.map((value) => ({ value, label: sourceLabel[value] }))
const kinds = [
  { value: '' as const, label: '请选择' },
  ...categories.map((value) => ({ value, label: categoryLabel[value] })),
]

export function EntryForm({ entry, entering, reachAt }: EntryFormProps) {
  const { missing } = entering
  const set = (part: Partial<EnteredReport>) => entering.change((now) => ({ ...now, ...part }))
  return (
    <View className="entering">
      <Field label="从哪里来" error={missing.source}>
        <SegmentedControl<Source | ''>
          label="从哪里来"
          options={sources}
          value={entry.source ?? ''}
          onChange={(source) => source !== '' && set({ source })}
        />
      </Field>
      <Field label="哪种问题" error={missing.category}>
        <Choice<Category | ''>
          label="哪种问题"
          options={kinds}
          value={entry.category ?? ''}
          onChange={(category) => set({ category: category === '' ? null : category })}
        />
      </Field>
      <PlaceLine
        place={entry.place}
        reachAt={reachAt}
        error={missing.place}
        onPlace={(place) => set({ place })}
      />
      <TextField
        label="情况"
        placeholder="例如：督查组反映，桥下排口晴天有黄水流出，文号…"
        multiline
        maxLength={longestText}
        value={entry.text}
        onChange={(text) => set({ text })}
        error={missing.text}
        hint="文号、时间、对方的要求都写上；不要写来电人的姓名和电话"
      />
      <Field label="照片（没有可以不加）">
        <EntryPhotos entry={entry} change={entering.change} />
      </Field>
    </View>
  )
}
