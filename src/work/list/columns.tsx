/** What the desk's table shows of each report. */
import { Text, View } from '@tarojs/components'
import { LightTag } from '@/components/report/LightTag'
import { StateTag } from '@/components/report/StateTag'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { momentWords } from '@/words/clockWords'
import { entryDetail, entryTitle, escalationWords, type ReportEntry } from '@/words/reportWords'

/** `order`: in words, in which the list comes. */
export function columnsOf(now: number, order: string): readonly TableColumn<ReportEntry>[] {
  return [
    {
      key: 'what',
      title: `问题、承办（${order}）`,
      cell: (report) => (
        <View>
          <Text className="work-cell__main">{entryTitle(report)}</Text>
          <Text className="work-cell__second">{entryDetail(report)}</Text>
        </View>
      ),
    },
    {
      key: 'due',
      title: '期限',
      width: '172px',
      cell: ({ light, dueAt, mayMove, escalation }) => (
        <View className="work-cell__tags">
          <LightTag light={light} dueAt={dueAt} now={now} mayMove={mayMove} />
          {escalation > 0 && dueAt !== null && <Tag tone="overdue">{escalationWords(escalation)}</Tag>}
        </View>
      ),
    },
    {
      key: 'state',
      title: '进度',
      width: '128px',
      cell: ({ state, dueAt, screening, heldPhotos = 0, submittedAt, endedAt }) => (
        <View className="work-cell__tags">
          <StateTag state={state} dueAt={dueAt} />
          {(screening === 'held' || heldPhotos > 0) && <Tag tone="dueSoon">内容待审核</Tag>}
          <Text className="work-cell__second">
            {endedAt === undefined
              ? `${momentWords(submittedAt, now)} 报`
              : `${momentWords(endedAt, now)} ${state === 'closed' ? '办结' : '结束'}`}
          </Text>
        </View>
      ),
    },
  ]
}
