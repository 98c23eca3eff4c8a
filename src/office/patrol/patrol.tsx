/** One patrol on a phone of the office. */
import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Desk } from '@/office/kit/desk/Desk'
import { UndoBar } from '@/office/kit/UndoBar'
import { useReview } from './useReview'
import { PatrolPane } from './PatrolPane'

export default function PatrolPage() {
  const { patrolId } = useRouter().params
  const review = useReview()
  return (
    <Desk section="patrols">
      {patrolId ? (
        <PatrolPane patrolId={patrolId} review={review} />
      ) : (
        <Empty icon="search" title="没有找到这次巡河" detail="请从巡河台账里重新打开" />
      )}
      <UndoBar sentence={review.waiting} onUndo={review.undo} />
    </Desk>
  )
}
