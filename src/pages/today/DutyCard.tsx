/** One duty: the reach as a ribbon, how long is left, and what else there is to know. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Tag } from '@/components/Tag'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { dayWords } from '@/words/dayWords'
import { deadlineWords, dutyRemarks, frequencyWords, type TodayDuty } from '@/words/dutyWords'
import './DutyCard.scss'

interface DutyCardProps {
  readonly duty: TodayDuty
  readonly today: string
  /** Walked, and on its way to the cloud. */
  readonly onTheWay: boolean
  /** Null when the page's large button is about this duty, or another patrol has to be ended first. */
  readonly onStart: ((duty: TodayDuty) => void) | null
}

export function DutyCard({ duty, today, onTheWay, onStart }: DutyCardProps) {
  const { reach, period, last, undecided } = duty
  const deadline = onTheWay ? ({ words: '已巡，等上传', tone: 'river' } as const) : deadlineWords(duty)
  // The ribbon tells of this period: what was walked before it is history.
  const current = last && last.day >= period.start ? last : undecided
  return (
    <Card>
      <View className="duty__head">
        <Text className="duty__name">{reach.name}</Text>
        <Tag tone={deadline.tone}>{deadline.words}</Tag>
      </View>
      <Text className="duty__detail">
        {[reach.village, frequencyWords(duty)].filter(Boolean).join(' · ')}
      </Text>
      <View className="duty__ribbon">
        <RiverRibbon
          label={reach.name}
          length={reach.length}
          covered={current?.covered ?? []}
          shape={reach.geometry.shape}
          size={duty.state === 'done' || duty.state === 'paused' ? 'small' : 'ordinary'}
        />
      </View>
      {dutyRemarks(duty).map((remark) => (
        <Text key={remark} className="duty__remark">
          {remark}
        </Text>
      ))}
      {last && <Text className="duty__detail">{`上次巡河：${dayWords(last.day, today)}`}</Text>}
      {onStart && duty.state !== 'paused' && (
        <View className="duty__start">
          <Button
            kind={duty.state === 'done' ? 'quiet' : 'ordinary'}
            label={`${duty.state === 'done' ? '再巡一次' : '巡'}${reach.name}`}
            onPress={() => onStart(duty)}
          >
            {duty.state === 'done' ? '再巡一次' : '巡这一段'}
          </Button>
        </View>
      )}
    </Card>
  )
}
