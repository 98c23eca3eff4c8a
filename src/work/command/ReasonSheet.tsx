/** A decision of the office or the head chief with a sentence to those it concerns. */
import { isBlank } from '@domain/contract/letters'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { entryTitle } from '@/words/reportWords'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { longestText } from './evidence'
import { useGive } from './useGive'
import { Trouble } from './Trouble'
import './command.scss'

type ReasonStep = 'instruct' | 'reject' | 'sendBack' | 'close'

interface Words {
  readonly title: string
  readonly detail: string
  readonly label: string
  readonly confirm: string
  readonly said: string
  /** Said when nothing was written; empty: it may stay empty. */
  readonly needsText: string
}

const wordsOf: Record<ReasonStep, Words> = {
  instruct: {
    title: '批示一句',
    detail: '承办的会看到这句话并收到提醒，期限不变。',
    label: '批示',
    confirm: '批示',
    said: '已批示，承办的会收到提醒',
    needsText: '请写一句，承办的好照着办',
  },
  reject: {
    title: '不予受理',
    detail: '举报人会看到这句话，之后不能改回来。',
    label: '为什么不受理',
    confirm: '不予受理',
    said: '已答复不予受理',
    needsText: '请写一句为什么不受理，举报人会看到',
  },
  sendBack: {
    title: '退回重办',
    detail: '承办的会看到这句话，期限重新计算。',
    label: '还差什么',
    confirm: '退回重办',
    said: '已退回重办',
    needsText: '请写一句还差什么，对方好接着办',
  },
  close: {
    title: '销号',
    detail: '销号后这件事就办结了，30 天后会安排回头看。',
    label: '意见',
    confirm: '同意销号',
    said: '已销号',
    needsText: '',
  },
}

interface ReasonSheetProps {
  readonly step: ReasonStep
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

export function ReasonSheet({ step, page, answer, onClose }: ReasonSheetProps) {
  const words = wordsOf[step]
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, trouble, give } = useGive(`report.${step}`, page)
  const missing = words.needsText !== '' && isBlank(text)
  const submit = async () => {
    setTried(true)
    if (!missing && (await give({ text: text.trim() }, words.said))) onClose()
  }
  return (
    <Sheet open title={words.title} onClose={onClose}>
      <Text className="command__about">{entryTitle(answer.report)}</Text>
      <Text className="command__detail">{words.detail}</Text>
      <TextField
        label={words.label}
        placeholder={words.needsText ? undefined : '可以不写'}
        error={tried && missing ? words.needsText : null}
        multiline
        maxLength={longestText}
        value={text}
        onChange={setText}
      />
      <Trouble>{trouble}</Trouble>
      <View className="command__buttons">
        <Button
          kind={step === 'close' || step === 'instruct' ? 'main' : 'danger'}
          busy={busy}
          onPress={() => void submit()}
        >
          {words.confirm}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
