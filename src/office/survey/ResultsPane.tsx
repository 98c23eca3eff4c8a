/** What was answered: each question as bars with their numbers, which is picture and table in one, then the words. */
import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Fetched } from '@/components/Fetched'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { speak } from '@/components/native/speak'
import { useCall } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import { percentOf } from '@domain/survey/limits'
import { Code } from '@/office/kit/Code'
import { barSvg } from './barSvg'
import './results.scss'

type Result = Output<'survey.results'>['questions'][number]

export function ResultsPane({ surveyId, title }: { readonly surveyId: string; readonly title: string }) {
  const results = useCall('survey.results', { id: surveyId })
  const [shown, show] = useState(false)
  return (
    <Section title="答卷">
      <Fetched of={results} shape="rows">
        {({ answers, questions }) =>
          answers === 0 ? (
            <Text className="register__none">还没有人答。把码贴在村部、公示牌旁，或转发到群里</Text>
          ) : (
            <>
              <Text className="register__total">{`${answers} 人答了`}</Text>
              {questions.map((question, n) => (
                <OneQuestion key={question.ask} number={n + 1} question={question} />
              ))}
            </>
          )
        }
      </Fetched>
      <View className="register__buttons">
        <Button kind="quiet" onPress={() => show(true)}>
          出示二维码
        </Button>
      </View>
      <Sheet open={shown} title={title} onClose={() => show(false)}>
        <View className="codes__card">
          <Code path={`/public/survey/index?id=${surveyId}`} title={title} />
        </View>
        <Text className="register__words">微信扫一扫就能答，一人一份，不记姓名。</Text>
      </Sheet>
    </Section>
  )
}

function OneQuestion({ number, question }: { readonly number: number; readonly question: Result }) {
  const { ask, answered, options, words, held } = question
  return (
    <Card>
      <Text className="results__ask">{`${number}. ${ask}`}</Text>
      <Text className="results__answered">{`${answered} 人答了这一题`}</Text>
      {options.length > 0 && (
        <View className="results__table" {...speak({ role: 'group', label: ask })}>
          {options.map(({ label, count }) => (
            <View key={label} className="results__row">
              <Text className="results__label">{label}</Text>
              <Image
                className="results__bar"
                mode="scaleToFill"
                src={`data:image/svg+xml,${encodeURIComponent(barSvg(percentOf(count, answered)))}`}
                {...(process.env.TARO_ENV === 'h5' ? { imgProps: { alt: '' } } : {})}
              />
              <Text className="results__count">{`${count} 人，${percentOf(count, answered)}%`}</Text>
            </View>
          ))}
        </View>
      )}
      {words.map((said, n) => (
        <Text key={`${n} ${said}`} className="results__words">
          {said}
        </Text>
      ))}
      {held > 0 && <Text className="results__answered">{`另有 ${held} 条没有通过内容安全检查，不显示`}</Text>}
    </Card>
  )
}
