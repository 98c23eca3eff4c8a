/** One's own report: by id for whom WeChat knows, else by the receipt code that was just typed. */
import { useRouter, useUnload } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { Input } from '@domain/contract/contract'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { forgetReceipt, heldReceipt } from '../receipt/heldReceipt'

/** How the reporter is known to the cloud in every question about this report. */
export type AsReporter = Pick<Input<'report.track'>, 'reportId' | 'receipt'>

export function useTrack() {
  const { reportId } = useRouter().params
  // A receipt typed before another report was opened by its id stays out of this.
  const [receipt] = useState(() => (reportId ? null : heldReceipt()))
  const who = useMemo<AsReporter | null>(() => {
    if (reportId) return { reportId }
    return receipt === null ? null : { receipt }
  }, [reportId, receipt])
  // What is kept on the phone is kept by its question, and a receipt code is not to be kept.
  const report = useCall('report.track', who, { cache: who?.receipt === undefined })
  useReturn(() => void report.reload())
  useUnload(() => {
    if (receipt !== null) forgetReceipt()
  })
  return { who, report }
}
