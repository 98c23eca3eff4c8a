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

interface Tabs {
  readonly tabs: readonly Tab[]
  /** Undefined where the page of a tab was asked for something else: another list than the tab's. */
  readonly here: Tab | undefined
}

/** The tabs where this page is one of them and lies at the bottom, else null: opened over another page it has a way back. */
export function useTabs(): Tabs | null {
  const { path, params } = useRouter()
  const tabs = tabsOf[useFace()]
  const onPage = tabs.filter(({ url }) => pathOf(url) === pathOf(path))
  const here = onPage.find(({ url }) => asksFor(url, params))
  const atBottom = useRef(false)
  // A page stays where it was opened: drawn anew while another lies over it, it keeps its tabs for the way back.
  atBottom.current ||= liesAtBottom()
  return onPage.length > 0 && atBottom.current ? { tabs, here } : null
}

const asksFor = (url: string, params: Readonly<Record<string, string | undefined>>) =>
  (url.split('?')[1]?.split('&') ?? []).every((pair) => {
    const [name = '', value] = pair.split('=')
    return params[name] === value
  })

const liesAtBottom = () => Taro.getCurrentPages().length < 2

export function TabBar({ tabs, here }: Tabs) {
  const title = here?.text
  useDidShow(() => {
    if (title) void Taro.setNavigationBarTitle({ title })
  })
  // Who looks is known a moment after the page was shown; a page that lies over it by then has its own title.
  useEffect(() => {
    if (title && liesAtBottom()) void Taro.setNavigationBarTitle({ title })
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
