/** A sentence of the office's own, changed where it stands. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Pressable } from '@/components/native/Pressable'
import type { Line } from '@domain/summary/compose'
import { SentenceForm } from './SentenceForm'
import type { SummaryDesk } from './useSummary'

interface OwnLineProps {
  readonly line: Extract<Line, { kind: 'own' }>
  readonly desk: SummaryDesk
}

export function OwnLine({ line: { number, sentence }, desk }: OwnLineProps) {
  /** What is changed stays what it was begun from, whatever comes from the cloud meanwhile. */
  const [begun, begin] = useState<typeof sentence | null>(null)
  if (begun)
    return (
      <SentenceForm
        text={begun.text}
        onSave={(text) => desk.change(begun, text)}
        onRemove={() => desk.change(begun, '')}
        onDone={() => begin(null)}
      />
    )
  return (
    <View className="sentence sentence--own">
      <View className="sentence__line">
        <Text>{number}</Text>
        <Text>{sentence.text}</Text>
        {desk.mayWrite && (
          <Pressable
            className="sentence__more"
            label={`改这一句：${sentence.text.slice(0, 20)}`}
            onPress={() => begin(sentence)}
          >
            <Text>改</Text>
          </Pressable>
        )}
      </View>
    </View>
  )
}
