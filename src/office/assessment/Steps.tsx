/** What may be done with a sheet now: looked at, made final by another, sent back, corrected, an objection answered. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { SentenceSheet } from '@/components/SentenceSheet'
import { useSend } from '@/hooks/useSend'
import { monthsText } from '@domain/assessment/words'
import { sentenceOf } from '@domain/contract/problems'
import { type Full, type Opened, whyLeft } from './useAssessment'

interface StepsProps {
  readonly opened: Opened
  readonly onChanged: () => void
}

type Asking = 'sendBack' | 'correct' | 'uphold' | 'refuse'

const questions: Record<Asking, { title: string; label: string; hint: string; confirm: string }> = {
  sendBack: { title: '退回重核？', label: '哪里不对', hint: '核的同事会看到', confirm: '退回' },
  correct: {
    title: '做一版更正？',
    label: '更正原因',
    hint: '原来的一版留着；更正要重新核、重新审定',
    confirm: '开始更正',
  },
  uphold: {
    title: '异议成立？',
    label: '答复',
    hint: '本人会看到；接着按答复改好，再核、再审定',
    confirm: '成立，去更正',
  },
  refuse: { title: '维持原结果？', label: '答复', hint: '本人会看到，请写明依据', confirm: '维持' },
}

export function Steps({ opened: { sheet, may, openMonths }, onChanged }: StepsProps) {
  const [asking, ask] = useState<Asking | null>(null)
  const step = useStep(sheet, onChanged)
  const { objection } = sheet
  return (
    <View className="assessment__steps">
      {step.problem && <Notice tone="overdue">{step.problem}</Notice>}
      {objection && (
        <View>
          <Notice tone={objection.answer ? 'calm' : 'overdue'}>{`本人异议：${objection.text}`}</Notice>
          {objection.answer ? (
            <Text className="assessment__fact">
              {`${objection.answer.by} 答复（${objection.answer.upheld ? '成立' : '维持'}）：${objection.answer.text}`}
            </Text>
          ) : (
            <Text className="assessment__fact">{`${objection.answerUntil} 前由审定人以外的同事答复`}</Text>
          )}
        </View>
      )}
      <View className="assessment__buttons">
        {may.answer && (
          <>
            <Button kind="main" inline onPress={() => ask('uphold')}>
              异议成立
            </Button>
            <Button inline onPress={() => ask('refuse')}>
              维持原结果
            </Button>
          </>
        )}
        {may.look && (
          <Button kind="main" inline busy={step.busy} onPress={() => void step.take('look')}>
            核过了
          </Button>
        )}
        {may.finish && (
          <Button kind="main" inline busy={step.busy} onPress={() => void step.take('finish')}>
            审定
          </Button>
        )}
        {may.sendBack && (
          <Button inline onPress={() => ask('sendBack')}>
            退回重核
          </Button>
        )}
        {may.look && sheet.who !== 'township' && (
          <Button kind="quiet" inline busy={step.busy} onPress={() => void step.recompute()}>
            按现在的记录重算
          </Button>
        )}
        {may.correct && (
          <Button kind="quiet" inline onPress={() => ask('correct')}>
            更正
          </Button>
        )}
      </View>
      {sheet.state === 'looked' && sheet.mine && (
        <Text className="assessment__fact">您核过的要由另一位同事审定</Text>
      )}
      {openMonths.length > 0 && (
        <Text className="assessment__fact">
          {`还没有审定的月份：${monthsText(openMonths)}，都审定了才能审定全年`}
        </Text>
      )}
      {asking && (
        <SentenceSheet
          {...questions[asking]}
          needed="请写一句"
          busy={step.busy}
          onClose={() => ask(null)}
          onSend={(text) => void step.say(asking, text).then(() => ask(null))}
        />
      )}
    </View>
  )
}

function useStep({ id, revision }: Full, onChanged: () => void) {
  const looking = useSend('assessment.look')
  const finishing = useSend('assessment.finish')
  const sendingBack = useSend('assessment.sendBack')
  const correcting = useSend('assessment.correct')
  const answering = useSend('assessment.answer')
  const recomputing = useSend('assessment.recompute')
  const [left, setLeft] = useState('')
  const seen = { id, revision }
  const all = [looking, finishing, sendingBack, correcting, answering, recomputing]
  const take = async (kind: 'look' | 'finish') => {
    setLeft('')
    const answer = await (kind === 'look' ? looking : finishing).send({ sheets: [seen] })
    const [one] = answer?.left ?? []
    if (one) setLeft(whyLeft(one))
    onChanged()
  }
  const say = async (kind: Asking, text: string) => {
    if (kind === 'sendBack') await sendingBack.send({ ...seen, reason: text })
    else if (kind === 'correct') await correcting.send({ ...seen, reason: text })
    else await answering.send({ ...seen, text, upheld: kind === 'uphold' })
    onChanged()
  }
  const recompute = async () => {
    await recomputing.send(seen)
    onChanged()
  }
  const refusal = all.find((each) => each.problem)?.problem
  const problem = left || (refusal ? sentenceOf(refusal) : '')
  return { take, say, recompute, problem, busy: all.some(({ busy }) => busy) }
}
