/** A receipt code typed from paper or a picture: forgiving about what stands between the digits. */
import { useState } from 'react'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { call } from '@/services/call'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { holdReceipt } from '../receipt/heldReceipt'
import { digitsOf, inGroups, isWhole } from '../receipt/receiptDigits'

export function useFollow() {
  const [typed, setTyped] = useState('')
  const [short, setShort] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const look = async () => {
    if (!isWhole(typed)) return setShort(true)
    if (busy) return
    setBusy(true)
    setProblem(null)
    const receipt = digitsOf(typed)
    const page = await pageOf(receipt)
    setBusy(false)
    if (typeof page !== 'string') return setProblem(page)
    setTyped('')
    holdReceipt(receipt)
    await openPage(page)
  }
  return {
    typed,
    busy,
    error: short ? `回执码是 16 位数字，现在有 ${digitsOf(typed).length} 位。` : wordsOf(problem),
    type(text: string) {
      setTyped(inGroups(text))
      setShort(false)
      setProblem(null)
    },
    look,
  }
}

/** The page that a code leads to, or why it leads nowhere: one that is right for no report may be a complaint's. */
async function pageOf(receipt: string): Promise<string | Problem> {
  const report = await call('report.track', { receipt })
  if (report.ok) return '/report/track/index'
  if (report.problem.code !== 'report.unknown') return report.problem
  const complaint = await call('complaint.track', { receipt })
  return complaint.ok ? '/report/answer/index' : report.problem
}

/** Of a lock the cloud may say until when, in ms since the epoch. */
function wordsOf(problem: Problem | null): string | null {
  if (problem === null) return null
  if (problem.code === 'network.offline') return '现在没有网络，有网后再查；您输入的还在。'
  const until = problem.code === 'receipt.locked' ? Number(problem.detail) : NaN
  if (!(until > 0)) return sentenceOf(problem)
  return `回执码试错太多次了，${momentWords(until, cloudNow())}后再试，或打河长办电话。`
}
