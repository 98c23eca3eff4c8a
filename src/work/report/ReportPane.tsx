/** A report beside the list at a desk, its buttons always in sight below it. */
import { View } from '@tarojs/components'
import { Fetched } from '@/components/Fetched'
import { Actions, hasActions } from '../command/Actions'
import { Left } from './Left'
import { ReportView } from './ReportView'
import { type Changed, useReport } from './useReport'
import './report.scss'

interface ReportPaneProps {
  readonly reportId: string
  readonly onChanged: Changed
}

export function ReportPane({ reportId, onChanged }: ReportPaneProps) {
  const page = useReport(reportId, onChanged)
  if (page.left) return <Left page={page} />
  return (
    <Fetched of={page.report}>
      {(answer) => (
        <>
          <ReportView page={page} answer={answer} />
          {hasActions(page, answer) && (
            <View className="report__actions">
              <Actions page={page} answer={answer} />
            </View>
          )}
        </>
      )}
    </Fetched>
  )
}
