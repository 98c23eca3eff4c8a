/**
 * Paying at the counter: a receipt code, what lies ready for it, and the word that it was handed over. The code is
 * a secret of the reporter: it is kept nowhere and gone with the next customer.
 */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { mayRetry } from '@domain/contract/problems'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { digitsOf, troubleOf } from './receiptEntry'

export type Ready = Output<'reward.lookUp'>

export function useCashCounter() {
  const [receipt, setReceipt] = useState('')
  const [ready, setReady] = useState<Ready | null>(null)
  const [asking, setAsking] = useState(false)
  /** Fen that were just paid. */
  const [paid, setPaid] = useState<number | null>(null)
  const looking = useSend('reward.lookUp')
  const paying = useSend('reward.payCash')
  const { said, isSound, calm } = useTroubles({ receipt: troubleOf(receipt) })

  const type = (text: string) => {
    setReceipt(digitsOf(text))
    setReady(null)
    setPaid(null)
    looking.forget()
    paying.forget()
  }
  const lookUp = async () => {
    if (!isSound()) return
    paying.forget()
    setReady(await looking.send({ receipt }))
  }
  const pay = async () => {
    if (!ready) return
    const answer = await paying.send({ receipt, rewardId: ready.rewardId })
    setAsking(false)
    if (answer) setPaid(answer.amount)
  }
  const next = () => {
    type('')
    calm()
  }
  return {
    ...{ receipt, type, trouble: said.receipt, lookUp, looking },
    ...{ ready, asking, setAsking, pay, paying, paid, next },
    /** Nobody knows whether it was booked: looking again tells, paying again could be twice. */
    unclear: paying.problem !== null && mayRetry(paying.problem),
  }
}
