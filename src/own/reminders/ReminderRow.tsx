/** One kind of reminder: what it is, how often still, and one more by a tap. */
import { Text, View } from '@tarojs/components'
import { templateLabel } from '@domain/reminder/templates'
import { Button } from '@/components/Button'
import type { ConsentItem } from '@/hooks/useConsent'
import { standingWords } from '@/words/reminderWords'
import './reminders.scss'

interface ReminderRowProps {
  readonly item: ConsentItem
  readonly busy: boolean
  readonly onAsk: () => void
}

export function ReminderRow({ item, busy, onAsk }: ReminderRowProps) {
  const label = templateLabel(item.template)
  return (
    <View className="reminders__row">
      <View className="reminders__words">
        <Text className="reminders__title">{label}</Text>
        <Text className="reminders__standing">{standingWords(item)}</Text>
      </View>
      {item.templateId !== null && (
        <Button inline disabled={busy} label={`${label}，提醒我`} onPress={onAsk}>
          {item.left > 0 ? '再加一次' : '提醒我'}
        </Button>
      )}
    </View>
  )
}
