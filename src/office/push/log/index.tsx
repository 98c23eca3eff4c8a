/** The log of what was sent: to persons by subscription message, to groups by robot and liaison; a day at a time. */
import { View } from '@tarojs/components'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Desk } from '@/office/kit/desk/Desk'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { SegmentedControl } from '@/components/SegmentedControl'
import { useTableKeys } from '@/hooks/useTableKeys'
import { addDays } from '@domain/calendar/day'
import { DayChoice } from '@/office/kit/DayChoice'
import { GroupRoads } from './GroupRoads'
import { People } from './People'
import { useLog, type Shown } from './useLog'
import './index.scss'

const kinds = [
  { value: 'people', label: '个人提醒' },
  { value: 'groups', label: '送给群的' },
] as const satisfies readonly { value: Shown; label: string }[]

export default function PushLogPage() {
  const log = useLog()
  const { today, day, setDay, shown, setShown, pushes, resending } = log
  useTableKeys(() => log.choose(null))
  const near = [
    { day: today, label: '今天' },
    { day: addDays(today, -1), label: '昨天' },
  ]
  return (
    <Desk section="pushLog">
      <View className="log__head">
        <DayChoice day={day} near={near} onChange={setDay} />
        <View className="log__kinds">
          <SegmentedControl<Shown> label="看哪些" options={kinds} value={shown} onChange={setShown} />
        </View>
      </View>
      {resending.said && <Notice tone="done">{resending.said}</Notice>}
      {shown === 'people' ? (
        <People log={log} />
      ) : (
        <Fetched of={pushes} shape="rows" count={4}>
          {({ items, planned }) => <GroupRoads pushes={planned ? items : []} />}
        </Fetched>
      )}
      {resending.asking && (
        <ConfirmSheet
          open
          title={`再给${resending.asking.name}发一次？`}
          detail="上次微信没有明确回答，可能已经发到。再发的话，本人可能收到两遍。"
          confirm="再发一次"
          busy={resending.busy}
          onConfirm={() => resending.asking && void resending.resend(resending.asking)}
          onCancel={resending.keep}
        />
      )}
    </Desk>
  )
}
