/** The receipt code of a complaint, shown until it is noted. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { monthDay } from '@/words/dayWords'
import { NotedSheet } from '../receipt/NotedSheet'
import { ReceiptCard } from '../receipt/ReceiptCard'

interface CodeProps {
  readonly receipt: string
  readonly dueDay: string
  readonly onNoted: () => void
}

export function Code({ receipt, dueDay, onNoted }: CodeProps) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ReceiptCard
        receipt={receipt}
        next={`河长办最晚 ${monthDay(dueDay)} 答复。`}
        once="只在这里显示一次。看答复只认它，丢了就找不回来。"
      >
        <View className="sent__button">
          <Button kind="main" onPress={() => setAsking(true)}>
            我已记下
          </Button>
        </View>
      </ReceiptCard>
      <NotedSheet open={asking} onNoted={onNoted} onClose={() => setAsking(false)} />
    </>
  )
}
