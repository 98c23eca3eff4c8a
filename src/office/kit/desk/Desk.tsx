/**
 * The shell of every page of the office. On a desk: the groups at the left, the rooms of the one above the page, one
 * search over everything, type a little denser; on a phone: the page alone.
 */
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { scaleStyle } from '@/components/scale'
import { Screen } from '@/components/Screen'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import { useTextScale } from '@/device/textScale'
import { useOnline } from '@/hooks/useOnline'
import { useSearchKey } from '@/hooks/useSearchKey'
import { Search } from './Search'
import { groupOf, groups, groupTitle, type SectionKey } from './sections'
import { useWide } from '@/hooks/useWide'
import { openInPlace, toToday } from '@/services/pages'
import '../sentences'
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
  const [searching, search] = useState(false)
  useSearchKey(() => search(true))
  if (!wide) return <Screen action={action}>{children}</Screen>
  return (
    <View className="desk" style={{ ...scaleStyle(scale * deskScale), ...compactTargets(scale) }}>
      <Rail section={section} onSearch={() => search(true)} />
      <View className="desk__room">
        <Tabs section={section} />
        {children}
        {action && <View className="desk__action">{action}</View>}
      </View>
      {searching && <Search onClose={() => search(false)} />}
    </View>
  )
}

/** A mouse hits smaller targets than a thumb; who wants large text gets large targets here too. */
const compactTargets = (scale: number) => (scale > 1 ? {} : { '--target': '0.8' })

interface RailProps {
  readonly section: SectionKey
  readonly onSearch: () => void
}

function Rail({ section, onSearch }: RailProps) {
  const online = useOnline()
  const here = groupOf(section).group
  return (
    <View className="rail">
      <Text className="rail__name">河长办</Text>
      <Pressable className="rail__room rail__search" label="搜人、河段、问题、房间" onPress={onSearch}>
        <Icon name="search" size="small" />
        <Text>搜索</Text>
      </Pressable>
      <View className="rail__group" {...speak({ role: 'list', label: '各组' })}>
        {groups.map(({ group, rooms }) => (
          <View
            key={group}
            className={group === 'rules' ? 'rail__rules' : ''}
            {...speak({ role: 'listitem' })}
          >
            <Pressable
              className={`rail__room ${group === here ? 'rail__room--here' : ''}`}
              label={group === here ? `${groupTitle[group]}，当前` : groupTitle[group]}
              onPress={() => openInPlace(rooms[0]!.url)}
            >
              <Text>{groupTitle[group]}</Text>
            </Pressable>
          </View>
        ))}
      </View>
      <View className="rail__foot">
        {!online && <Notice icon="offline">没有网络</Notice>}
        <Text className="rail__keys">Ctrl+K 找人、河段、问题，/ 在本页搜，↑ ↓ 选行，回车打开，Esc 收起</Text>
        <Pressable className="rail__room" onPress={toToday}>
          <Text>回到首页</Text>
        </Pressable>
      </View>
    </View>
  )
}

/** The rooms of the group one is in; a group of one room needs none. */
function Tabs({ section }: { readonly section: SectionKey }) {
  const { group, rooms } = groupOf(section)
  if (rooms.length < 2) return null
  return (
    <View className="tabs" {...speak({ role: 'group', label: groupTitle[group] })}>
      {rooms.map(({ key, title, url }) => (
        <Pressable
          key={key}
          className={`tabs__one ${key === section ? 'tabs__one--here' : ''}`}
          label={key === section ? `${title}，当前` : title}
          onPress={() => openInPlace(url)}
        >
          <Text>{title}</Text>
        </Pressable>
      ))}
    </View>
  )
}
