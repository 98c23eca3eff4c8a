/** How a transfer under way stands, what the desk can do about it, and its number for WeChat's merchant console. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { yuanText } from '@domain/money/yuan'
import type { PayoutStanding } from '@domain/reward/payout'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import type { RewardEntry } from './useDeciding'

const words: Record<PayoutStanding, string> = {
  underway: '正在通过微信发放，一般一天内有结果。',
  short: '商户账户余额不足，充值后自动发放。',
  stuck: '微信一天多没有办成。请到微信商户平台看转账权限等设置，改好后会自动发出；改不好，可以停止转账。',
  stopping: '已停止发送，正等微信确认没有这张单，系统会自动再问。确认前不要付现金。',
  closing: '已停止发送，但微信已有这张单。没人确认收款的话，微信一天内会关闭它，之后可重新领取或领现金。',
  atWeChat: '微信收到了这张单，一天多没有结果。请到微信商户平台按单号查；有结果后这里会自动更新。',
  unclear:
    '这张单已久到微信查不出有没有，系统不能断定钱没发出。请到微信商户平台按单号查，查清前不要付现金，也不要另外转账。',
}

const parts = {
  amount: '金额',
  payee: '收款人',
  merchant: '商户号',
  app: '小程序',
  scene: '转账场景',
} as const

/** Somebody has to look: WeChat holds another bill under our number. */
function differWords({ what, amount }: NonNullable<NonNullable<RewardEntry['transfer']>['differs']>): string {
  const theirs = amount === null ? '' : `（微信说是 ${yuanText(amount)}）`
  return `微信的单子和我们的对不上：${what.map((part) => parts[part]).join('、')}${theirs}。已停下，没有算作已付。请到微信商户平台按单号查，查清前不要付现金。`
}

const aDay = 86_400_000

export function TransferFacts({ transfer }: { readonly transfer: NonNullable<RewardEntry['transfer']> }) {
  const { billNo, standing, since, stop, differs } = transfer
  const silent = standing === 'stopping' && stop !== null && cloudNow() - stop.at > aDay
  return (
    <View className="reward__transfer">
      <Text className="reward__advice">{differs ? differWords(differs) : words[standing]}</Text>
      {silent && (
        <Text className="reward__advice">
          微信一天多没有答上来，请到微信商户平台看账户是否正常，并按单号查。
        </Text>
      )}
      {stop && (
        <Text className="reward__fact">{`${stop.name} ${momentWords(stop.at, cloudNow())} 停止：${stop.text}`}</Text>
      )}
      <Text className="reward__fact">{`${momentWords(since, cloudNow())} 起等微信`}</Text>
      <Text className="reward__bill" selectable>{`商户单号 ${billNo}`}</Text>
      <CopyNumber billNo={billNo} />
    </View>
  )
}

function CopyNumber({ billNo }: { readonly billNo: string }) {
  const [said, setSaid] = useState('复制单号')
  const copy = () =>
    Taro.setClipboardData({ data: billNo }).then(
      () => setSaid('已复制'),
      () => setSaid('没复制成，请手抄'),
    )
  return <Button onPress={() => void copy()}>{said}</Button>
}
