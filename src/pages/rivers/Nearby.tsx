/** The phone is asked where it is by a tap, and what stands in the way is said; the list below holds without it. */
import { openLocationSettings } from '@/device/location'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { View } from '@tarojs/components'
import type { RiversState } from './useRivers'
import './rivers.scss'

const troubles = {
  denied: '没有允许使用位置，下面是全部河流，可以按村找',
  off: '手机的定位没有打开，下面是全部河流，可以按村找',
  unavailable: '现在找不到位置，到空旷的地方再试，或者按村找',
} as const

export function Nearby({ page: { place, trouble, finding, find } }: { readonly page: RiversState }) {
  if (place) return null
  return (
    <View className="rivers__near">
      {trouble && <Notice tone="dueSoon">{troubles[trouble]}</Notice>}
      {trouble === 'denied' && <Button onPress={() => void openLocationSettings()}>去设置里允许</Button>}
      <Button busy={finding} onPress={() => void find()}>
        {trouble ? '再试一次' : '看离我最近的河'}
      </Button>
    </View>
  )
}
