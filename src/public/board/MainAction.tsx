/** The one thing to do from here: a chief starts the patrol, a department sees its work, everyone else reports. */
import { Button } from '@/components/Button'
import { hasRole } from '@/hooks/useMe'
import { StartButton } from '@/pages/today/StartButton'
import type { TodayState } from '@/pages/today/useToday'
import { openPage } from '@/services/pages'
import { reportProblem } from '../components/publicWords'

export function MainAction({ me, next, start }: TodayState) {
  if (next) return <StartButton duty={next} onStart={start} />
  if (hasRole(me.value, 'department', 'cleaner')) {
    return (
      <Button kind="main" onPress={() => openPage('/work/list/index')}>
        看要办的事
      </Button>
    )
  }
  return (
    <Button kind="main" onPress={() => reportProblem()}>
      我要举报
    </Button>
  )
}
