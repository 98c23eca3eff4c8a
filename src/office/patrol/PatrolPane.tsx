/** A patrol with everything the desk can do about it; beside the list on a desk, a page of its own on a phone. */
import { View } from '@tarojs/components'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { refusedWords, type Review } from './useReview'
import { PatrolRecord } from './PatrolRecord'
import { Answering } from './ReviewForm'
import { StatusTag } from './StatusTag'

interface PatrolPaneProps {
  readonly patrolId: string
  readonly review: Review
}

export function PatrolPane({ patrolId, review }: PatrolPaneProps) {
  const patrol = useCall('patrol.get', { patrolId }, { cache: true })
  const decided = review.decided[patrolId]
  return (
    <Fetched of={patrol}>
      {(answer) => (
        <>
          <View className="record__status">
            <StatusTag status={decided ?? answer.patrol.status} />
          </View>
          {review.refused && <Notice tone="overdue">{refusedWords(review.refused)}</Notice>}
          <PatrolRecord answer={answer} />
          {answer.may.review && !answer.review && !decided && (
            <Answering
              key={patrolId}
              onDecide={(accepted, text) =>
                review.decide({ patrolId, personName: answer.patrol.personName, accepted, text })
              }
            />
          )}
        </>
      )}
    </Fetched>
  )
}
