/** Saving made visible: 已存手机 → 上传中 → 已送达, and what went wrong on the way. */
import { Text, View } from '@tarojs/components'
import { outboxStateLabel, type OutboxState } from '@/outbox'
import { colour } from '@/styles/tokens'
import { Icon } from '../Icon'
import { speak } from '../native/speak'
import './DeliverySteps.scss'

const road = ['saved', 'sending', 'delivered'] as const

export function DeliverySteps({ state }: { readonly state: Exclude<OutboxState, 'refused'> }) {
  const reached = road.indexOf(state)
  return (
    <View className="delivery" {...speak({ role: 'img', label: outboxStateLabel[state] })}>
      {road.map((step, i) => (
        <View key={step} className={`delivery__step ${i <= reached ? 'delivery__step--reached' : ''}`}>
          <Icon
            name={i < reached || step !== 'sending' ? 'check' : 'upload'}
            size="small"
            colour={i <= reached ? colour.done : '#6B7A80'}
          />
          <Text>{outboxStateLabel[step]}</Text>
        </View>
      ))}
    </View>
  )
}
