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
  const [busy, setBusy] = useState(false)
  const [told, tell] = useState<{ said?: string; problem?: Problem }>({})
  const act = async (work: () => Promise<{ said?: string; problem?: Problem }>) => {
    setBusy(true)
    tell(await work())
    setBusy(false)
    await Promise.all([months.reload(), rivers.reload()])
  }
  const make = (briefId: string, reason: string) =>
    act(async () => {
      const answer = await call('brief.make', { briefId, reason })
      return answer.ok ? { said: made[answer.value.outcome] } : { problem: answer.problem }
    })
  const send = () =>
    act(async () => {
      const answer = await call('brief.send', { month })
      if (!answer.ok) return { problem: answer.problem }
      const { groups } = answer.value
      return {
        said:
          groups > 0 ? `排好了，一小时后送 ${groups} 个群；在每日一送里还能改` : '这一版已经送过了，没有再送',
      }
    })
  return {
    ...{ today, month, months, rivers, busy, make, send, running: month === now },
    ...{ said: told.said ?? '', problem: told.problem ?? null },
    report: known.find((each) => each.month === month),
    options: all.map((value) => ({ value, label: monthWord(value) })),
    setMonth: (next: string) => {
      tell({})
      setMonth(next)
    },
  }
}
