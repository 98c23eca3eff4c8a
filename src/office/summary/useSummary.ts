/** The yearly summary on the desk: which year, what it says, and what the office changes in it. */
import { cloudDay } from '@/services/cloudClock'
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { newId } from '@/services/newId'
import { leave } from '@/services/unsaved'
import type { Input, Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'
import { lettersOf } from '@domain/document/writing'
import { compose, type ComposedSection } from '@domain/summary/compose'
import type { OwnSentence } from '@domain/summary/draft'
import type { FactValues } from '@domain/summary/facts'
import { yearlyOutline } from '@domain/summary/yearly/outline'
import { summaryWriting } from '@domain/summary/yearly/writing'

export type SummaryOnWire = Output<'summary.get'>

/** Where an own sentence stands: behind a pattern of a section, or at its beginning. */
export type Place = Pick<OwnSentence, 'section' | 'after'>

export interface Shown {
  readonly summary: SummaryOnWire
  readonly sections: readonly ComposedSection[]
  /** Of the whole as it goes to Word. */
  readonly letters: number
}

/** This year and the two before, so many as anybody still writes. */
const yearsBack = 2

export function useSummary() {
  const now = Number(cloudDay().slice(0, 4))
  const { year: asked } = useRouter().params
  const [year, setYear] = useState(asked ?? String(now))
  const [reason, setReason] = useState('')
  const stored = useCall('summary.get', { year })
  const said = useSaid()
  /** Others read it, and take it as a Word file. */
  const mayWrite = useOfOffice()
  const [counting, writing, leaving, closing] = [
    useSend('summary.count'),
    useSend('summary.write'),
    useSend('summary.leaveOut'),
    useSend('summary.close'),
  ]
  useReturn(() => void stored.reload())
  const after = async (answer: object | null, words = '') => {
    if (answer === null) return false
    said.say(words)
    await stored.reload()
    return true
  }
  const write = async (sentence: Omit<Input<'summary.write'>, 'year' | 'reason' | 'otherId'>) => {
    const answer = await writing.send({ year, reason, otherId: await newId(), ...sentence })
    return after(answer, answer?.outcome === 'both' ? bothWords : '')
  }
  return {
    ...{ year, years: yearsFrom(now), reason, setReason, stored, mayWrite, said: said.words },
    setYear: (wanted: string) => leave(() => setYear(wanted)),
    busy: counting.busy || closing.busy,
    problem: firstOf(counting.problem, writing.problem, leaving.problem, closing.problem),
    count: async () => after(await counting.send({ year, reason }), '数字重新算过了，自己写的句子都在'),
    close: async () => after(await closing.send({ year }), '已定稿。以后要改，需写明原因'),
    leaveOut: async (pattern: string, out: boolean) =>
      after(await leaving.send({ year, reason, pattern, out })),
    add: async (place: Place, text: string) => write({ ...place, id: await newId(), revision: 0, text }),
    change: async ({ id, section, after: behind, revision }: OwnSentence, text: string) =>
      write({ id, section, after: behind, revision, text }),
  }
}

export type SummaryDesk = ReturnType<typeof useSummary>

const bothWords = '别人同时改了这一句。两份都留着，请看一看，合成一份'

const yearsFrom = (now: number) =>
  Array.from({ length: yearsBack + 1 }, (_, back) => String(now - back)).map((value) => ({
    value,
    label: `${value} 年`,
  }))

const firstOf = (...problems: readonly (Problem | null)[]) => problems.find((each) => each !== null) ?? null

function useSaid() {
  const [words, say] = useState('')
  return { words, say }
}

/** What is written where, as it stands in the cloud. */
export function shownOf(summary: SummaryOnWire): Shown {
  const { year, township, own, hidden } = summary
  const [values, before, lastYear] = [summary.values, summary.before, summary.lastYear] as FactValues[]
  const known = { year, township, values: values!, before: before ?? null, lastYear: lastYear ?? null }
  const writing = summaryWriting(
    { _id: year, own, hidden, values: values! },
    { township, day: `${year}-12-31` },
  )
  return { summary, sections: compose(yearlyOutline, { own, hidden }, known), letters: lettersOf(writing) }
}
