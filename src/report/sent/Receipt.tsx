/** It arrived: the receipt code, large, to be copied, read out, or kept as a picture. Shown here and only once. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '@domain/calendar/day'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import { ConsentCard } from '@/components/reminder/ConsentCard'
import { monthDay } from '@/words/dayWords'
import { aloud, groupsOf, inGroups } from '../receiptDigits'
import { useKeepImage } from './useKeepImage'
import './sent.scss'

interface ReceiptProps {
  readonly receipt: string
  readonly reachName: string
  readonly link: 'wechat' | 'receipt'
  /** ms since the epoch. */
  readonly at: number
}

export function Receipt({ receipt, reachName, link, at }: ReceiptProps) {
  const day = dayOf(at)
  const image = useKeepImage({ receipt, reachName, day: `${day.slice(0, 4)}年${monthDay(day)}` })
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
        <Text className="sent__line">{`${reachName}的举报，河长办会尽快受理。`}</Text>
      </View>
      <Card>
        <Text className="sent__label">回执码</Text>
        <Pressable
          className="sent__code"
          label={`回执码 ${aloud(receipt)}。点一下复制`}
          onPress={() => void copy()}
        >
          {groupsOf(receipt).map((group, i) => (
            <Text key={i} className="sent__group">
              {group}
            </Text>
          ))}
        </Pressable>
        <Text className="sent__line" {...speak({ role: 'status' })}>
          {copied ? '已复制' : '点数字可以复制'}
        </Text>
        <Text className="sent__once">
          {link === 'wechat'
            ? '只在这里显示一次。换了手机或到河长办领现金时要用它。'
            : '只在这里显示一次。您没有关联微信，查进度、领奖励都只认它，丢了就找不回来。'}
        </Text>
        <View className="sent__button">
          <Button busy={image.busy} onPress={() => void image.keep()}>
            存成图片
          </Button>
        </View>
        {image.words && (
          <Text className="sent__line" {...speak({ role: 'status' })}>
            {image.words}
          </Text>
        )}
      </Card>
      {link === 'wechat' && (
        <ConsentCard
          title="办好了告诉您一声"
          detail="办结、有奖励可领时，在微信里提醒您。"
          button="办好提醒我"
          templates={['reportClosed', 'rewardReady']}
        />
      )}
      {image.denied && (
        <Notice tone="dueSoon" action="去打开" onPress={() => void image.openSettings()}>
          没有打开相册权限，图片没有存下
        </Notice>
      )}
    </>
  )
}

interface NotedProps {
  readonly open: boolean
  readonly onNoted: () => void
  readonly onClose: () => void
}

/** Asked once, because afterwards it is gone. */
export function NotedSheet({ open, onNoted, onClose }: NotedProps) {
  return (
    <ConfirmSheet
      open={open}
      title="回执码记好了吗？"
      detail="点「记好了」后，回执码会从这台手机里删掉，不再显示。"
      confirm="记好了"
      cancel="再看一眼"
      onConfirm={onNoted}
      onCancel={onClose}
    />
  )
}
