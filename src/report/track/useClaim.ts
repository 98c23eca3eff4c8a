/**
 * From 「领取」 to money received: the cloud begins the transfer, WeChat asks the person, the cloud is asked how it
 * ended. Every question may be asked again; whatever stays unclear is said so and loses nothing.
 */
import { useState } from 'react'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import type { Output } from '@domain/contract/contract'
import { confirmTransfer } from '@/device/payment'
import type { ConfirmationOutcome } from '@/device/paymentShape'
import { call } from '@/services/call'
import type { AsReporter } from './useTrack'

export type ClaimStep = 'idle' | 'asking' | 'confirming' | 'checking'

type ClaimAnswer = Output<'reward.claim'>

/** ms between two looks after the confirmation; WeChat usually pays within a second or two. */
const LOOKS_AFTER = [800, 1500, 2500, 4000] as const

const words = {
  unclear: '网络不稳，暂时不知道结果。钱不会少，也不会重复发，过一会儿再点一次就行。',
  cancelled: '您还没有确认收款，钱还在，可以接着领。',
  unsupported: '微信版本太低，请升级后再领，或凭回执码到河长办领现金。',
  onItsWay: '正在发放，到账后会显示，可稍后再看。',
} as const

export function useClaim(who: AsReporter, onChanged: () => Promise<void>) {
  const [step, setStep] = useState<ClaimStep>('idle')
  const [message, setMessage] = useState<string | null>(null)

  const proceed = async (action: 'reward.claim' | 'reward.check'): Promise<string | null> => {
    setStep('asking')
    const answer = await call(action, who)
    if (!answer.ok) return problemWords(answer.problem)
    if (answer.value.confirm === null) return endWords(answer.value)
    setStep('confirming')
    const outcome: ConfirmationOutcome = await confirmTransfer(answer.value.confirm)
    if (outcome === 'cancelled' || outcome === 'unsupported') return words[outcome]
    setStep('checking')
    return settled(who)
  }
  const run = async (action: 'reward.claim' | 'reward.check') => {
    if (step !== 'idle') return
    setMessage(null)
    const said = await proceed(action)
    await onChanged()
    setMessage(said)
    setStep('idle')
  }
  return { step, message, claim: () => run('reward.claim'), check: () => run('reward.check') }
}

/** Looks a few times; what is not over by then is seen later. */
async function settled(who: AsReporter): Promise<string | null> {
  let heard = false
  for (const pause of LOOKS_AFTER) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const answer = await call('reward.check', who)
    heard = answer.ok
    if (answer.ok && answer.value.state !== 'transferring') return endWords(answer.value)
  }
  return heard ? words.onItsWay : words.unclear
}

function endWords({ state, reason }: ClaimAnswer): string | null {
  if (state === 'transferring') return reason || words.onItsWay
  return state === 'failed' ? `没有发成功：${reason || '可以再领一次'}` : null
}

function problemWords(problem: Problem): string {
  if (problem.code === 'network.offline') return '现在没有网络，有网后再领，奖励还在。'
  return problem.code === 'network.unclear' ? words.unclear : sentenceOf(problem)
}
