/** What I have to do: the day in a sentence, what waits for my word, and my duties by deadline. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import type { CallState } from '@/hooks/useCall'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { speak } from '@/components/native/speak'
import { monthDay, weekdayWord } from '@/words/dayWords'
import { isDue, sumWords } from '@/words/dutyWords'
import { Coming } from '@/components/Coming'
import { DutyCard } from './DutyCard'
import { News } from './News'
import { QuestionCard } from './QuestionCard'
import { RemindTomorrow } from './RemindTomorrow'
import type { TodayState } from './useToday'
import { Waiting } from './Waiting'
import './today.scss'

interface DutiesProps {
  readonly page: TodayState
  readonly today: CallState<Output<'patrol.today'>>
}

export function Duties({ page, today }: DutiesProps) {
  return (
    <Fetched of={today}>
      {(value) => (
        <>
          <Head day={value.day} sum={page.duties.length > 0 ? sumWords(page.duties) : null} />
          <Coming lines={value.coming ?? []} today={value.day} />
          <News page={page} today={value.day} onRead={() => void today.reload()} />
          <Waiting value={value} onAnswered={() => void today.reload()} />
          {value.questions?.slice(0, 1).map((question) => (
            <QuestionCard
              key={question.patrolId}
              question={question}
              today={value.day}
              onAnswered={() => void today.reload()}
            />
          ))}
          {page.duties.map((duty) => (
            <DutyCard
              key={`${duty.assignmentId}${duty.delegation?.id ?? ''}`}
              duty={duty}
              today={value.day}
              onTheWay={page.onTheWay.has(duty.assignmentId)}
              onStart={duty === page.next || page.resumable ? null : page.start}
            />
          ))}
          {page.duties.some((duty) => isDue(duty) && !duty.delegation) && <RemindTomorrow />}
          {page.duties.length === 0 && (
            <Empty title="现在没有您的巡河任务" detail="河长办任命后，要巡的河段会出现在这里。" />
          )}
        </>
      )}
    </Fetched>
  )
}

function Head({ day, sum }: { readonly day: string; readonly sum: string | null }) {
  return (
    <View className="today__head">
      <Text className="today__day">{`${monthDay(day)} ${weekdayWord(day)}`}</Text>
      {sum && (
        <Text className="today__sum" {...speak({ role: 'heading', level: 1 })}>
          {sum}
        </Text>
      )}
    </View>
  )
}
