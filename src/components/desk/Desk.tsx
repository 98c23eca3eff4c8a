/**
 * The shell of every page of the office. On a desk: the rooms at the left, the page beside them, type a little
 * denser; on a phone: the page alone.
 */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Notice } from '../Notice'
import { scaleStyle } from '../scale'
import { Screen } from '../Screen'
import { Pressable } from '../native/Pressable'
import { speak } from '../native/speak'
import { useTextScale } from '@/device/textScale'
import { useOnline } from '@/hooks/useOnline'
import { groups, groupTitle, type SectionKey } from './sections'
import { useWide } from '@/hooks/useWide'
import './Desk.scss'

/** 17 → 15: a monitor is looked at sitting, indoors, and shows more at once. */
const deskScale = 15 / 17

interface DeskProps {
  readonly section: SectionKey
  readonly children: ReactNode
  /** Fixed at the bottom of a phone, at the end of the page on a desk. */
  readonly action?: ReactNode
}

export function Desk({ section, children, action }: DeskProps) {
  const wide = useWide()
  const scale = useTextScale()
  if (!wide) return <Screen action={action}>{children}</Screen>
  return (
    <View className="desk" style={{ ...scaleStyle(scale * deskScale), ...compactTargets(scale) }}>
      <Rail section={section} />
      <View className="desk__room">
        {children}
        {action && <View className="desk__action">{action}</View>}
      </View>
    </View>
  )
}

/** A mouse hits smaller targets than a thumb; who wants large text gets large targets here too. */
const compactTargets = (scale: number) => (scale > 1 ? {} : { '--target': '0.8' })

function Rail({ section }: { readonly section: SectionKey }) {
  const online = useOnline()
  return (
    <View className="rail">
      <Text className="rail__name">河长办</Text>
      {groups.map(({ group, rooms }) => (
        <View key={group} className="rail__group" {...speak({ role: 'list', label: groupTitle[group] })}>
          {rooms.map(({ key, title, url }) => (
            <View key={key} {...speak({ role: 'listitem' })}>
              <Pressable
                className={`rail__room ${key === section ? 'rail__room--here' : ''}`}
                label={key === section ? `${title}，当前` : title}
                onPress={() => void Taro.redirectTo({ url })}
              >
                <Text>{title}</Text>
              </Pressable>
            </View>
          ))}
        </View>
      ))}
      <View className="rail__foot">
        {!online && <Notice icon="offline">没有网络</Notice>}
        <Text className="rail__keys">按 / 搜索，↑ ↓ 选行，回车打开，Esc 收起</Text>
        <Pressable className="rail__room" onPress={() => void Taro.switchTab({ url: '/pages/today/index' })}>
          <Text>回到首页</Text>
        </Pressable>
      </View>
    </View>
  )
}
