/** 提出异议: in one's own words, once for each version; somebody else than who made it final answers. */
import { SentenceSheet } from '@/components/SentenceSheet'
import { useSend } from '@/hooks/useSend'
import { sentenceOf } from '@domain/contract/problems'
import { periodText } from '@domain/assessment/words'

interface ObjectSheetProps {
  readonly period: string
  readonly onSent: () => void
  readonly onClose: () => void
}

export function ObjectSheet({ period, onSent, onClose }: ObjectSheetProps) {
  const { send, busy, problem } = useSend('assessment.object')
  const object = async (text: string) => {
    const sent = await send({ period, text })
    if (sent) onSent()
    return sent !== null
  }
  return (
    <SentenceSheet
      title={`对${periodText(period)}的结果有异议`}
      label="哪里不对"
      placeholder="例如：11 月 9 日封路，过不去"
      hint="由审定人以外的同事在 5 个工作日内答复，答复在本页看。"
      needed="请写一句"
      most={300}
      confirm="提出异议"
      refused={problem && sentenceOf(problem)}
      {...{ busy, onClose }}
      kept={`assessmentObjection/${period}`}
      onSend={object}
    />
  )
}
