/** The report being filled in: what the address asks for, what is entered, what becomes of it. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { reachOf } from '@/services/scene'
import { toToday } from '@/services/pages'
import { openReport } from '../draft/phoneReport'
import type { ReportDraft } from '../draft/reportDraft'
import { useSending } from './useSending'
import { useTakenDraft } from './useTakenDraft'

export function useNew() {
  const { params } = useRouter()
  const taken = useTakenDraft(params.reportId ?? null, reachOf(params))
  const [full, setFull] = useState(false)
  const { forgetMissing, ...sending } = useSending(setFull)

  const change = (part: Partial<ReportDraft>) => {
    forgetMissing()
    openReport
      .change((now) => ({ ...now, ...part }))
      .then(
        () => setFull(false),
        () => setFull(true),
      )
  }
  /** The matter was here already: nothing is sent. */
  const leave = async () => {
    await openReport.discard()
    await toToday()
  }
  const problem = full ? '手机存储满了，请清理后再发；您填的还在这里。' : null
  return { ...taken, ...sending, problem, change, leave }
}
