/** Reports on a chief's own reaches, in one line that leads to them; nothing when there are none. */
import { Notice, type NoticeTone } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'

type OnMyReaches = Output<'report.onMyReaches'>

export function WorkCard() {
  const reaches = useCall('report.onMyReaches', {}, { cache: true })
  useReturn(() => void reaches.reload())
  const { value } = reaches
  if (!value || (value.items.length === 0 && value.mine === 0)) return null
  const list = value.mine > 0 ? 'mine' : 'reaches'
  return (
    <Notice
      tone={toneOf(value)}
      icon="alert"
      action={value.mine > 0 ? '去办' : '查看'}
      onPress={() => openPage(`/work/list/index?list=${list}`)}
    >
      {workWords(value)}
    </Notice>
  )
}

const count = ({ items }: OnMyReaches, light: 'orange' | 'red') =>
  items.filter((item) => item.light === light).length

function toneOf(value: OnMyReaches): NoticeTone {
  if (count(value, 'red') > 0) return 'overdue'
  return count(value, 'orange') > 0 || value.mine > 0 ? 'dueSoon' : 'calm'
}

/** 「河段上的问题 3 件，1 件快到期，2 件等您办」 */
function workWords(value: OnMyReaches): string {
  const { items, mine } = value
  if (items.length === 0) return `有 ${mine} 件问题等您办`
  const [late, soon] = [count(value, 'red'), count(value, 'orange')]
  return [
    `河段上的问题 ${items.length} 件`,
    late > 0 ? `${late} 件逾期` : '',
    soon > 0 ? `${soon} 件快到期` : '',
    mine > 0 ? `${mine} 件等您办` : '',
  ]
    .filter(Boolean)
    .join('，')
}
