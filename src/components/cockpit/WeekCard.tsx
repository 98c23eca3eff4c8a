/** The head chief's Monday: last week in two sentences, one tap answers; and what the office says when it is asked. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { longestExplanation } from '@domain/desk/week'
import { weekSentences } from '@domain/desk/weekWords'
import { useKeptText } from '@/forms/useKeptText'
import { useSend } from '@/hooks/useSend'
import { Button } from '../Button'
import { Card } from '../Card'
import { Notice } from '../Notice'
import { speak } from '../native/speak'
import { TextField } from '../TextField'
import type { CockpitAnswer } from './cockpitAnswer'

type Week = NonNullable<CockpitAnswer['week']>

interface WeekCardProps {
  readonly week: Week
  readonly onAnswered: () => void
}

export function WeekCard({ week, onAnswered }: WeekCardProps) {
  const { send, busy, problem } = useSend('desk.answerWeek')
  const answer = async (word: 'seen' | 'explain') => {
    if (await send({ monday: week.monday, word })) onAnswered()
  }
  return (
    <Card>
      <Text className="cockpit__asked" {...speak({ role: 'heading', level: 2 })}>
        上周怎么样
      </Text>
      {weekSentences(week).map((sentence) => (
        <Text key={sentence} className="cockpit__sentence">
          {sentence}
        </Text>
      ))}
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="cockpit__answers">
        <Button kind="main" busy={busy} onPress={() => void answer('seen')}>
          知道了
        </Button>
        <Button disabled={busy} onPress={() => void answer('explain')}>
          请河长办说明
        </Button>
      </View>
    </Card>
  )
}

interface SaidProps {
  readonly said: NonNullable<CockpitAnswer['said']>[number]
  readonly onRead: () => void
}

/** Asked and not answered yet, or what the office answered, until it was read. */
export function Said({ said: { monday, by, text }, onRead }: SaidProps) {
  const { send, busy, problem } = useSend('desk.answerWeek')
  if (text === null) return <Notice icon="clock">已请河长办说明上周情况，写好了会显示在这里</Notice>
  const read = async () => {
    if (await send({ monday, word: 'seen' })) onRead()
  }
  return (
    <Card>
      <Text className="cockpit__asked" {...speak({ role: 'heading', level: 2 })}>
        河长办的说明
      </Text>
      <Text className="cockpit__sentence">{text}</Text>
      <Text className="cockpit__at">{by}</Text>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="cockpit__answers">
        <Button busy={busy} onPress={() => void read()}>
          知道了
        </Button>
      </View>
    </Card>
  )
}

interface AskedByHeadProps {
  readonly asked: NonNullable<CockpitAnswer['asked']>[number]
  readonly onExplained: () => void
}

/** At the office: two or three sentences for the head chief who asked. */
export function AskedByHead({ asked: { monday, personId, name }, onExplained }: AskedByHeadProps) {
  const { send, busy, problem } = useSend('desk.explainWeek')
  const { text, write, forget } = useKeptText(`week/${monday}/${personId}`)
  const explain = async () => {
    if (!(await send({ monday, personId, text: text.trim() }))) return
    onExplained()
    await forget()
  }
  return (
    <Card>
      <Text className="cockpit__asked" {...speak({ role: 'heading', level: 2 })}>
        {`${name}请河长办说明上周情况`}
      </Text>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <TextField
        label="说明"
        placeholder="没巡的是哪几段、为什么；逾期的几时办好"
        multiline
        maxLength={longestExplanation}
        value={text}
        onChange={write}
      />
      <Button kind="main" busy={busy} disabled={text.trim() === ''} onPress={() => void explain()}>
        答复总河长
      </Button>
    </Card>
  )
}
