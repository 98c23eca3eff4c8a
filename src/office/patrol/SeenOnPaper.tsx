/** What is abnormal on the sheet; nothing entered means 无异常. What is not fixed goes the way of every problem. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { SwitchRow } from '@/components/SwitchRow'
import { TextField } from '@/components/TextField'
import { checklistItems, checklistLabel } from '@domain/patrol/checklistItem'
import { longestPatrol } from '@domain/patrol/longest'
import { Choice } from '@/office/kit/Choice'
import type { Seen } from './usePaper'

interface SeenOnPaperProps {
  readonly seen: readonly Seen[]
  readonly error: string | undefined
  readonly onChange: (seen: readonly Seen[]) => void
}

const options = checklistItems.map((value) => ({ value, label: checklistLabel[value] }))
/** Entries of a checklist. */
const most = 20

export function SeenOnPaper({ seen, error, onChange }: SeenOnPaperProps) {
  const change = (at: number, next: Partial<Seen>) =>
    onChange(seen.map((each, n) => (n === at ? { ...each, ...next } : each)))
  return (
    <Field label="异常" hint={seen.length === 0 ? '没有就不填，记为无异常' : undefined} error={error}>
      {seen.map(({ item, note, fixed }, n) => (
        <View key={n} className="paper__seen">
          <Choice
            label="哪一类"
            options={options}
            value={item}
            onChange={(next) => change(n, { item: next })}
          />
          <TextField
            label="情况"
            maxLength={longestPatrol.seen}
            value={note}
            onChange={(next) => change(n, { note: next })}
          />
          <SwitchRow
            title="已现场处置"
            detail="关着的，登记后进入问题办理"
            on={fixed}
            onChange={(next) => change(n, { fixed: next })}
          />
          <Button kind="quiet" inline onPress={() => onChange(seen.filter((_, at) => at !== n))}>
            去掉这一处
          </Button>
        </View>
      ))}
      {seen.length < most && (
        <Button inline onPress={() => onChange([...seen, { item: 'floating', note: '', fixed: false }])}>
          加一处异常
        </Button>
      )}
    </Field>
  )
}
