/** A black page with time and way: the phone may lie in the pocket and goes on recording. */
import { Text } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { distanceText } from '@domain/patrol/figureText'
import { Pressable } from '@/components/native/Pressable'
import { dimLight } from '@/device/screen'
import { clockText } from './clockText'

interface DimScreenProps {
  readonly seconds: number
  readonly metres: number
  readonly onWake: () => void
}

export function DimScreen({ seconds, metres, onWake }: DimScreenProps) {
  useEffect(() => {
    void dimLight(true)
    return () => void dimLight(false)
  }, [])
  // A call that comes in is not to be taken on a dark phone.
  useDidHide(() => void dimLight(false))
  useDidShow(() => void dimLight(true))
  return (
    <Pressable className="dim" onPress={onWake}>
      <Text className="dim__time">{clockText(seconds)}</Text>
      <Text className="dim__way">{distanceText(metres, 'down')}</Text>
      <Text className="dim__hint">正在记录，轻触亮屏</Text>
    </Pressable>
  )
}
