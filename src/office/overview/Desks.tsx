/** What else waits for the office: roles that another person is to confirm, and what the clock could not do. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ListRow, Rows } from '@/components/ListRow'
import type { CallState } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'

interface DesksProps {
  readonly stuck: CallState<Output<'job.listStuck'>>
  readonly grants: CallState<Output<'identity.listGrants'>>
}

const toStuck = () => void Taro.navigateTo({ url: '/office/stuck/index' })
const toGrants = () => void Taro.navigateTo({ url: '/office/grants/index' })

export function Desks({ stuck, grants }: DesksProps) {
  const waiting = grants.value?.waiting ?? 0
  const inAll = stuck.value?.inAll ?? 0
  if (waiting === 0 && inAll === 0) return null
  return (
    <View className="overview__rewards">
      <Rows>
        {waiting > 0 && <ListRow icon="people" title={`身份授予待确认 ${waiting} 项`} onPress={toGrants} />}
        {inAll > 0 && <ListRow icon="alert" title={`卡住的工作 ${inAll} 件`} onPress={toStuck} />}
      </Rows>
    </View>
  )
}
