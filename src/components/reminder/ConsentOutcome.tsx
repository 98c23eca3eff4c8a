/** What the asking came to, and the way out when WeChat no longer asks at all. */
import { Text } from '@tarojs/components'
import { openMessageSettings } from '@/device/consent'
import type { ConsentOutcome as Outcome } from '@/hooks/useConsent'
import { outcomeWords } from '@/words/reminderWords'
import { speak } from '../native/speak'
import { Notice } from '../Notice'
import './reminder.scss'

const settings: Partial<Record<Outcome, string>> = {
  off: '微信里关掉了订阅消息。请去设置里打开，再回来点一次',
  refused: '没有开。要是没有看到询问，请去微信设置里打开',
}

export function ConsentOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  if (outcome === null) return null
  const denied = settings[outcome]
  if (denied) {
    return (
      <Notice tone="dueSoon" icon="bell" action="去设置" onPress={() => void openMessageSettings()}>
        {denied}
      </Notice>
    )
  }
  return (
    <Text className="reminder__outcome" {...speak({ role: 'status' })}>
      {outcomeWords[outcome]}
    </Text>
  )
}
