/** What the receipt code of a report is for; it can be kept as a picture. */
import { Text, View } from '@tarojs/components'
import { dayOf } from '@domain/calendar/day'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { ConsentCard } from '@/components/reminder/ConsentCard'
import { monthDay } from '@/words/dayWords'
import { ReceiptCard } from '../receipt/ReceiptCard'
import { useKeepImage } from './useKeepImage'

interface ReceiptProps {
  readonly receipt: string
  readonly reachName: string
  readonly link: 'wechat' | 'receipt'
  /** ms since the epoch. */
  readonly at: number
}

const once = {
  wechat: '只在这里显示一次。换了手机或到河长办领现金时要用它。',
  receipt: '只在这里显示一次。您没有关联微信，查进度、领奖励都只认它，丢了就找不回来。',
}

export function Receipt({ receipt, reachName, link, at }: ReceiptProps) {
  const day = dayOf(at)
  const image = useKeepImage({ receipt, reachName, day: `${day.slice(0, 4)}年${monthDay(day)}` })
  return (
    <>
      <ReceiptCard receipt={receipt} next={`${reachName}的举报，河长办会尽快受理。`} once={once[link]}>
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
      </ReceiptCard>
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
