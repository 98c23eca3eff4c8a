/** How well it was dealt with: five large stars, words if wanted. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { longestText } from '../draft/reportDraft'
import { StepState } from './StepState'
import { keyOf, saidIn, useStep } from './useStep'
import type { AsReporter } from './useTrack'
import './track.scss'

const meaning = ['很不满意', '不满意', '一般', '满意', '很满意'] as const

interface RatingProps {
  readonly who: AsReporter
  readonly onRated: () => Promise<void>
}

export function Rating({ who, onRated }: RatingProps) {
  const [stars, setStars] = useState(0)
  const { item, onTheWay, full, take } = useStep('report.rate', '评价举报', who, onRated)
  const { text, write, forget } = useKeptText(keyOf('report.rate', who), saidIn(item))
  const rate = async () => {
    if (await take({ stars, text: text.trim() })) await forget()
  }
  if (onTheWay) {
    return (
      <Section title="您的评价">
        <StepState item={item} full={false} />
      </Section>
    )
  }
  return (
    <Section title="您满意吗？">
      <Card>
        <View className="track__stars" {...speak({ role: 'group', label: '几颗星' })}>
          {meaning.map((word, i) => (
            <Pressable
              key={word}
              className={`track__star ${i < stars ? 'track__star--on' : ''}`}
              role="radio"
              selected={stars === i + 1}
              label={`${i + 1} 星，${word}`}
              onPress={() => setStars(i + 1)}
            >
              <Text>{i < stars ? '★' : '☆'}</Text>
            </Pressable>
          ))}
        </View>
        {stars > 0 && (
          <>
            <Text className="track__meaning">{`${stars} 星，${meaning[stars - 1]}`}</Text>
            <TextField
              label="想说的（可不写）"
              value={text}
              onChange={write}
              maxLength={longestText}
              multiline
            />
            <StepState item={item} full={full} />
            <Button kind="main" onPress={() => void rate()}>
              提交评价
            </Button>
          </>
        )}
      </Card>
    </Section>
  )
}
