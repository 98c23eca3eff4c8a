/** A list and what is open in it, side by side, each scrolling for itself. On a phone there is only the list. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '@/components/native/speak'
import { useWide } from '@/hooks/useWide'
import './TwoPane.scss'

interface TwoPaneProps {
  readonly list: ReactNode
  /** Filters and buttons above the list. */
  readonly head: ReactNode
  readonly detail: ReactNode
}

/** What scrolls must be reachable without a mouse, also where nothing in it can be pressed. */
const scrolledByKeys = { tabIndex: 0, ...speak({ role: 'group', label: '详情' }) }

export function TwoPane({ head, list, detail }: TwoPaneProps) {
  const wide = useWide()
  if (!wide) {
    return (
      <>
        {head}
        {list}
      </>
    )
  }
  return (
    <View className="panes">
      <View className="panes__list">
        <View className="panes__head">{head}</View>
        <View className="panes__body">{list}</View>
      </View>
      <View className="panes__detail" {...scrolledByKeys}>
        {detail}
      </View>
    </View>
  )
}
