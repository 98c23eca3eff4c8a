/** A sign on the map: a triangle while something is being done about it, a tick when it is done; several with number. */
import { Text, View } from '@tarojs/components'
import { speak } from '../native/speak'
import { markAddress } from '../ribbon/markSign'
import type { MapPoint } from './areaProps'
import './Pin.scss'

interface PinProps {
  readonly kind: MapPoint['kind']
  readonly count?: number
}

export function Pin({ kind, count = 1 }: PinProps) {
  return (
    <View className={`pin ${count > 1 ? 'pin--many' : ''}`} {...speak({ hidden: true })}>
      <View className="pin__sign" style={{ backgroundImage: markAddress(kind) }} />
      {count > 1 && <Text className="pin__count">{count}</Text>}
    </View>
  )
}
