/** One random check on the desk: drawn with the witness's word, or dropped; then what was found, place by place. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { longestDraw } from '@domain/draw/terms'
import { Findings } from './Findings'
import '@/office/kit/settings/PolicyPage.scss'

interface DrawPaneProps {
  readonly id: string
  readonly mayDraw: boolean
  readonly onChanged: () => void
}

export function DrawPane({ id, mayDraw, onChanged }: DrawPaneProps) {
  const draw = useCall('draw.get', { drawId: id })
  const changed = () => {
    void draw.reload()
    onChanged()
  }
  return (
    <Fetched of={draw} count={2}>
      {(value) => (
        <>
          <Terms draw={value} />
          {value.state === 'fixed' && mayDraw && <Draw id={id} from={value.entropyFrom} onDone={changed} />}
          {value.state === 'drawn' && <Findings draw={value} mayNote={mayDraw} />}
        </>
      )}
    </Fetched>
  )
}

function Terms({ draw }: { readonly draw: Output<'draw.get'> }) {
  const { id, title, rule, total, size, inspectors, entropyFrom, dropped } = draw
  const who =
    inspectors.length === 0 ? '没有指定检查人' : `检查人 ${inspectors.map(({ name }) => name).join('、')}`
  return (
    <Section title={title}>
      <View className="policy__card">
        <Text className="policy__words">{`${rule} ${total} 个里抽 ${size} 个；${who}。`}</Text>
        <Text className="policy__words">{`当场取的数：${entropyFrom}`}</Text>
        {dropped && <Notice>{`已作废：${dropped}`}</Notice>}
        <Button onPress={() => openPage(`/public/draw/index?id=${id}`)}>看公开页（名单、指纹、重抽）</Button>
      </View>
    </Section>
  )
}

interface DrawProps {
  readonly id: string
  readonly from: string
  readonly onDone: () => void
}

function Draw({ id, from, onDone }: DrawProps) {
  const [entropy, setEntropy] = useState('')
  const [dropping, setDropping] = useState(false)
  const run = useSend('draw.run')
  const draw = async () => {
    if (await run.send({ drawId: id, entropy: entropy.trim() })) onDone()
  }
  return (
    <Section title="抽取">
      <Unsaved when={entropy !== ''} />
      <View className="policy__card">
        <TextField
          label="见证人报的数"
          hint={`${from}。抽出就定了，不能重来`}
          maxLength={longestDraw.entropy}
          value={entropy}
          onChange={setEntropy}
        />
        {run.problem && <Notice tone="overdue">{sentenceOf(run.problem)}</Notice>}
        <Button kind="main" busy={run.busy} disabled={entropy.trim() === ''} onPress={() => void draw()}>
          抽取
        </Button>
        {dropping ? (
          <Drop id={id} onDone={onDone} />
        ) : (
          <Button kind="quiet" onPress={() => setDropping(true)}>
            不抽了，作废
          </Button>
        )}
      </View>
    </Section>
  )
}

function Drop({ id, onDone }: Omit<DrawProps, 'from'>) {
  const [reason, setReason] = useState('')
  const { busy, problem, send } = useSend('draw.drop')
  const drop = async () => {
    if (await send({ drawId: id, reason: reason.trim() })) onDone()
  }
  return (
    <>
      <Unsaved when={reason !== ''} />
      <TextField
        label="为什么作废（会公开）"
        maxLength={longestDraw.reason}
        value={reason}
        onChange={setReason}
      />
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Button kind="danger" busy={busy} disabled={reason.trim() === ''} onPress={() => void drop()}>
        作废这次抽查
      </Button>
    </>
  )
}
