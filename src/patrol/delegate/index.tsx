/** Ask a colleague to walk for me for some days. */
import { useState } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import { longestPatrol } from '@domain/patrol/longest'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { DateField } from '@/components/DateField'
import { Fetched } from '@/components/Fetched'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { TextField } from '@/components/TextField'
import { ColleagueSheet } from './ColleagueSheet'
import { ReachChoice } from './ReachChoice'
import { useDelegate } from './useDelegate'

export default function DelegatePage() {
  const { today, mine, form, errors, busy, problem, change, submit } = useDelegate()
  const [choosing, setChoosing] = useState(false)
  return (
    <Screen
      action={
        <Button kind="main" busy={busy} onPress={() => void submit()}>
          请同事代巡
        </Button>
      }
    >
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Fetched of={today}>
        {() => (
          <Card>
            <Field label="哪一段河" error={errors.assignmentId}>
              <ReachChoice
                duties={mine}
                chosen={form.assignmentId}
                onChoose={(assignmentId) => change({ assignmentId })}
              />
            </Field>
            <Field label="请谁代巡" error={errors.delegate}>
              <Button onPress={() => setChoosing(true)}>{form.delegate?.name ?? '选一位同事'}</Button>
            </Field>
            <DateField
              label="从哪天起"
              value={form.from}
              onChange={(from) => change({ from, until: from > form.until ? from : form.until })}
            />
            <DateField
              label="到哪天止"
              value={form.until}
              from={form.from}
              hint="最长 31 天"
              error={errors.until}
              onChange={(until) => change({ until })}
            />
            <TextField
              label="原因"
              value={form.reason}
              onChange={(reason) => change({ reason })}
              maxLength={longestPatrol.reason}
              placeholder="如出差、生病"
              error={errors.reason}
            />
          </Card>
        )}
      </Fetched>
      <ColleagueSheet
        open={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(delegate) => {
          change({ delegate })
          setChoosing(false)
        }}
      />
    </Screen>
  )
}
