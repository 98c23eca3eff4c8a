/** One report on a phone: everything about it to read, and what is to be done in the thumb zone. */
import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { hasRole, useMe } from '@/hooks/useMe'
import { Actions, hasActions } from '../command/Actions'
import { WorkShell } from '../WorkShell'
import { Left } from './Left'
import { ReportView } from './ReportView'
import { useReport } from './useReport'

export default function ReportPage() {
  const { reportId } = useRouter().params
  const me = useMe()
  const desk = hasRole(me.value, 'office', 'headChief')
  if (!reportId) {
    return (
      <WorkShell desk={desk}>
        <Empty icon="search" title="没有找到这件问题" detail="请从问题列表里重新打开" />
      </WorkShell>
    )
  }
  return <OneReport reportId={reportId} desk={desk} />
}

function OneReport({ reportId, desk }: { readonly reportId: string; readonly desk: boolean }) {
  const page = useReport(reportId)
  const { value } = page.report
  const acts = value !== null && !page.left && hasActions(page, value)
  return (
    <WorkShell desk={desk} action={acts ? <Actions page={page} answer={value} /> : undefined}>
      {page.left ? (
        <Left page={page} />
      ) : (
        <Fetched of={page.report}>{(answer) => <ReportView page={page} answer={answer} />}</Fetched>
      )}
    </WorkShell>
  )
}
