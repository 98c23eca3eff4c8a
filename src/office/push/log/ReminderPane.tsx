/** One reminder: what it said, what became of it and why, and the button that sends it once more. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { clockText } from '@/words/clockWords'
import { sentenceOf } from '@domain/contract/problems'
import type { ReminderState } from '@domain/reminder/reminder'
import { templates } from '@domain/reminder/templates'
import { ReminderTag } from './columns'
import type { ReminderEntry } from './useResending'
import type { useResending } from './useResending'

interface ReminderPaneProps {
  readonly reminder: ReminderEntry
  readonly resending: ReturnType<typeof useResending>
}

/** As the cloud takes them. */
const resendable: readonly ReminderState[] = ['noConsent', 'failed', 'unclear', 'off']

export function ReminderPane({ reminder, resending }: ReminderPaneProps) {
  const { name, template, words, state, reason, tries, at } = reminder
  const facts = [reason, tries > 1 ? `试了 ${tries} 次` : '', at === null ? '' : `${clockText(at)} 发出`]
  return (
    <View className="log">
      <ReminderTag state={state} />
      <Text className="log__title" {...speak({ role: 'heading' })}>
        {`${name}，${templates[template].label}`}
      </Text>
      <Text className="log__words">{words}</Text>
      {facts.filter(Boolean).map((fact) => (
        <Text key={fact} className="log__second">
          {fact}
        </Text>
      ))}
      {resending.problem && <Notice tone="overdue">{sentenceOf(resending.problem)}</Notice>}
      {resendable.includes(state) && (
        <View className="log__button">
          <Button
            kind="main"
            note={beforeResending(state)}
            busy={resending.busy}
            onPress={() => resending.ask(reminder)}
          >
            再发一次
          </Button>
        </View>
      )}
    </View>
  )
}

function beforeResending(state: ReminderState): string | undefined {
  if (state === 'noConsent') return '要本人先点过“提醒我”'
  return state === 'off' ? '要本人先在微信里打开订阅消息' : undefined
}
