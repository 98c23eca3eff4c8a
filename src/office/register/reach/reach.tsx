/** One reach on a phone of the office. */
import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Desk } from '@/office/kit/desk/Desk'
import { ReachPane } from './ReachPane'

export default function ReachPage() {
  const { reachId } = useRouter().params
  return (
    <Desk section="reaches">
      {reachId ? (
        <ReachPane reachId={reachId} />
      ) : (
        <Empty icon="search" title="没有找到这段河" detail="请从河段列表里重新打开" />
      )}
    </Desk>
  )
}
