/** The group and its day in three figures, and what opening the card did for the group. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import type { Output } from '@domain/contract/contract'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { monthDay, weekdayWord } from '@/words/dayWords'
import type { GroupEntry } from './useGroupEntry'
import './board.scss'

interface StandingProps {
  readonly board: Output<'push.board'>
  readonly entry: GroupEntry
}

export function Standing({ board, entry }: StandingProps) {
  const { name, day, done, due, openReports } = board
  return (
    <>
      {entry === 'tied' && <Notice tone="done">已和本群绑定，以后群里有多少人看过都会算上</Notice>}
      {entry === 'taken' && <Notice tone="dueSoon">{sentenceOf({ code: 'push.groupTaken' })}</Notice>}
      <View className="board__head">
        <Text className="board__day">{`${monthDay(day)} ${weekdayWord(day)}`}</Text>
        <Text className="board__name" {...speak({ role: 'heading', level: 1 })}>
          {name}
        </Text>
      </View>
      <Card>
        <Figures>
          <NumberFigure value={done} unit="段" word="今天巡过" tone="river" />
          <NumberFigure value={due} unit="段" word="这期还要巡" />
          <NumberFigure value={openReports} unit="件" word="正在办的问题" />
        </Figures>
      </Card>
    </>
  )
}
