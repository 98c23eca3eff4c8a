/** Who was at a training by name: written or pasted, chosen from the register, or signed in with the code; each once. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { sentenceOf } from '@domain/contract/problems'
import type { Output } from '@domain/contract/contract'
import { attendees } from '@domain/meeting/attendance'
import type { Entry } from '@domain/register/kit/register'
import { tally } from '@domain/training/presence'
import { Code } from '@/office/kit/Code'
import { AddNames } from './AddNames'

interface PresencePaneProps {
  readonly trainingId: string
  readonly entry: Entry
  readonly onCounted: () => void
}

type Present = Output<'training.present'>

export function PresencePane({ trainingId, entry, onCounted }: PresencePaneProps) {
  const list = useCall('training.present', { trainingId })
  return (
    <Section title="签到名单">
      <AddNames trainingId={trainingId} onAdded={() => void list.reload()} />
      <Fetched of={list} shape="rows">
        {(present) => (
          <>
            <Names present={present} onStruck={() => void list.reload()} />
            <TakeOver {...{ trainingId, present, entry, onCounted }} />
            <SignInCode {...{ trainingId, present }} title={String(entry['title'])} />
          </>
        )}
      </Fetched>
    </Section>
  )
}

function Names({ present, onStruck }: { readonly present: Present; readonly onStruck: () => void }) {
  const { send, problem } = useSend('training.strikePresent')
  const strike = async (id: string, struck: boolean) => {
    if (await send({ id, struck })) onStruck()
  }
  if (present.items.length === 0) return <Text className="register__none">名单上还没有人</Text>
  return (
    <>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Rows>
        {present.items.map(({ id, name, kind, byCode, struck }) => (
          <ListRow
            key={id}
            title={struck ? `${name}（没有来）` : name}
            detail={`${attendees[kind]}，${byCode ? '扫码签到' : '手工登记'}`}
            aside={
              <Button
                kind="quiet"
                inline
                label={struck ? `${name}来了` : `${name}没有来`}
                onPress={() => void strike(id, !struck)}
              >
                {struck ? '来了' : '没有来'}
              </Button>
            }
          />
        ))}
      </Rows>
    </>
  )
}

/** What the form says stays until somebody takes the numbers of the list: a paper may have more names. */
function TakeOver({
  trainingId,
  present,
  entry,
  onCounted,
}: PresencePaneProps & { readonly present: Present }) {
  const { send, busy, problem } = useSend('training.countPresent')
  const listed = tally(present.items.filter(({ struck }) => !struck))
  const written = entry['present'] as Readonly<Record<string, number>>
  const same = Object.entries(listed).every(([kind, count]) => written[kind] === count)
  const inAll = Object.values(listed).reduce((sum, each) => sum + each, 0)
  if (same || inAll === 0) return null
  const take = async () => {
    if (await send({ trainingId })) onCounted()
  }
  return (
    <View className="register__buttons">
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Text className="register__words">{`名单上有 ${inAll} 人，和上面填的实到人数不一样。`}</Text>
      <Button busy={busy} onPress={() => void take()}>
        按名单填实到人数
      </Button>
    </View>
  )
}

interface SignInCodeProps {
  readonly trainingId: string
  readonly title: string
  readonly present: Present
}

/** An offer: who does not want to scan is written down by hand. */
function SignInCode({ trainingId, title, present: { code, open } }: SignInCodeProps) {
  const [shown, show] = useState(false)
  return (
    <View className="register__buttons">
      <Button kind="quiet" onPress={() => show(true)}>
        出示签到码
      </Button>
      <Sheet open={shown} title="扫码签到" onClose={() => show(false)}>
        <View className="codes__card">
          <Code path={`/own/signIn/index?training=${trainingId}&code=${code}`} title={title} />
        </View>
        <Text className="register__words">
          {open ? '愿意扫的扫一扫，不取位置；不扫的请工作人员登记姓名，一样算。' : '签到码只在培训当天有用。'}
        </Text>
      </Sheet>
    </View>
  )
}
