/** Which day is looked at: two that are meant most of the time, and any other one. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { SegmentedControl } from '@/components/SegmentedControl'
import { DateEntry } from '@/components/native/DateEntry'
import './DayChoice.scss'

interface DayChoiceProps {
  readonly day: string
  /** Days (YYYY-MM-DD) with a word of their own, e.g. 今天. */
  readonly near: readonly { readonly day: string; readonly label: string }[]
  readonly onChange: (day: string) => void
}

const other = 'other'

export function DayChoice({ day, near, onChange }: DayChoiceProps) {
  const [elsewhere, setElsewhere] = useState(false)
  const isNear = near.some((one) => one.day === day)
  const shown = elsewhere || !isNear
  const choose = (value: string) => {
    setElsewhere(value === other)
    if (value !== other) onChange(value)
  }
  return (
    <View className="day-choice">
      <SegmentedControl
        label="哪一天"
        options={[
          ...near.map((one) => ({ value: one.day, label: one.label })),
          { value: other, label: '其他' },
        ]}
        value={shown ? other : day}
        onChange={choose}
      />
      {shown && (
        <View className="day-choice__date">
          <DateEntry label="日期" value={day} onChange={onChange} />
        </View>
      )}
    </View>
  )
}
