/** Who acts and until when, line by line. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { LightTag } from '@/components/report/LightTag'
import { dueMomentWords } from '@/words/deadlineWords'
import { endingWords, handlingWord } from '@/words/reportWords'
import { severityLabel } from '@domain/report/category'
import type { ReportAnswer } from './useReport'
import './report.scss'

export function Facts({ answer }: { readonly answer: ReportAnswer }) {
  const { report, joint, extended, reopened, rating } = answer
  const { lead, handling, dueAt, light } = report
  const facts: readonly (readonly [string, string])[] = [
    ['承办', lead ? lead.name : '还没有交办'],
    ['协办', joint.map(({ name }) => name).join('、')],
    ['类型', handling ? `${handlingWord[handling]}${extended ? '，已延期一次' : ''}` : ''],
    ['程度', report.severity ? severityLabel[report.severity] : ''],
    ['重办', reopened ? '群众要求重新处理过一次' : ''],
    ['刚决定', report.ending ? `${endingWords(report.ending)}，之前可以撤销` : ''],
    ['复查', report.appealed ? '群众申请过复查，由没有作决定的另一位同事办' : ''],
    ['评价', rating === null ? '' : `${rating} 分（满分 5 分）`],
  ]
  return (
    <Card>
      {facts.map(([name, value]) => value !== '' && <Fact key={name} name={name} value={value} />)}
      {dueAt !== null && (
        <View className="report__fact">
          <Text className="report__fact-name">期限</Text>
          <View className="report__fact-value">
            <LightTag light={light} dueAt={dueAt} mayMove={report.mayMove} />
            <Text className="report__line">{dueMomentWords(dueAt)}</Text>
          </View>
        </View>
      )}
    </Card>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <View className="report__fact">
      <Text className="report__fact-name">{name}</Text>
      <Text className="report__fact-value">{value}</Text>
    </View>
  )
}
