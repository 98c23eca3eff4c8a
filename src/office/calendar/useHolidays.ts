/** The notice of one year on the desk: typed as the notice writes it, read back as days, saved with conflict. */
import { cloudDay } from '@/services/cloudClock'
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { readDays, writeDays } from './writtenDays'

export type Holidays = Output<'calendar.getHolidays'>

interface Typed {
  readonly rest: string
  readonly work: string
}

/** Of another year it is worthless. */
interface TypedOf extends Typed {
  readonly year: number
}

export function useHolidays() {
  const stored = useCall('calendar.getHolidays', {})
  const sending = useSend('calendar.saveHolidays')
  const [written, write] = useState<TypedOf | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { value } = stored
  const year = value ? yearOf(value) : null
  const known = value && year !== null ? typedOf(value, year) : null
  const typed = written && written.year === year ? written : known

  const rest = typed && year !== null ? readDays(typed.rest, year) : null
  const work = typed && year !== null ? readDays(typed.work, year) : null
  const save = async () => {
    if (!value || year === null || !rest?.ok || !work?.ok) return
    setSaid(null)
    const notice = { year, rest: [...rest.days], work: [...work.days] }
    if (!(await sending.send({ version: value.version, notice }))) return
    setSaid(`${year} 年的放假安排已保存，期限和每日一送都按它算`)
    await stored.reload()
  }
  return {
    ...{ stored, sending, typed, rest, work, year, said, save },
    unsaved: typed !== null && known !== null && year !== null && !sameDays(typed, known, year),
    type(change: Partial<Typed>) {
      if (typed && year !== null) write({ ...typed, ...change, year })
    },
  }
}

/** However they are written; what cannot be read is another text. */
function sameDays(a: Typed, b: Typed, year: number): boolean {
  const read = (text: string) => {
    const days = readDays(text, year)
    return days.ok ? days.days.join() : text
  }
  return read(a.rest) === read(b.rest) && read(a.work) === read(b.work)
}

/** The year that is missing, else the one after this. */
function yearOf({ missing }: Holidays): number {
  return missing ?? Number(cloudDay().slice(0, 4)) + 1
}

function typedOf({ notices, lawful }: Holidays, year: number): Typed {
  const known = notices.find((notice) => notice.year === year)
  const { rest, work } = known ?? { rest: lawful, work: [] }
  return { rest: writeDays(rest, year), work: writeDays(work, year) }
}
