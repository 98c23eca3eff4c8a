/** The sentences of a brief, in which every number can be tapped: what it counts, and the way to its records. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { Button } from '@/components/Button'
import { Pressable } from '@/components/native/Pressable'
import { Sheet } from '@/components/Sheet'
import { openAddress } from '@/services/addresses'

type BriefRead = Output<'brief.get'>

interface SaidProps {
  readonly section: BriefRead['sections'][number]
  readonly onLook: (fact: string) => void
}

export function Said({ section: { text, said }, onLook }: SaidProps) {
  if (!said?.some(({ fact }) => fact))
    return (
      <Text className="brief__text" userSelect>
        {text}
      </Text>
    )
  return (
    <View className="brief__text">
      {said.map(({ text, fact }, n) =>
        fact ? (
          <Pressable
            key={n}
            inline
            className="brief__number"
            label={`${text}，看看数的是什么`}
            onPress={() => onLook(fact)}
          >
            <Text>{text}</Text>
          </Pressable>
        ) : (
          <Text key={n}>{text}</Text>
        ),
      )}
    </View>
  )
}

interface BehindProps {
  readonly look: NonNullable<BriefRead['looks']>[number]
  readonly onClose: () => void
}

export function Behind({ look: { title, counts, rooms }, onClose }: BehindProps) {
  return (
    <Sheet open title={title} onClose={onClose}>
      <Text className="brief__counts">{`${counts}。`}</Text>
      {rooms.map(({ title, address }) => (
        <Button key={address} onPress={() => openAddress(address)}>
          {title}
        </Button>
      ))}
    </Sheet>
  )
}
