/** A receipt code typed from paper or a picture: forgiving about what stands between the digits. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { useSend } from '@/hooks/useSend'
import { momentWords } from '@/words/clockWords'
import { holdReceipt } from '../heldReceipt'
import { digitsOf, inGroups, isWhole } from '../receiptDigits'

export function useFollow() {
  const [typed, setTyped] = useState('')
  const [short, setShort] = useState(false)
  const asked = useSend('report.track')
  const look = async () => {
    if (!isWhole(typed)) return setShort(true)
    const receipt = digitsOf(typed)
    if ((await asked.send({ receipt })) === null) return
    setTyped('')
    holdReceipt(receipt)
    await Taro.navigateTo({ url: '/report/track/index' })
  }
  return {
    typed,
    busy: asked.busy,
    error: short ? `回执码是 16 位数字，现在有 ${digitsOf(typed).length} 位。` : wordsOf(asked.problem),
    type(text: string) {
      setTyped(inGroups(text))
      setShort(false)
      asked.forget()
    },
    look,
  }
}

/** Of a lock the cloud may say until when, in ms since the epoch. */
function wordsOf(problem: Problem | null): string | null {
  if (problem === null) return null
  if (problem.code === 'network.offline') return '现在没有网络，有网后再查；您输入的还在。'
  const until = problem.code === 'receipt.locked' ? Number(problem.detail) : NaN
  if (!(until > 0)) return sentenceOf(problem)
  return `回执码试错太多次了，${momentWords(until, Date.now())}后再试，或打河长办电话。`
}
