/** Several explanations that are ticked, each to be read, answered together by one sentence. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { useCall } from '@/hooks/useCall'
import type { PatrolEntry } from './columns'
import { Findings } from '@/components/patrol/Findings'
import { Answering } from './ReviewForm'
import { refusedWords, type Review } from './useReview'
import './PatrolRecord.scss'

interface SeveralProps {
  readonly patrols: readonly PatrolEntry[]
  readonly review: Review
  readonly onAnswered: () => void
}

export function Several({ patrols, review, onAnswered }: SeveralProps) {
  const decide = (accepted: boolean, text: string) => {
    review.decide(
      ...patrols.map(({ id: patrolId, personName }) => ({ patrolId, personName, accepted, text })),
    )
    onAnswered()
  }
  return (
    <View>
      <View className="record__head">
        <Text className="record__title" {...speak({ role: 'heading' })}>
          {`一起答复 ${patrols.length} 条说明`}
        </Text>
      </View>
      {review.refused && <Notice tone="overdue">{refusedWords(review.refused)}</Notice>}
      {patrols.map((patrol) => (
        <OneOfThem key={patrol.id} patrol={patrol} />
      ))}
      <Answering onDecide={decide} />
    </View>
  )
}

/** What was missing and what the chief says to it: nobody answers what was not read. */
function OneOfThem({ patrol: { id, personName, reachName } }: { readonly patrol: PatrolEntry }) {
  const patrol = useCall('patrol.get', { patrolId: id }, { cache: true })
  return (
    <Card>
      <Text className="record__line">{`${personName}，${reachName}`}</Text>
      <Fetched of={patrol} shape="rows" count={1}>
        {({ explanation, assessment, reach }) => (
          <>
            <Text className="record__note">{explanation?.text ?? '没有写说明'}</Text>
            {explanation?.kin && <Text className="record__line">{explanation.kin}</Text>}
            <Findings findings={assessment.findings} reachLength={reach.length} />
          </>
        )}
      </Fetched>
    </Card>
  )
}
