/** What the log shows of each reminder: on a desk as a table, on a phone as a line. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import type { Tone } from '@/styles/tokens'
import { clockText } from '@/words/clockWords'
import { reminderStateLabel, type ReminderState } from '@domain/reminder/reminder'
import { templates } from '@domain/reminder/templates'
import type { ReminderEntry } from './useResending'

const tones: Record<ReminderState, Tone> = {
  waiting: 'plain',
  sending: 'river',
  sent: 'done',
  noConsent: 'dueSoon',
  off: 'plain',
  skipped: 'plain',
  notNeeded: 'done',
  failed: 'overdue',
  unclear: 'dueSoon',
}

export function ReminderTag({ state }: Pick<ReminderEntry, 'state'>) {
  return <Tag tone={tones[state]}>{reminderStateLabel[state]}</Tag>
}

export const columns: readonly TableColumn<ReminderEntry>[] = [
  { key: 'name', title: '给谁', width: '88px', cell: ({ name }) => name },
  {
    key: 'words',
    title: '提醒什么',
    cell: ({ template, words }) => (
      <View>
        <Text className="log__main">{templates[template].label}</Text>
        <Text className="log__second">{words}</Text>
      </View>
    ),
  },
  {
    key: 'state',
    title: '情况',
    width: '176px',
    cell: ({ state, reason }) => (
      <View>
        <ReminderTag state={state} />
        {reason !== '' && <Text className="log__second">{reason}</Text>}
      </View>
    ),
  },
  { key: 'at', title: '时间', width: '44px', cell: ({ at }) => (at === null ? '' : clockText(at)) },
]

interface ReminderLineProps {
  readonly reminder: ReminderEntry
  readonly onPress: () => void
}

export function ReminderLine({ reminder, onPress }: ReminderLineProps) {
  const { name, template, reason, at, state } = reminder
  const detail = [templates[template].label, at === null ? '' : clockText(at), reason]
  return (
    <ListRow
      title={name}
      detail={detail.filter(Boolean).join('，')}
      aside={<ReminderTag state={state} />}
      onPress={onPress}
    />
  )
}
