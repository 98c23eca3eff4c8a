/** A chief becomes known: by the phone number of the roster, or by an invitation from the office. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { Bound } from './Bound'
import { PhoneButton } from './PhoneButton'
import { useBind } from './useBind'
import './bind.scss'

export default function BindPage() {
  const bind = useBind()
  const { busy, problem, person } = bind
  const wrong = (of: 'phone' | 'invitation') => (problem?.of === of ? sentenceOf(problem.problem) : null)
  if (person) {
    return (
      <Screen
        action={
          <Button kind="main" onPress={bind.enter}>
            去看今天的任务
          </Button>
        }
      >
        <Bound person={person} />
      </Screen>
    )
  }
  return (
    <Screen>
      <View className="bind__lead">
        <Text>河长办已把您的手机号登记在名册里，点一下就能认出您。</Text>
      </View>
      <Card>
        <PhoneButton
          busy={busy === 'phone'}
          disabled={busy !== null}
          onCode={bind.byPhone}
          onNone={bind.phoneUnavailable}
        />
        {wrong('phone') && (
          <View className="bind__problem">
            <Notice tone="overdue">{wrong('phone') ?? ''}</Notice>
          </View>
        )}
      </Card>
      <Section title="手机号对不上？">
        <Card>
          <TextField
            label="邀请码"
            value={bind.invitation}
            onChange={bind.typeInvitation}
            maxLength={12}
            placeholder="8 位字母和数字"
            hint="河长办发给您的，一次有效。"
            error={wrong('invitation')}
            onConfirm={bind.byInvitation}
          />
          <Button busy={busy === 'invitation'} disabled={busy !== null} onPress={bind.byInvitation}>
            用邀请码绑定
          </Button>
        </Card>
      </Section>
    </Screen>
  )
}
