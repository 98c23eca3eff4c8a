/** A decision of the office or the head chief with a sentence to those it concerns. */
import { Text } from '@tarojs/components'
import { SentenceSheet } from '@/components/SentenceSheet'
import { entryTitle } from '@/words/reportWords'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { longestText } from './evidence'
import { useGive } from './useGive'
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
    detail: '举报人会看到这句话。10 分钟内可以撤销，撤销了谁也不知道。',
    label: '为什么不受理',
    confirm: '不予受理',
    said: '不予受理，10 分钟后答复',
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
    detail: '销号后这件事就办结了，30 天后会安排回头看。10 分钟内可以撤销。',
    label: '意见',
    confirm: '同意销号',
    said: '同意销号，10 分钟后办结',
    needsText: '',
  },
}

/** They wait ten minutes in which they may be taken back. */
const isEnding = (step: ReasonStep) => step === 'reject' || step === 'close'

interface ReasonSheetProps {
  readonly step: ReasonStep
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

export function ReasonSheet({ step, page, answer, onClose }: ReasonSheetProps) {
  const { title, detail, label, confirm, said, needsText } = wordsOf[step]
  const { busy, trouble, give } = useGive(`report.${step}`, page)
  const decide = async (text: string) => {
    const given = await give({ text, ...(isEnding(step) ? { later: true } : {}) }, said)
    if (given) onClose()
    return given
  }
  return (
    <SentenceSheet
      {...{ title, label, confirm, busy, onClose }}
      placeholder={needsText ? undefined : '可以不写'}
      needed={needsText || null}
      most={longestText}
      danger={step === 'reject' || step === 'sendBack'}
      refused={trouble}
      kept={`${step}/${page.reportId}`}
      onSend={decide}
    >
      <Text className="command__about">{entryTitle(answer.report)}</Text>
      <Text className="command__detail">{detail}</Text>
    </SentenceSheet>
  )
}
