/** 亲友代办 on the chief's phone: six digits for a relative, the yes to who comes, what was done, and the end of it. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { kinHereUntil } from '@/hooks/kinHere'
import { useCall } from '@/hooks/useCall'
import { useCloudDay } from '@/hooks/useCloudDay'
import { useMe } from '@/hooks/useMe'
import { useRepeat } from '@/hooks/useRepeat'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { dayWords } from '@/words/dayWords'
import { untilWords } from '@/words/untilWords'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { codeLasts } from '@domain/kin/kinship'
import './index.scss'

type Kinship = NonNullable<Output<'kin.mine'>['kinship']>

export default function KinPage() {
  const mine = useCall('kin.mine', {})
  const offering = useSend('kin.offer')
  const [code, setCode] = useState('')
  const state = mine.value?.kinship?.state
  const reload = () => void mine.reload()
  useReturn(reload)
  useRepeat(state === 'offered', reload)
  const offer = async () => {
    const made = await offering.send({})
    if (!made) return
    setCode(made.code)
    // Digits entered in their last minute leave as long again for the yes.
    kinHereUntil(made.until + codeLasts)
    reload()
  }
  return (
    <Screen
      action={
        mine.value && state !== 'asked' && state !== 'agreed' ? (
          <Button kind={code === '' ? 'main' : 'ordinary'} busy={offering.busy} onPress={() => void offer()}>
            {state === 'offered' ? '换六位数字' : '请亲友代办'}
          </Button>
        ) : undefined
      }
    >
      {offering.problem && <Notice tone="overdue">{sentenceOf(offering.problem)}</Notice>}
      <Fetched of={mine}>
        {({ kinship }) => (
          <>
            {kinship?.state === 'offered' && code !== '' && <Code code={code} />}
            {kinship?.state === 'asked' && <Asked kinship={kinship} onAnswered={reload} />}
            {kinship?.state === 'agreed' && <Agreed kinship={kinship} onEnded={reload} />}
            {kinship?.state !== 'agreed' && <Terms />}
          </>
        )}
      </Fetched>
    </Screen>
  )
}

function Code({ code }: { readonly code: string }) {
  return (
    <Card>
      <Text className="kin__code" {...speak({ role: 'status', label: [...code].join(' ') })}>
        {`${code.slice(0, 3)} ${code.slice(3)}`}
      </Text>
      <Text className="kin__hint">
        请亲友在他自己的手机上打开「我的 → 帮亲友代办」，输这六位数字。十分钟内有效，不要发到群里。
      </Text>
    </Card>
  )
}

function Terms() {
  return (
    <Section title="亲友能做什么">
      <Card>
        <Text className="kin__line">能看您要巡哪几段、河长办怎么答复。</Text>
        <Text className="kin__line">能替您写说明，把您的纸质记录拍给河长办。</Text>
        <Text className="kin__line">不能替您巡河，看不到群众的举报。</Text>
        <Text className="kin__hint">
          他做的都标明「由亲友代办」，您和河长办都看得到。您随时能结束；最长一年，您不当河长了也自动结束。
        </Text>
      </Card>
    </Section>
  )
}

interface AskedProps {
  readonly kinship: Kinship
  readonly onAnswered: () => void
}

function Asked({ kinship: { name, relation, askedAt }, onAnswered }: AskedProps) {
  const { send, busy, problem } = useSend('kin.confirm')
  const answer = async (agreed: boolean) => {
    await send({ askedAt, agreed })
    onAnswered()
  }
  return (
    <Card>
      <Text className="kin__title" {...speak({ role: 'heading' })}>
        {`${name}（${relation ?? '亲友'}）想帮您代办`}
      </Text>
      <Text className="kin__line">是您认识的人，再点同意。</Text>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="kin__buttons">
        <Button kind="main" busy={busy} onPress={() => void answer(true)}>
          同意
        </Button>
        <Button kind="quiet" disabled={busy} onPress={() => void answer(false)}>
          不认识，不同意
        </Button>
      </View>
    </Card>
  )
}

interface AgreedProps {
  readonly kinship: Kinship
  readonly onEnded: () => void
}

function Agreed({ kinship: { name, relation, until, acts }, onEnded }: AgreedProps) {
  const today = useCloudDay()
  const chiefId = useMe().value?.person?.id
  const { send, busy, problem } = useSend('kin.end')
  const [ending, setEnding] = useState(false)
  const end = async () => {
    if (chiefId === undefined) return
    const ended = await send({ chiefId })
    // Why not stands on the page.
    setEnding(false)
    if (ended) onEnded()
  }
  return (
    <>
      <Card>
        <Text className="kin__title" {...speak({ role: 'heading' })}>
          {`${name}（${relation ?? '亲友'}）在帮您代办`}
        </Text>
        {until !== null && <Text className="kin__line">{untilWords(until)}</Text>}
        {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
        <Button onPress={() => setEnding(true)}>不再请他代办</Button>
      </Card>
      <Section title="他替您做的">
        <Rows>
          {acts.length === 0 && <ListRow title="还没有" />}
          {acts.map(({ kind, reachName, day, at }) => (
            <ListRow
              key={at}
              title={kind === 'explain' ? '写了说明' : '交了纸质记录'}
              detail={`${reachName}，${dayWords(day, today)}的巡河`}
              aside={dayWords(dayOf(at), today)}
            />
          ))}
        </Rows>
      </Section>
      <ConfirmSheet
        open={ending}
        title={`不再请${name}代办`}
        detail="马上生效，他再看不到您的任务。以前做的还在。"
        confirm="结束代办"
        busy={busy}
        onConfirm={() => void end()}
        onCancel={() => setEnding(false)}
      />
    </>
  )
}
