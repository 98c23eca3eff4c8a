/** One public report: what was seen, what was done about it, and what is shared of it. */
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { reportTitle } from '@domain/report/reportTitle'
import { idOf } from '@/services/addressId'

export function usePublicReport() {
  const reportId = idOf(useRouter().params.reportId)
  const answer = useCall('report.getPublic', reportId === null ? null : { reportId }, { cache: true })
  const report = answer.value?.report
  const what = report && reportTitle(report.reachName, report.category)
  const title = what ? `${what}：${report.done ? '已办好，看处理前后' : '正在办'}` : '身边的河，问题办得怎样'
  /** Without one WeChat takes a picture of the page. */
  const imageUrl = report?.after[0] ?? report?.before[0]
  const query = `reportId=${reportId ?? ''}`
  useShareAppMessage(() => ({ title, path: `/public/report/index?${query}`, imageUrl }))
  useShareTimeline(() => ({ title, query, imageUrl }))
  return { reportId, answer, what: what ?? '' }
}
