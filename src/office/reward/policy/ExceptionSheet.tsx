/** One kind of problem that is worth more or less than its gravity says. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import {
  categories,
  categoryLabel,
  severities,
  severityLabel,
  type Category,
  type Severity,
} from '@domain/report/category'
import { useTroubles } from '@/hooks/useTroubles'
import { Choice } from '@/office/kit/Choice'
import { readYuan } from '@/office/kit/moneyBlank'
import { MOST_YUAN, type Exception } from './rewardChanges'

interface ExceptionSheetProps {
  readonly onAdd: (exception: Exception) => void
  readonly onClose: () => void
}

const kinds = categories.map((value) => ({ value, label: categoryLabel[value] }))
const grades = severities.map((value) => ({ value, label: severityLabel[value] }))

export function ExceptionSheet({ onAdd, onClose }: ExceptionSheetProps) {
  const [category, setCategory] = useState<Category>('outlet')
  const [severity, setSeverity] = useState<Severity>('grave')
  const [typed, setTyped] = useState('')
  const amount = readYuan(typed, MOST_YUAN)
  const { said, isSound } = useTroubles({ amount: typeof amount === 'string' ? amount : null })
  const add = () => {
    if (isSound() && typeof amount === 'number') onAdd({ category, severity, amount })
  }
  return (
    <Sheet open title="加一项例外" onClose={onClose}>
      <Unsaved when={typed !== ''} />
      <Field label="哪种问题">
        <Choice label="哪种问题" options={kinds} value={category} onChange={setCategory} />
      </Field>
      <Field label="程度">
        <SegmentedControl label="程度" options={grades} value={severity} onChange={setSeverity} />
      </Field>
      <TextField
        label="奖多少元"
        value={typed}
        onChange={setTyped}
        maxLength={8}
        hint="已有同样的例外时，以这次为准"
        error={said.amount}
        onConfirm={add}
      />
      <View className="exception__buttons">
        <Button kind="main" onPress={add}>
          加上
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
