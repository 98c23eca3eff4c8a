/** It arrived: the receipt code, large, to be copied or read out. Shown here and only once. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { Card } from '@/components/Card'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import { aloud, groupsOf, inGroups } from './receiptDigits'
import './receipt.scss'

interface ReceiptCardProps {
  readonly receipt: string
  /** What happens next. */
  readonly next: string
  /** What the code is for, and that it is shown once. */
  readonly once: string
  /** Buttons under it. */
  readonly children: ReactNode
}

export function ReceiptCard({ receipt, next, once, children }: ReceiptCardProps) {
  const [copied, setCopied] = useState(false)
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
        <Text className="sent__line">{next}</Text>
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
        <Text className="sent__once">{once}</Text>
        {children}
      </Card>
    </>
  )
}
