/** The office's briefs of a month, and what it does with them. */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'
import { useCall } from '@/hooks/useCall'
import { call } from '@/services/call'
import { cloudDay } from '@/services/cloudClock'
import { monthWord } from '@/words/dayWords'

export type BriefLine = Output<'brief.rivers'>['items'][number]
export type BriefDesk = ReturnType<typeof useBriefs>

/** Months to choose from, beside those that have a report. */
const monthsBack = 12

function monthsBefore(today: string): readonly string[] {
  const whole = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: monthsBack }, (_, n) => {
    const month = whole - 1 - n
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

const made = { made: '做好了', same: '重新算过，和原来一样', waiting: '还在做，十分钟内会好' } as const

export function useBriefs() {
  const today = cloudDay()
  const now = today.slice(0, 7)
  const months = useCall('brief.months', {})
  const known = months.value?.items ?? []
  const all = [...new Set([now, ...monthsBefore(today), ...known.map(({ month }) => month)])].sort().reverse()
  const [month, setMonth] = useState(all[1]!)
  const rivers = useCall('brief.rivers', { month })
  const acts = useActs(month, () => Promise.all([months.reload(), rivers.reload()]))
  return {
    ...{ today, month, months, rivers, running: month === now, ...acts },
    report: known.find((each) => each.month === month),
    options: all.map((value) => ({ value, label: monthWord(value) })),
    setMonth: (next: string) => {
      acts.forget()
      setMonth(next)
    },
  }
}

interface Told {
  readonly said?: string
  readonly problem?: Problem
}

function useActs(month: string, reload: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const [told, tell] = useState<Told>({})
  const act = async (work: () => Promise<Told>) => {
    setBusy(true)
    const now = await work()
    tell(now)
    setBusy(false)
    await reload()
    return now.problem === undefined
  }
  const make = (briefId: string, reason: string) =>
    act(async () => {
      const answer = await call('brief.make', { briefId, reason })
      return answer.ok ? { said: made[answer.value.outcome] } : { problem: answer.problem }
    })
  const send = () =>
    act(async () => {
      const answer = await call('brief.send', { month })
      return answer.ok ? { said: sentWords(answer.value.groups) } : { problem: answer.problem }
    })
  const { said = '', problem = null } = told
  return { busy, make, send, said, problem, forget: () => tell({}) }
}

const sentWords = (groups: number) =>
  groups > 0 ? `排好了，一小时后送 ${groups} 个群；在每日一送里还能改` : '这一版已经送过了，没有再送'
