/** The WeChat binding of a person: an invitation code to hand over, or the way to undo a binding. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { describeInstant } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import type { Invitation, usePersonDesk } from './usePersonDesk'

type Person = Output<'register.getPerson'>['person']

interface BindingProps {
  readonly person: Person
  readonly desk: ReturnType<typeof usePersonDesk>
  readonly onChanged: () => void
}

export function Binding({ person, desk, onChanged }: BindingProps) {
  const problem = desk.inviting.problem ?? desk.unbinding.problem
  return (
    <Section title="微信绑定">
      <View className="person__form">
        {person.bound ? (
          <Bound person={person} desk={desk} onChanged={onChanged} />
        ) : (
          <Unbound person={person} desk={desk} />
        )}
      </View>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
    </Section>
  )
}

function Bound({ person, desk, onChanged }: BindingProps) {
  const [asking, setAsking] = useState(false)
  const unbind = async () => {
    if (await desk.unbind()) onChanged()
    setAsking(false)
  }
  return (
    <>
      <Text className="person__words">已绑定微信。换了微信号，先在这里解除，再请本人重新绑定。</Text>
      <Button kind="danger" onPress={() => setAsking(true)}>
        解除绑定
      </Button>
      <ConfirmSheet
        open={asking}
        title={`解除${person.name}的微信绑定？`}
        detail="解除后，这个微信不能再以此身份巡河；手机里还没上传的记录会传不上来。记录和任职不变，随时可以重新绑定。"
        confirm="解除绑定"
        danger
        busy={desk.unbinding.busy}
        onConfirm={() => void unbind()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}

function Unbound({ person, desk }: Omit<BindingProps, 'onChanged'>) {
  if (desk.invitation) return <Code invitation={desk.invitation} name={person.name} />
  return (
    <>
      <Text className="person__words">
        还没有绑定微信。本人打开小程序，用上面的手机号就能绑定；手机号不便用时，发一个邀请码。
      </Text>
      <Button busy={desk.inviting.busy} disabled={!person.active} onPress={() => void desk.invite()}>
        发邀请码
      </Button>
    </>
  )
}

/** Shown this once; only its hash is stored. */
function Code({ invitation, name }: { readonly invitation: Invitation; readonly name: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await Taro.setClipboardData({ data: invitation.code })
    setCopied(true)
  }
  return (
    <>
      <Text className="person__code">{invitation.code.replace(/(.{4})/, '$1 ')}</Text>
      <Text className="person__words">
        {`请把邀请码交给${name}本人，只显示这一次，${describeInstant(invitation.expiresAt)}前有效，用过即失效。`}
      </Text>
      <Button onPress={() => void copy()}>{copied ? '已复制' : '复制邀请码'}</Button>
    </>
  )
}
