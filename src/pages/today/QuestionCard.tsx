/** Somebody else found something where I had seen nothing: what was it like? One line, no points. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { dayWords } from '@/words/dayWords'
import { openPage } from '@/services/pages'
import { isBlank } from '@domain/contract/letters'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { categoryLabel } from '@domain/report/category'
import { longestPatrol } from '@domain/patrol/longest'
import './today.scss'

type Question = NonNullable<Output<'patrol.today'>['questions']>[number]

interface QuestionCardProps {
  readonly question: Question
  readonly today: string
  readonly onAnswered: () => void
}

export function QuestionCard({ question, today, onAnswered }: QuestionCardProps) {
  const { patrolId, reachName, patrolDay, foundDay, category, matter } = question
  const { send, busy, problem } = useSend('patrol.answerQuestion')
  const { text, write, forget } = useKeptText(`question/${patrolId}`)
  const { said, isSound } = useTroubles({ text: isBlank(text) ? '请写一句' : null })
  const answer = async () => {
    if (!isSound() || !(await send({ patrolId, text: text.trim() }))) return
    onAnswered()
    await forget()
  }
  const found = `${dayWords(foundDay, today)}这段河发现「${categoryLabel[category]}」。您${dayWords(patrolDay, today)}去的时候是什么样？`
  return (
    <Card>
      <Text className="today__unfinished">{`问一句：${reachName}`}</Text>
      <Text className="today__detail">{found}</Text>
      <TextField
        label="写一句就行，不计分"
        placeholder="例如：那天水面干净，下雨后冲下来的"
        maxLength={longestPatrol.answer}
        multiline
        error={said.text}
        value={text}
        onChange={write}
      />
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="today__resume">
        <Button busy={busy} onPress={() => void answer()}>
          答复
        </Button>
        <Button kind="quiet" onPress={() => openPage(`/work/report/index?reportId=${matter}`)}>
          看这件事
        </Button>
      </View>
    </Card>
  )
}
