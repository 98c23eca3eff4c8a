/** A survey, for everyone: no login, no name, one tap a question; told once that it has arrived. */
import { Text, View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { KeptNotice } from '@/components/KeptNotice'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { speak } from '@/components/native/speak'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import type { OutboxItem } from '@/outbox'
import { monthDay } from '@/words/dayWords'
import { toToday } from '@/services/pages'
import { sentenceOf } from '@domain/contract/problems'
import { Question } from './Question'
import { type Form, useAnswering } from './useAnswering'
import './survey.scss'

export default function SurveyPage() {
  const { id = '' } = useRouter().params
  const answering = useAnswering(id)
  const { asked, sent, onTheWay } = answering
  const form = asked.value
  useShareAppMessage(() => ({ title: form?.title ?? '问卷', path: `/public/survey/index?id=${id}` }))
  const open = form?.state === 'open' && !form.answered && !sent && !onTheWay
  return (
    <Screen
      quiet
      action={
        open && (
          <Button kind="main" onPress={() => void answering.send()}>
            交卷
          </Button>
        )
      }
    >
      <Fetched of={asked}>
        {(value) => {
          if (sent || value.answered) return <Thanks title={value.title} />
          if (onTheWay && answering.item) return <OnTheWay item={answering.item} />
          if (value.state !== 'open') return <Closed form={value} />
          return <Questions form={value} answering={answering} />
        }}
      </Fetched>
    </Screen>
  )
}

interface QuestionsProps {
  readonly form: Form
  readonly answering: ReturnType<typeof useAnswering>
}

function Questions({ form, answering }: QuestionsProps) {
  const { title, intro, until, questions } = form
  const { item, full, lacking } = answering
  return (
    <>
      <Text className="survey__title" {...speak({ role: 'heading', level: 1 })}>
        {title}
      </Text>
      {intro !== '' && <Text className="survey__intro">{intro}</Text>}
      <KeptNotice
        restored={answering.restored}
        problem={item?.problem}
        onAnew={() => void answering.startAnew()}
      />
      <Notice icon="lock">{`不用登录，不记姓名，一人一份${until ? `，${monthDay(until)}截止` : ''}`}</Notice>
      {questions.map((question, n) => (
        <Question
          key={question.ask}
          number={n + 1}
          question={question}
          reply={answering.replies[n]!}
          error={lacking === n ? '请答这一题' : null}
          onReply={(reply) => answering.reply(n, reply)}
        />
      ))}
      <View>
        {lacking !== null && <Notice tone="dueSoon">{`第 ${lacking + 1} 题还没有答`}</Notice>}
        {full && <Notice tone="overdue">手机存储满了，请清理后再交；您答的还在这里。</Notice>}
      </View>
    </>
  )
}

/** Safe on the phone; without network it waits for it. */
const OnTheWay = ({ item }: { readonly item: OutboxItem }) => (
  <Card>
    <Text className="survey__title" {...speak({ role: 'heading', level: 1 })}>
      答卷已存好
    </Text>
    {item.state !== 'refused' && <DeliverySteps state={item.state} />}
    {item.problem && <Notice tone="calm">{sentenceOf(item.problem)}</Notice>}
    <Text className="survey__intro">没有网络也不会丢，有网就送出。可以放心离开。</Text>
  </Card>
)

const Thanks = ({ title }: { readonly title: string }) => (
  <Empty
    allDone
    title="收到了，谢谢您"
    detail={`「${title}」一人一份，您已经答过。答了什么，没有人能查到是您`}
    action="去首页"
    onPress={toToday}
  />
)

const Closed = ({ form: { title, state, from } }: { readonly form: Form }) => (
  <Empty
    icon="clock"
    title={title}
    detail={state === 'soon' && from ? `${monthDay(from)}开始，到时候再来` : '这份问卷已经结束，谢谢您'}
    action="去首页"
    onPress={toToday}
  />
)
