/** A new budget for a year: read, held against what is gone already, asked about, saved. */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { yuanText } from '@domain/money/yuan'
import type { Output } from '@domain/contract/contract'
import { readYuan } from '@/office/kit/moneyBlank'

/** As much as the wire takes. */
const MOST_YUAN = 1_000_000

export function useBudget({ year, reserved, paid }: Output<'reward.overview'>, onSaved: () => void) {
  const [typed, setTyped] = useState('')
  const [asking, setAsking] = useState(false)
  const saving = useSend('reward.saveBudget')
  const read = readYuan(typed, MOST_YUAN)
  const budget = typeof read === 'string' ? read : tooLow(read, reserved + paid)
  const { said, isSound } = useTroubles({ budget })

  const ask = () => {
    saving.forget()
    setAsking(isSound())
  }
  const save = async () => {
    if (typeof read === 'string') return
    const saved = await saving.send({ year, budget: read })
    setAsking(false)
    if (saved) onSaved()
  }
  return {
    ...{ typed, setTyped, asking, ask, save, saving },
    trouble: said.budget,
    wanted: typeof read === 'number' ? read : null,
    cancel: () => setAsking(false),
  }
}

const tooLow = (budget: number, gone: number) =>
  budget < gone ? `不能低于已批和已发的合计 ${yuanText(gone)}` : null
