/** The chief's word on what is asked. It goes through the outbox, so it is not lost without network. */
import { useState } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import type { OutboxItem } from '@/outbox'
import { ReasonChips } from '../entries/ReasonChips'

interface ExplainProps {
  readonly sent: OutboxItem<'patrol.explain'> | null
  /** The office did not accept it; this is the second and last word. */
  readonly again: boolean
  readonly onExplain: (text: string) => Promise<boolean>
}

export function Explain({ sent, again, onExplain }: ExplainProps) {
  const [text, setText] = useState(sent?.input.text ?? '')
  const [error, setError] = useState<string | null>(null)
  const submit = async () => {
    if (!text.trim()) return setError('请写一两句，比如哪一段为什么没走到。')
    setError((await onExplain(text.trim())) ? null : '手机存储满了，请清理后再提交；您写的还在这里。')
  }
  if (sent && sent.state !== 'refused') {
    return (
      <Section title="您的说明">
        <Card>
          <DeliverySteps state={sent.state} />
        </Card>
      </Section>
    )
  }
  return (
    <Section title={again ? '再说明一次' : '说明一下'}>
      {sent?.problem && <Notice tone="overdue">{sentenceOf(sent.problem)}</Notice>}
      <Card>
        <ReasonChips text={text} onChange={setText} />
        <TextField
          label="情况说明"
          value={text}
          onChange={setText}
          maxLength={500}
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
