/** A report in a list of work: what and where, how much time is left, who acts. The whole row opens it. */
import { Text, View } from '@tarojs/components'
import { endingWords, entryDetail, entryTitle, escalationWords, type ReportEntry } from '@/words/reportWords'
import { Icon } from '../Icon'
import { Pressable } from '../native/Pressable'
import { Tag } from '../Tag'
import { LightTag } from './LightTag'
import { StateTag } from './StateTag'
import './ReportRow.scss'

interface ReportRowProps {
  readonly report: ReportEntry
  readonly onPress: () => void
  /** Why it is listed, where that is not plain: 「可能是同一张照片」. */
  readonly remark?: string
  readonly now?: number
}

export function ReportRow({ report, onPress, remark, now }: ReportRowProps) {
  return (
    <Pressable className="row" onPress={onPress}>
      <View className="report-row">
        <Text className="report-row__title">{entryTitle(report)}</Text>
        <ReportTags report={report} now={now} />
        <Text className="report-row__detail">{entryDetail(report)}</Text>
        {remark && <Text className="report-row__remark">{remark}</Text>}
      </View>
      <Icon name="chevron" size="small" />
    </Pressable>
  )
}

/** Light, state, and what is out of the ordinary. */
export function ReportTags({ report, now }: { readonly report: ReportEntry; readonly now?: number }) {
  const { light, dueAt, mayMove, state, escalation, screening, aboutChief, appealed, ending } = report
  return (
    <View className="report-row__tags">
      <LightTag light={light} dueAt={dueAt} now={now} mayMove={mayMove} />
      <StateTag state={state} dueAt={dueAt} />
      {escalation > 0 && dueAt !== null && <Tag tone="overdue">{escalationWords(escalation)}</Tag>}
      {aboutChief && <Tag tone="dueSoon">反映河长，只限河长办和总河长</Tag>}
      {ending && <Tag tone="dueSoon">{endingWords(ending)}</Tag>}
      {appealed && <Tag tone="dueSoon">申请复查</Tag>}
      {screening === 'held' && <Tag tone="dueSoon">内容待审核</Tag>}
    </View>
  )
}
