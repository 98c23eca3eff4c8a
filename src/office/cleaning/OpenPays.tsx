/** Contracts of a month that are not settled yet: what each would be paid and why, settled by a tap. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import { yuanText } from '@domain/money/yuan'
import { addDays } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'

type Open = Output<'cleaningPay.open'>['items'][number]

/** The one before the current: it is over. */
const lastMonth = (today: string) => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)

export function OpenPays() {
  const today = useCloudDay()
  const month = lastMonth(today)
  const asked = useCall('cleaningPay.open', { month })
  const saving = useSend('cleaningPay.save')
  const [at, setAt] = useState<string | null>(null)
  const items = asked.value?.items ?? []
  if (items.length === 0) return null
  const settle = async ({ contractId }: Open) => {
    setAt(contractId)
    const entry = { contractId, month, paidOn: today, voucher: '', note: '' }
    if (await saving.send({ id: await newId(), version: 0, entry })) await asked.reload()
    setAt(null)
  }
  return (
    <>
      <Notice tone="dueSoon">{`${Number(month.slice(5))}月还有 ${items.length} 份合同没结算`}</Notice>
      {saving.problem && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
      {items.map((item) => (
        <View key={item.contractId} className="register__open">
          <Text className="register__what">{payWords(item)}</Text>
          <Button
            inline
            busy={at === item.contractId}
            label={`合同 ${item.number} 照此结算`}
            onPress={() => void settle(item)}
          >
            照此结算
          </Button>
        </View>
      ))}
    </>
  )
}

/** 「BJ-01 带溪演示段，演示保洁员：2 次检查，85 分，付 90%，900 元。3月10日 岸坡有垃圾 扣 100 元」 */
function payWords({ number, reachName, payee, checks, score, percent, paid, why }: Open): string {
  const checked = score === null ? '没有检查' : `${checks} 次检查，${score} 分`
  const said = `${number} ${reachName}，${payee}：${checked}，付 ${percent}%，${yuanText(paid)}`
  return why ? `${said}。${why}` : said
}
