/** My own assessment, in words, and the way to object. Nobody else's is to be seen from here. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type Cause, Scored } from '@/components/assessment/Scored'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { pointsText } from '@domain/assessment/points'
import { periodText } from '@domain/assessment/words'
import { ObjectSheet } from './ObjectSheet'
import './index.scss'

type Mine = Output<'assessment.mine'>
type OwnSheet = NonNullable<Mine['sheet']>

export default function OwnAssessmentPage() {
  const { params } = useRouter()
  const [period, setPeriod] = useState(params.period)
  const mine = useCall('assessment.mine', period ? { period } : {}, { cache: true })
  useReturn(() => void mine.reload())
  const [objecting, setObjecting] = useState(false)
  const sheet = mine.value?.sheet ?? null
  return (
    <Screen
      action={
        sheet?.mayObject && (
          <Button kind="main" onPress={() => setObjecting(true)}>
            提出异议
          </Button>
        )
      }
    >
      <Fetched of={mine} count={2}>
        {(value) => (value.sheet ? <Sheet sheet={value.sheet} /> : <Nothing />)}
      </Fetched>
      <Earlier mine={mine.value} shown={sheet?.period} onShow={setPeriod} />
      {objecting && sheet && (
        <ObjectSheet
          period={sheet.period}
          onClose={() => setObjecting(false)}
          onSent={() => {
            setObjecting(false)
            void mine.reload()
          }}
        />
      )}
    </Screen>
  )
}

const Nothing = () => (
  <Empty
    icon="clock"
    title="还没有考核结果"
    detail="河长办审定后，会在这里用一两句话告诉您，只有您自己看得到"
  />
)

function Sheet({ sheet }: { readonly sheet: OwnSheet }) {
  const { period, words, result, reason, objection, objectUntil, mayObject } = sheet
  return (
    <>
      <Card>
        <Text className="own__title" {...speak({ role: 'heading', level: 1 })}>
          {periodText(period)}
        </Text>
        {words.map((line) => (
          <Text key={line} className="own__words">
            {line}
          </Text>
        ))}
        {result.total !== null && (
          <Text className="own__score">{`${pointsText(result.total)} 分，${result.grade ?? ''}`}</Text>
        )}
      </Card>
      {reason !== '' && <Notice>{`这是更正后的结果：${reason}`}</Notice>}
      {mayObject && (
        <Notice>{`有不对的地方，${dayWords(objectUntil, cloudDay())}前可以提出异议，由另一位同事答复`}</Notice>
      )}
      {objection && <Answered objection={objection} />}
      <Section title="每一分怎么来的">
        <View className="own__scored">
          <Scored result={result} onOpen={openerOf} />
        </View>
      </Section>
    </>
  )
}

function Answered({ objection }: { readonly objection: NonNullable<OwnSheet['objection']> }) {
  const { text, answer, answerUntil } = objection
  return (
    <Section title="我的异议">
      <Rows>
        <ListRow
          title={text}
          detail={
            answer
              ? `${answer.upheld ? '异议成立，正在更正' : '维持原结果'}：${answer.text}（${answer.by}）`
              : `已收到，${dayWords(answerUntil, cloudDay())}前答复`
          }
        />
      </Rows>
    </Section>
  )
}

const go = (url: string) => () => openPage(url)

function openerOf({ opens }: Cause): (() => void) | null {
  if (opens.kind === 'patrol') return go(`/pages/patrol/result/index?patrolId=${opens.id}`)
  if (opens.kind === 'report') return go(`/work/report/index?reportId=${opens.id}`)
  if (opens.kind === 'month') return go(`/own/assessment/index?period=${opens.month}`)
  return opens.kind === 'patrols' ? () => openPage('/pages/history/index') : null
}

interface EarlierProps {
  readonly mine: Mine | null
  readonly shown: string | undefined
  readonly onShow: (period: string) => void
}

function Earlier({ mine, shown, onShow }: EarlierProps) {
  const others = (mine?.periods ?? []).filter(({ period }) => period !== shown)
  if (others.length === 0) return null
  return (
    <Section title="别的月份">
      <Rows>
        {others.map(({ period, total, grade }) => (
          <ListRow
            key={period}
            title={periodText(period)}
            aside={total === null ? '不评分' : `${pointsText(total)} 分 ${grade ?? ''}`}
            onPress={() => onShow(period)}
          />
        ))}
      </Rows>
    </Section>
  )
}
