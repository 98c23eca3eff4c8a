/** The chief's word on what is asked. Kept while it is written, it goes through the outbox, so it is not lost without network. */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { longestPatrol } from '@domain/patrol/longest'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import type { OutboxItem } from '@/outbox'
import { ReasonChips } from '../entries/ReasonChips'

interface ExplainProps {
  /** What it is sent under. */
  readonly id: string
  readonly patrol: Output<'patrol.get'>['patrol']
}

export function Explain({ id, patrol }: ExplainProps) {
  const { form, item, full, change, handOver } = useKeptForm(kindOf(id))
  const [missing, setMissing] = useState(false)
  const text = form?.text ?? ''
  const write = (typed: string) => {
    setMissing(false)
    change(() => ({ text: typed }))
  }
  const submit = async () => {
    if (!text.trim()) return setMissing(true)
    const input = { patrolId: patrol.id, text: text.trim() }
    await handOver({ id, action: 'patrol.explain', input, files: [], title: `${patrol.reachName} 情况说明` })
  }
  if (item && item.state !== 'refused') {
    return (
      <Section title="您的说明">
        <Card>
          <DeliverySteps state={item.state} />
        </Card>
      </Section>
    )
  }
  // The office did not accept the first; this is the second and last word.
  const again = patrol.status === 'rejected'
  const error = missing
    ? '请写一两句，比如哪一段为什么没走到。'
    : full
      ? '手机存储满了，请清理后再提交；您写的还在这里。'
      : null
  return (
    <Section title={again ? '再说明一次' : '说明一下'}>
      {item?.problem && <Notice tone="overdue">{sentenceOf(item.problem)}</Notice>}
      <Card>
        <ReasonChips text={text} onChange={write} />
        <TextField
          label="情况说明"
          value={text}
          onChange={write}
          maxLength={longestPatrol.explanation}
          multiline
          placeholder="比如：第 2 段在修路，绕行了"
          hint={again ? '还可以再说明一次，河长办会重新看。' : '写清原因就行，河长办会答复您。'}
          error={error}
        />
        <Button kind="main" onPress={() => void submit()}>
          提交说明
        </Button>
      </Card>
    </Section>
  )
}

interface Explanation {
  readonly text: string
}

const kindOf = (id: string): KeptFormKind<Explanation> => ({
  key: `form/${id}`,
  blank: () => ({ text: '' }),
  idOf: () => id,
  isForm: ({ text }) => typeof text === 'string',
  again: (item) => (item.id === id ? { text: (item as OutboxItem<'patrol.explain'>).input.text } : null),
})
