/** The office's answers that the walker has not read: what it said to which walk, and what may be done about it. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { answeredByClock } from '@domain/patrol/answered'
import { patrolStatusLabel } from '@domain/patrol/patrol'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Tag } from '@/components/Tag'
import { useSend } from '@/hooks/useSend'
import { dayWords } from '@/words/dayWords'
import { isDue, type TodayDuty } from '@/words/dutyWords'
import { openPage } from '@/services/pages'
import type { NewsItem, TodayState } from './useToday'
import './today.scss'

/** More cards than these push the day's task out of sight. */
const SHOWN = 2

interface NewsProps {
  readonly page: Pick<TodayState, 'news' | 'duties' | 'onTheWay' | 'resumable' | 'start'>
  readonly today: string
  readonly onRead: () => void
}

export function News({ page, today, onRead }: NewsProps) {
  const { news } = page
  return (
    <>
      {news.slice(0, SHOWN).map((item) => (
        <NewsCard
          key={`${item.patrol.id}${item.review.at}`}
          item={item}
          today={today}
          duty={page.resumable ? null : openFor(item, page)}
          onStart={page.start}
          onRead={onRead}
        />
      ))}
      {news.length > SHOWN && (
        <Rows>
          <ListRow
            icon="speech"
            title={`还有 ${news.length - SHOWN} 条答复`}
            detail="在「记录」里看"
            onPress={() => openPage('/pages/history/index')}
          />
        </Rows>
      )}
    </>
  )
}

/** The duty that another walk would still fulfil: of the same period as the one that was not accepted. */
function openFor(
  { patrol, assignmentId }: NewsItem,
  { duties, onTheWay }: NewsProps['page'],
): TodayDuty | null {
  if (patrol.status !== 'rejected' || onTheWay.has(assignmentId)) return null
  const open = duties.find(({ period, delegation, ...duty }) => {
    const same = duty.assignmentId === assignmentId && !delegation === !patrol.onBehalfOf
    return same && period.start <= patrol.day && patrol.day <= period.end && isDue(duty)
  })
  return open ?? null
}

interface NewsCardProps {
  readonly item: NewsItem
  readonly today: string
  readonly duty: TodayDuty | null
  readonly onStart: (duty: TodayDuty) => void
  readonly onRead: () => void
}

function NewsCard({ item, today, duty, onStart, onRead }: NewsCardProps) {
  const { patrol, review, explainable } = item
  const read = useSend('patrol.markRead')
  const markRead = async () => {
    if (await read.send({ patrolId: patrol.id, answeredAt: review.at })) onRead()
  }
  const open = () => openPage(`/pages/patrol/result/index?patrolId=${patrol.id}`)
  const late = review.by === answeredByClock
  const status = review.accepted ? 'accepted' : 'rejected'
  return (
    <Card>
      <View className="today__answer">
        <Text className="today__unfinished">{late ? '这次巡河到期没有说明' : '河长办答复了您'}</Text>
        <Tag tone={review.accepted ? 'done' : 'overdue'}>{patrolStatusLabel[status]}</Tag>
      </View>
      {!late && review.text && <Text className="today__said">{`「${review.text}」`}</Text>}
      <Text className="today__detail">{`${dayWords(patrol.day, today)}巡${patrol.reachName}`}</Text>
      {read.problem && <Notice tone="overdue">{sentenceOf(read.problem)}</Notice>}
      <View className="today__resume">
        {duty && (
          <Button label={`重巡${patrol.reachName}`} onPress={() => onStart(duty)}>
            重巡这一段
          </Button>
        )}
        {explainable && <Button onPress={open}>{late ? '补一次说明' : '再说明一次'}</Button>}
        <Button kind="quiet" busy={read.busy} onPress={() => void markRead()}>
          知道了
        </Button>
      </View>
    </Card>
  )
}
