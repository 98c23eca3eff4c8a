/** A sign on the map: a triangle while something is being done about it, a tick when it is done. */
import { View } from '@tarojs/components'
import { speak } from '../native/speak'
import { markAddress } from '../ribbon/markSign'
import type { MapPoint } from './areaProps'
import './Pin.scss'

export function Pin({ kind }: { readonly kind: MapPoint['kind'] }) {
  return (
    <View className="pin" {...speak({ hidden: true })}>
      <View className="pin__sign" style={{ backgroundImage: markAddress(kind) }} />
    </View>
  )
}
