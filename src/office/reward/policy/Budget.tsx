/** The year's money for rewards; what is promised and paid already can't be taken out of it. */
import { cloudDay } from '@/services/cloudClock'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useCall } from '@/hooks/useCall'
import { UnsavedPart, useUnsavedPart } from '@/hooks/unsavedPart'
import { plainYuan, yuanText } from '@domain/money/yuan'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { useBudget } from './useBudget'

export function Budget() {
  const thisYear = cloudDay().slice(0, 4)
  const [year, setYear] = useState(thisYear)
  const [part, leavePart] = useUnsavedPart()
  const overview = useCall('reward.overview', { year }, { cache: true })
  const years = [thisYear, String(Number(thisYear) + 1)].map((each) => ({
    value: each,
    label: `${each} 年`,
  }))
  return (
    <Section title="年度预算">
      <View className="policy__card">
        <SegmentedControl
          label="哪一年"
          options={years}
          value={year}
          onChange={(next) => leavePart(() => setYear(next))}
        />
        <Fetched of={overview} shape="rows" count={1}>
          {(value) => (
            <UnsavedPart.Provider value={part}>
              <YearBudget
                key={`${value.year} ${value.budget}`}
                overview={value}
                onSaved={() => void overview.reload()}
              />
            </UnsavedPart.Provider>
          )}
        </Fetched>
      </View>
    </Section>
  )
}

interface YearBudgetProps {
  readonly overview: Output<'reward.overview'>
  readonly onSaved: () => void
}

function YearBudget({ overview, onSaved }: YearBudgetProps) {
  const { budget, reserved, paid } = overview
  const ofOffice = useOfOffice()
  return (
    <View className="budget-form">
      <Text className="policy__words">
        {`现在 ${yuanText(budget)}；已发 ${yuanText(paid)}，已批待领 ${yuanText(reserved)}。`}
      </Text>
      {ofOffice && <NewBudget overview={overview} onSaved={onSaved} />}
    </View>
  )
}

function NewBudget({ overview, onSaved }: YearBudgetProps) {
  const { year, budget } = overview
  const form = useBudget(overview, onSaved)
  const { wanted } = form
  return (
    <>
      <Unsaved when={form.typed !== ''} />
      <TextField
        label="改为（元）"
        value={form.typed}
        onChange={form.setTyped}
        placeholder={plainYuan(budget)}
        maxLength={9}
        error={form.trouble}
        onConfirm={form.ask}
      />
      {form.saving.problem && <Notice tone="overdue">{sentenceOf(form.saving.problem)}</Notice>}
      <Button disabled={form.typed === ''} onPress={form.ask}>
        改预算
      </Button>
      {form.asking && wanted !== null && (
        <ConfirmSheet
          open
          title={`把 ${year} 年的奖励预算定为 ${yuanText(wanted)}？`}
          detail={`原来是 ${yuanText(budget)}。改动会留下记录。`}
          confirm="定下来"
          busy={form.saving.busy}
          onConfirm={() => void form.save()}
          onCancel={form.cancel}
        />
      )}
    </>
  )
}
