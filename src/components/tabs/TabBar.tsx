/** The bar at the bottom of a tab's page. Drawn by us: the tabs differ by who looks, and their words grow with the text. */
import { Text, View } from '@tarojs/components'
import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useFace } from '@/hooks/useFace'
import { pathOf, startAt } from '@/services/pages'
import { colour } from '@/styles/tokens'
import { Icon } from '../Icon'
import { Pressable } from '../native/Pressable'
import { speak } from '../native/speak'
import { type Tab, tabsOf } from './tabs'
import './TabBar.scss'

/** The tabs where this page is one of them and lies at the bottom, else null: opened over another page it has a way back. */
export function useTabs(): { readonly tabs: readonly Tab[]; readonly here: Tab } | null {
  const { path } = useRouter()
  const tabs = tabsOf[useFace()]
  const here = tabs.find(({ url }) => pathOf(url) === pathOf(path))
  const atBottom = useRef(false)
  // A page stays where it was opened: drawn anew while another lies over it, it keeps its tabs for the way back.
  atBottom.current ||= liesAtBottom()
  return here && atBottom.current ? { tabs, here } : null
}

const liesAtBottom = () => Taro.getCurrentPages().length < 2

export function TabBar({ tabs, here }: { readonly tabs: readonly Tab[]; readonly here: Tab }) {
  const { text: title } = here
  useDidShow(() => void Taro.setNavigationBarTitle({ title }))
  // Who looks is known a moment after the page was shown; a page that lies over it by then has its own title.
  useEffect(() => {
    if (liesAtBottom()) void Taro.setNavigationBarTitle({ title })
  }, [title])
  return (
    <View className="tab-bar" {...speak({ role: 'navigation', label: '主要页面' })}>
      {tabs.map((tab) => (
        <Pressable
          key={tab.url}
          className={`tab-bar__one ${tab === here ? 'tab-bar__one--here' : ''}`}
          label={tab === here ? `${tab.text}，当前` : undefined}
          onPress={() => tab !== here && startAt(tab.url)}
        >
          <Icon name={tab.icon} colour={tab === here ? colour.river : colour.secondary} />
          <Text className="tab-bar__text">{tab.text}</Text>
        </Pressable>
      ))}
    </View>
  )
}
