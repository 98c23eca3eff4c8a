/** The chief's explanation and the office's answer to it. A refusal needs a sentence the chief can act on. */
import { isBlank } from '@domain/contract/letters'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import type { Output } from '@domain/contract/contract'
import { longestPatrol } from '@domain/patrol/longest'

export type PatrolAnswer = Output<'patrol.get'>

/** The explanation and the office's word on it; of one explained once more, the first of each as well. */
export function Explained({ answer: { explanation, review, earlier } }: { readonly answer: PatrolAnswer }) {
  return (
    <>
      {earlier && <Said explanation={earlier.explanation} review={earlier.review} />}
      <Said explanation={explanation} review={review} />
    </>
  )
}

/** What the chief explained, and what the office said to it. */
function Said({ explanation, review }: Pick<PatrolAnswer, 'explanation' | 'review'>) {
  return (
    <>
      {explanation && (
        <Section title="本人说明">
          <Card>
            <Text className="record__note">{explanation.text}</Text>
            <Text className="record__line">
              {[momentWords(explanation.at, cloudNow()), explanation.kin].filter(Boolean).join('，')}
            </Text>
          </Card>
        </Section>
      )}
      {review && (
        <Section title={review.accepted ? '河长办已认可' : '河长办未认可'}>
          <Card>
            {review.text && <Text className="record__note">{review.text}</Text>}
            <Text className="record__line">{`${review.by}，${momentWords(review.at, cloudNow())}`}</Text>
          </Card>
        </Section>
      )}
    </>
  )
}

interface AnsweringProps {
  readonly onDecide: (accepted: boolean, text: string) => void
}

/** Always in sight below the patrol. Words are asked for only where they are needed, or wanted. */
export function Answering({ onDecide }: AnsweringProps) {
  const [text, setText] = useState('')
  const [writing, write] = useState<'wanted' | 'needed' | null>(null)
  const refuse = () => {
    if (isBlank(text)) return write('needed')
    onDecide(false, text.trim())
  }
  const missing = writing === 'needed' && isBlank(text)
  return (
    <View className="record__answering">
      <Unsaved when={text !== ''} />
      {writing && (
        <TextField
          label="写给河长的话"
          hint="认可时可以不写；不认可请写明原因"
          error={missing ? '请写一句为什么不认可，河长会看到' : null}
          multiline
          maxLength={longestPatrol.review}
          value={text}
          onChange={setText}
        />
      )}
      <View className="record__answers">
        <Button kind="main" inline onPress={() => onDecide(true, text.trim())}>
          认可
        </Button>
        <Button kind="danger" inline onPress={refuse}>
          不认可
        </Button>
        {!writing && (
          <Button kind="quiet" inline onPress={() => write('wanted')}>
            写一句
          </Button>
        )}
      </View>
    </View>
  )
}
