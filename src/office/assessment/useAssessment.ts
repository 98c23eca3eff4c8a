/** The room of the assessment: which period, which sheets of it, which one lies open, and steps for several at once. */
import type { Output } from '@domain/contract/contract'
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useChosen } from '@/hooks/useChosen'
import { useCall } from '@/hooks/useCall'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { sentenceOf } from '@domain/contract/problems'
import type { SheetState } from '@domain/assessment/sheet'

export type Brief = ItemOf<'assessment.list'>
export type Opened = Output<'assessment.get'>
export type Full = Opened['sheet']
/** `objecting`: those with an objection that waits. */
export type Listing = SheetState | 'all' | 'objecting'

const narrowing = (listing: Listing) =>
  listing === 'all' ? {} : listing === 'objecting' ? { objecting: true } : { state: listing }

export function useAssessment() {
  const { params } = useRouter()
  const periods = useCall('assessment.periods', {}, { cache: true })
  const [wanted, setPeriod] = useState<string | null>(params.period ?? null)
  const period = wanted ?? periods.value?.items[0]?.period ?? null
  const [listing, setListing] = useState<Listing>('all')
  const [village, setVillage] = useState<string | null>(null)
  const [chosen, choose] = useChosen('id')
  const asked = period === null ? null : { period, ...narrowing(listing), ...(village ? { village } : {}) }
  const list = usePages('assessment.list', asked, { cache: true, pageSize: 100 })
  const reload = () => {
    void list.reload()
    void periods.reload()
  }
  useReturn(reload)
  const steps = useSteps(reload)
  const show = (next: Listing) => {
    setListing(next)
    choose(null)
    steps.forget()
  }
  const goTo = (next: string) => {
    setPeriod(next)
    choose(null)
    steps.forget()
  }
  const open = (next: string, id: string) => {
    goTo(next)
    choose(id)
    void periods.reload()
  }
  return {
    ...{ periods, period, goTo, open, listing, show, village, setVillage, list, chosen, choose, reload },
    ...{ steps, asked },
  }
}

/** Why one was left undone; of a year also which of its months are open. */
export const whyLeft = ({ code, detail }: Output<'assessment.finish'>['left'][number]): string =>
  [sentenceOf({ code }), code === 'assessment.monthsOpen' && detail ? `还没有审定的：${detail}。` : ''].join(
    '',
  )

/** Looks at, or makes final, several sheets as they were seen; says how many went through and why the others did not. */
function useSteps(reload: () => void) {
  const looking = useSend('assessment.look')
  const finishing = useSend('assessment.finish')
  const [said, say] = useState('')
  const take = async (kind: 'look' | 'finish', sheets: readonly Brief[]) => {
    say('')
    const sending = kind === 'look' ? looking : finishing
    const seen = sheets.map(({ id, revision }) => ({ id, revision }))
    const answer = await sending.send({ sheets: seen })
    if (answer) {
      const reasons = [...new Set(answer.left.map(whyLeft))]
      const rest = answer.left.length === 0 ? '' : `；${answer.left.length} 份没有办：${reasons.join('')}`
      say(`${kind === 'look' ? '核过' : '审定'} ${answer.done.length} 份${rest}`)
    }
    reload()
  }
  return {
    ...{ said, take, busy: looking.busy || finishing.busy, problem: looking.problem ?? finishing.problem },
    forget() {
      say('')
      looking.forget()
      finishing.forget()
    },
  }
}
