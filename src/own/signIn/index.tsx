/** Signing in to a training with the code on the office's screen: one tap, no place, no photo. */
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { useCall } from '@/hooks/useCall'
import { useMe } from '@/hooks/useMe'
import { useSend } from '@/hooks/useSend'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import './index.scss'

export default function SignInPage() {
  const { training: trainingId = '', code = '' } = useRouter().params
  const bound = Boolean(useMe().value?.person)
  const asked = useCall('training.forSigning', { trainingId, code })
  const signing = useSend('training.signIn')
  const sign = async () => {
    if (await signing.send({ trainingId, code })) await asked.reload()
  }
  const training = asked.value
  const action =
    training && training.open && !training.signed ? (
      <Button kind="main" busy={signing.busy} onPress={() => void sign()}>
        签到
      </Button>
    ) : !bound && asked.state === 'failed' ? (
      <Button kind="main" onPress={() => openPage('/own/bind/index')}>
        先绑定身份
      </Button>
    ) : undefined
  return (
    <Screen action={action}>
      {signing.problem && <Notice tone="overdue">{sentenceOf(signing.problem)}</Notice>}
      <Fetched of={asked}>{(value) => <About training={value} />}</Fetched>
    </Screen>
  )
}

function About({ training }: { readonly training: Output<'training.forSigning'> }) {
  const { title, day, time, place, open, signed } = training
  const when = [day && monthDay(day), time, place].filter(Boolean).join('，')
  return (
    <View>
      {signed && <Notice tone="done">您已签到，不用再签</Notice>}
      {!signed && !open && <Notice tone="dueSoon">{sentenceOf({ code: 'training.notToday' })}</Notice>}
      <Card>
        <Text className="sign-in__title">{title}</Text>
        <Text className="sign-in__line">{when}</Text>
        <Text className="sign-in__line">扫码签到自愿，不取位置；不方便就请工作人员登记姓名，一样算。</Text>
      </Card>
    </View>
  )
}
