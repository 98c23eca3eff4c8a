/** Nothing lies ready: when it will, and that nobody has to type anything. */
import { dayOf } from '@domain/calendar/day'
import { Empty } from '@/components/Empty'
import type { Output } from '@domain/contract/contract'
import { clockText } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'

export function NothingYet({ coming, liaison }: Pick<Output<'push.myGroups'>, 'coming' | 'liaison'>) {
  if (!liaison) {
    return (
      <Empty icon="people" title="您还不是群联络人" detail="河长办指定后，每天要转发的文字会出现在这里。" />
    )
  }
  const now = cloudNow()
  // What was kept on the phone may be of another day.
  const ofToday = coming.filter(({ dueAt }) => dayOf(dueAt) === dayOf(now))
  const next = [...ofToday].sort((a, b) => a.dueAt - b.dueAt)[0]
  if (!next) {
    return (
      <Empty
        icon="pause"
        title="今天没有要转发的"
        detail="工作日早上文字会自动写好，放在这里，不用您打字。"
      />
    )
  }
  const others = ofToday.length > 1 ? `等 ${ofToday.length} 个群` : ''
  return (
    <Empty
      icon="clock"
      title={next.dueAt > now ? `${clockText(next.dueAt)} 准备好` : '马上就好，过几分钟再看'}
      detail={`${next.groupName}${others}的文字会自动写好，放在这里，不用您打字。`}
    />
  )
}
