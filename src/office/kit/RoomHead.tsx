/** What stands above a room's list: a choice or a button, in line with it. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './RoomHead.scss'

export function RoomHead({ children }: { readonly children: ReactNode }) {
  return <View className="room-head">{children}</View>
}
