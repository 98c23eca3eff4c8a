/** Which of my reaches: one tap. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import { Icon } from '@/components/Icon'
import { colour } from '@/styles/tokens'
import type { TodayDuty } from '@/words/dutyWords'
import './delegate.scss'

interface ReachChoiceProps {
  readonly duties: readonly TodayDuty[]
  readonly chosen: string | null
  readonly onChoose: (assignmentId: string) => void
}

export function ReachChoice({ duties, chosen, onChoose }: ReachChoiceProps) {
  if (duties.length === 0) return <Text className="choice__none">您名下现在没有河段。</Text>
  return (
    <View className="choice">
      {duties.map(({ assignmentId, reach }) => {
        const selected = assignmentId === chosen
        return (
          <Pressable
            key={assignmentId}
            className={`choice__one ${selected ? 'choice__one--chosen' : ''}`}
            role="radio"
            selected={selected}
            onPress={() => onChoose(assignmentId)}
          >
            <Text className="choice__name">{reach.name}</Text>
            {selected && <Icon name="check" colour={colour.river} />}
          </Pressable>
        )
      })}
    </View>
  )
}
