/** The WeChat groups tied to a group: only opening the card there can tie them, and a wrong tie can be taken away. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { useSend } from '@/hooks/useSend'
import { sentenceOf } from '@domain/contract/problems'

interface Tied {
  readonly id: string
  readonly name: string
  /** How many it is tied to. */
  readonly bound: number
  /** Empty: nobody. */
  readonly liaisonName: string
}

interface WechatGroupsProps {
  readonly group: Tied
  readonly onChanged: () => void
}

export function WechatGroups({ group, onChanged }: WechatGroupsProps) {
  const { id: groupId, name, bound } = group
  const [asking, setAsking] = useState(false)
  const unbinding = useSend('push.unbindGroup')
  const unbind = async () => {
    const answer = await unbinding.send({ groupId })
    setAsking(false)
    if (answer) onChanged()
  }
  return (
    <Section title="微信群">
      <View className="group__card">
        <Tag tone={bound > 0 ? 'done' : 'plain'}>{bound > 0 ? `绑定了 ${bound} 个微信群` : '还没有绑定'}</Tag>
        <Text className="group__words">{howToBind(group)}</Text>
        {unbinding.problem && <Notice tone="overdue">{sentenceOf(unbinding.problem)}</Notice>}
        {bound > 0 && (
          <Button kind="quiet" onPress={() => setAsking(true)}>
            解除绑定
          </Button>
        )}
      </View>
      <ConfirmSheet
        open={asking}
        title={`解除${name}的微信群绑定？`}
        detail="解除后，要由群联络人在对的微信群里再点开一次卡片。以前的打开人数都留着。"
        confirm="解除绑定"
        danger
        busy={unbinding.busy}
        onConfirm={() => void unbind()}
        onCancel={() => setAsking(false)}
      />
    </Section>
  )
}

function howToBind({ bound, liaisonName }: Tied): string {
  if (bound > 0) return '群里有人打开卡片，就计入当天的打开人数。绑错了可以解除。'
  const who = liaisonName === '' ? '先选群联络人，再由群联络人' : `由群联络人${liaisonName}`
  return `${who}把卡片转发到微信群，自己在群里点开一次，就绑定好了。`
}
