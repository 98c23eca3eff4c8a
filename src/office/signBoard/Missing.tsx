/** Villages in which a water has no sign board yet; nothing while that is not known, or where none is missing. */
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'

/** So many are named; of the others how many there are. */
const named = 3

export function Missing() {
  const { value } = useCall('signBoard.missing', {}, { cache: true })
  const items = value?.items ?? []
  if (items.length === 0) return null
  const boards = items.reduce((sum, { missing }) => sum + missing, 0)
  const first = items.slice(0, named).map(({ village, waterName }) => `${village}（${waterName}）`)
  const rest = items.length > named ? '等' : ''
  return <Notice tone="dueSoon">{`还缺 ${boards} 块公示牌：${first.join('、')}${rest}`}</Notice>
}
