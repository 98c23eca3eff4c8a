/** Who helps this chief with the phone (亲友代办), since when and with what; nothing where nobody does. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { useCloudDay } from '@/hooks/useCloudDay'
import { useSend } from '@/hooks/useSend'
import { dayWords } from '@/words/dayWords'
import { untilWords } from '@/words/untilWords'
import { dayOf } from '@domain/calendar/day'
import { sentenceOf } from '@domain/contract/problems'

interface KinProps {
  readonly person: { readonly id: string; readonly name: string }
}

const actWord = { explain: '写了说明', paper: '交了纸质记录' } as const

export function Kin({ person }: KinProps) {
  const asked = useCall('kin.ofPerson', { personId: person.id })
  const today = useCloudDay()
  const stopping = useSend('kin.stop')
  const [asking, ask] = useState(false)
  const kinship = asked.value?.kinship
  if (!kinship) return null
  const { name, relation, agreedAt, until, acts } = kinship
  const stop = async () => {
    if (await stopping.send({ personId: person.id, agreedAt })) await asked.reload()
    ask(false)
  }
  const [latest] = acts
  return (
    <Section title="亲友代办">
      <View className="person__form">
        <Text className="person__words">
          {`${name}（${relation ?? '亲友'}）帮忙办手机上的事，${dayWords(dayOf(agreedAt), today)}起，${untilWords(until)}。`}
        </Text>
        <Text className="person__words">
          {latest
            ? `最近一次：${dayWords(dayOf(latest.at), today)}${actWord[latest.kind]}（${latest.reachName}）。`
            : '还没有代办过。'}
        </Text>
        <Button kind="danger" onPress={() => ask(true)}>
          结束代办
        </Button>
      </View>
      {stopping.problem && <Notice tone="overdue">{sentenceOf(stopping.problem)}</Notice>}
      <ConfirmSheet
        open={asking}
        title={`结束${name}为${person.name}的代办？`}
        detail={`马上生效，以前写的说明和交的记录都在。请告诉${person.name}；要再请人代办，由他在手机上重新出六位数字。`}
        confirm="结束代办"
        danger
        busy={stopping.busy}
        onConfirm={() => void stop()}
        onCancel={() => ask(false)}
      />
    </Section>
  )
}
