/** What is asked, what was answered, what the office said: the conversation about one patrol. */
import { Text } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { describeGap } from '@domain/patrol/findingText'
import { Card } from '@/components/Card'
import { Section } from '@/components/Section'
import { Findings } from '@/components/patrol/Findings'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import './result.scss'

export function Reply({ answer }: { readonly answer: Output<'patrol.get'> }) {
  const { assessment, reach, explanation, review, earlier, question } = answer
  return (
    <>
      {assessment.findings.length > 0 && (
        <Section title="请说明的地方">
          <Card>
            <Findings findings={assessment.findings} reachLength={reach.length} />
            {assessment.gaps.map((gap) => (
              <Text key={gap.from} className="result__line">
                {describeGap(gap)}
              </Text>
            ))}
          </Card>
        </Section>
      )}
      {earlier && <Exchange {...earlier} />}
      <Exchange explanation={explanation} review={review} />
      {question?.answer && (
        <Said title="问您当时的情况，您说" text={question.answer.text} when={question.answer.at} />
      )}
    </>
  )
}

/** What was explained, and what the office said to it. */
function Exchange({ explanation, review }: Pick<Output<'patrol.get'>, 'explanation' | 'review'>) {
  return (
    <>
      {explanation && (
        <Said title="您的说明" text={explanation.text} when={explanation.at} note={explanation.kin} />
      )}
      {review && (
        <Said
          title="河长办的答复"
          text={[review.accepted ? '认可' : '不认可', review.text].filter(Boolean).join('：')}
          when={review.at}
        />
      )}
    </>
  )
}

function Said({
  title,
  text,
  when,
  note,
}: {
  readonly title: string
  readonly text: string
  readonly when: number
  readonly note?: string
}) {
  return (
    <Section title={title}>
      <Card>
        <Text className="result__said">{text}</Text>
        <Text className="result__line">
          {[momentWords(when, cloudNow()), note].filter(Boolean).join('，')}
        </Text>
      </Card>
    </Section>
  )
}
