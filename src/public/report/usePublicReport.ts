/** One public report: what was seen, what was done about it, and what is shared of it. */
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { reportTitle } from '@domain/report/reportTitle'
import { idOf } from '../components/addressId'

export function usePublicReport() {
  const reportId = idOf(useRouter().params.reportId)
  const answer = useCall('report.getPublic', reportId === null ? null : { reportId }, { cache: true })
  const report = answer.value?.report
  const what = report && reportTitle(report.reachName, report.category)
  const title = what ? `${what}：${report.done ? '已办好' : '正在办'}` : '身边的河，问题办得怎样'
  useShareAppMessage(() => ({ title, path: `/public/report/index?reportId=${reportId ?? ''}` }))
  useShareTimeline(() => ({ title, query: `reportId=${reportId ?? ''}` }))
  return { reportId, answer, what: what ?? '' }
}
