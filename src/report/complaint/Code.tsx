/** The receipt code of a complaint, shown until it is noted. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import { monthDay } from '@/words/dayWords'
import { aloud, groupsOf, inGroups } from '../receiptDigits'

interface CodeProps {
  readonly receipt: string
  readonly dueDay: string
  readonly onNoted: () => void
}

export function Code({ receipt, dueDay, onNoted }: CodeProps) {
  const [copied, setCopied] = useState(false)
  const [asking, setAsking] = useState(false)
  const copy = () =>
    Taro.setClipboardData({ data: inGroups(receipt) }).then(
      () => setCopied(true),
      () => undefined,
    )
  return (
    <>
      <View className="sent__head">
        <Text className="sent__outcome" {...speak({ role: 'heading', level: 1 })}>
          已送达，谢谢您
        </Text>
        <Text className="sent__line">{`河长办最晚 ${monthDay(dueDay)} 答复。`}</Text>
      </View>
      <Card>
        <Text className="sent__label">回执码</Text>
        <Pressable
          className="sent__code"
          label={`回执码 ${aloud(receipt)}。点一下复制`}
          onPress={() => void copy()}
        >
          {groupsOf(receipt).map((group, n) => (
            <Text key={n} className="sent__group">
              {group}
            </Text>
          ))}
        </Pressable>
        <Text className="sent__line" {...speak({ role: 'status' })}>
          {copied ? '已复制' : '点数字可以复制'}
        </Text>
        <Text className="sent__once">只在这里显示一次。看答复只认它，丢了就找不回来。</Text>
        <View className="sent__button">
          <Button kind="main" onPress={() => setAsking(true)}>
            我已记下
          </Button>
        </View>
      </Card>
      <ConfirmSheet
        open={asking}
        title="回执码记好了吗？"
        detail="点「记好了」后，回执码会从这台手机里删掉，不再显示。"
        confirm="记好了"
        cancel="再看一眼"
        onConfirm={onNoted}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
