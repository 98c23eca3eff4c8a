/** The lists to choose from, with how much lies in each where that is known. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import type { ListKey, WorkList } from './lists'
import './list.scss'

interface ListChoiceProps {
  readonly lists: readonly WorkList[]
  readonly shown: ListKey
  readonly counts: Partial<Record<ListKey, number>>
  readonly onShow: (key: ListKey) => void
}

export function ListChoice({ lists, shown, counts, onShow }: ListChoiceProps) {
  if (lists.length < 2) return null
  return (
    <View className="lists" {...speak({ role: 'group', label: '看哪些' })}>
      {lists.map(({ key, label }) => (
        <Pressable
          key={key}
          className={`lists__one ${key === shown ? 'lists__one--shown' : ''}`}
          role="radio"
          selected={key === shown}
          onPress={() => onShow(key)}
        >
          <Text>{counts[key] ? `${label} ${counts[key]}` : label}</Text>
        </Pressable>
      ))}
    </View>
  )
}
