/**
 * What narrows a list: in a line on a desk; on a phone behind one button that says what is chosen, because eight of them
 * in large letters fill the screen before the first entry.
 */
import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'
import { useWide } from '@/hooks/useWide'
import './Folded.scss'

interface FoldedProps {
  /** What is chosen, in words. */
  readonly chosen: readonly string[]
  readonly children: ReactNode
}

export function Folded({ chosen, children }: FoldedProps) {
  const wide = useWide()
  const [open, setOpen] = useState(false)
  if (wide) return <>{children}</>
  const words = chosen.length > 0 ? `筛选：${chosen.join('、')}` : '筛选'
  return (
    <View className="folded">
      <Pressable
        className={`folded__button ${chosen.length > 0 ? 'folded__button--set' : ''}`}
        label={`${words}，${open ? '收起' : '展开'}`}
        onPress={() => setOpen(!open)}
      >
        <Text className="folded__words">{words}</Text>
        <View className={`folded__mark ${open ? 'folded__mark--open' : ''}`}>
          <Icon name="chevron" size="small" />
        </View>
      </Pressable>
      {open && <View className="folded__choices">{children}</View>}
    </View>
  )
}
