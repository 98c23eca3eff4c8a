/** A change of duty for a while: pause for typhoon or flood, or more patrols under a warning. */
import { cloudDay } from '@/services/cloudClock'
import { useState } from 'react'
import { isBlank } from '@domain/contract/letters'
import { addDays } from '@domain/calendar/day'
import type { AdjustmentKind, WarningSubject } from '@domain/patrol/dutyPolicy'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'

export interface ChosenReach {
  readonly id: string
  readonly name: string
}

/** A week is what a typhoon or a polluted spell usually takes; the desk may end it earlier. */
const USUAL_DAYS = 6

export function useAdjusting(onDone: () => void) {
  const today = cloudDay()
  const [kind, setKind] = useState<AdjustmentKind>('pause')
  const [about, setAbout] = useState<WarningSubject>('water')
  /** Empty means the whole township. */
  const [reaches, setReaches] = useState<readonly ChosenReach[]>([])
  const [whole, setWhole] = useState(true)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(addDays(today, USUAL_DAYS))
  const [reason, setReason] = useState('')
  const adjusting = useSend('patrol.adjustDuty')

  const { said, isSound } = useTroubles({ form: troubleOf({ whole, reaches, from, until, reason }) })
  const adjust = async () => {
    if (!isSound()) return
    const reachIds = whole ? [] : reaches.map(({ id }) => id)
    const subject = kind === 'pause' ? {} : { about }
    if (await adjusting.send({ kind, ...subject, reachIds, from, until, reason: reason.trim() })) onDone()
  }
  const addReach = (reach: ChosenReach) =>
    setReaches((now) => (now.some(({ id }) => id === reach.id) ? now : [...now, reach]))
  const dropReach = (id: string) => setReaches((now) => now.filter((reach) => reach.id !== id))

  return {
    ...{ kind, setKind, about, setAbout, whole, setWhole, reaches, addReach, dropReach },
    ...{ from, setFrom, until, setUntil, reason, setReason },
    ...{ trouble: said.form, adjust, adjusting },
  }
}

interface Draft {
  readonly whole: boolean
  readonly reaches: readonly ChosenReach[]
  readonly from: string
  readonly until: string
  readonly reason: string
}

function troubleOf({ whole, reaches, from, until, reason }: Draft): string | null {
  if (!whole && reaches.length === 0) return '请选河段，或改为全镇'
  if (until < from) return '结束日期在开始之前，请改一下'
  return isBlank(reason) ? '请写原因，河长在“今天”里会看到' : null
}
