/** The desk in the morning: what waits for an answer, how today goes, what was missed, where the rooms are. */
import { Text, View } from '@tarojs/components'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { dayWords, monthDay, weekdayWord } from '@/words/dayWords'
import { adjustmentName } from '@domain/patrol/dutyPolicy'
import { Desk } from '@/office/kit/desk/Desk'
import { useReturn } from '@/hooks/useReturn'
import { useWide } from '@/hooks/useWide'
import { openPage } from '@/services/pages'
import { Days } from './Days'
import { DayWork } from './DayWork'
import { DueToday } from './DueToday'
import { Missed } from './Missed'
import { Problems } from './Problems'
import { PushToday } from './PushToday'
import { Rooms } from './Rooms'
import { Today } from './Today'
import { useDayWork } from './useDayWork'
import { useOverview } from './useOverview'
import { Waiting } from './Waiting'
import './overview.scss'

export default function OverviewPage() {
  const { overview, adjustments, missingYear, load, rewards, push } = useOverview()
  const dayWork = useDayWork()
  useReturn(dayWork.reload)
  const wide = useWide()
  return (
    <Desk section="overview">
      <Fetched of={overview}>
        {(value) => (
          <>
            <Text className="overview__day" {...speak({ role: 'heading', level: 1 })}>
              {`${monthDay(value.day)} ${weekdayWord(value.day)}`}
            </Text>
            {missingYear !== null && (
              <Notice tone="dueSoon" action="去填" onPress={() => openPage('/office/calendar/holidays')}>
                {`${missingYear} 年的放假安排还没有，通知公布后请填上，期限和每日一送才算得准`}
              </Notice>
            )}
            {adjustments.map(({ id, kind, about, reachIds, until, reason }) => (
              <Notice key={id} tone="dueSoon" icon={kind === 'pause' ? 'pause' : 'alert'}>
                {`${adjustmentName({ kind, about })}（${reachIds.length === 0 ? '全镇' : `${reachIds.length} 段河`}），到 ${dayWords(until, value.day)}。${reason}`}
              </Notice>
            ))}
            <View className="overview">
              <View className="overview__main">
                <DayWork of={dayWork} />
                <Problems load={load} rewards={rewards} />
                <Waiting count={value.toReview} />
                <Missed missed={value.missed} inAll={value.missedInAll ?? 0} today={value.day} />
              </View>
              <View className="overview__side">
                <Today day={value.day} today={value.today} />
                <DueToday />
                <PushToday of={push} />
                <Days days={value.days} />
              </View>
            </View>
          </>
        )}
      </Fetched>
      {!wide && <Rooms />}
    </Desk>
  )
}
