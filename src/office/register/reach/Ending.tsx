/** The end of a reach: from which day it is listed and walked no more, why, and the way back. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SentenceSheet } from '@/components/SentenceSheet'
import { useSend } from '@/hooks/useSend'
import { dayWords } from '@/words/dayWords'
import { cloudDay } from '@/services/cloudClock'
import { sentenceOf } from '@domain/contract/problems'
import { longestReason } from '@domain/register/kit/register'
import { reachList } from '@domain/register/reaches'

interface EndingProps {
  readonly reachId: string
  readonly name: string
  readonly until: string | null
  readonly reason: string
  readonly onChanged: () => void
}

export function Ending({ reachId, name, until, reason, onChanged }: EndingProps) {
  const [asking, setAsking] = useState(false)
  const back = useSend('water.bringBackReach')
  const bringBack = async () => {
    if (await back.send({ reachId })) onChanged()
  }
  return (
    <Section title="撤销河段">
      {until !== null && (
        <Notice action={back.busy ? undefined : '恢复'} onPress={() => void bringBack()}>
          {`${dayWords(until, cloudDay())}是最后一天${reason ? `：${reason}` : ''}`}
        </Notice>
      )}
      {back.problem && <Notice tone="overdue">{sentenceOf(back.problem)}</Notice>}
      <View className="reach__more">
        <Button kind="quiet" label={`撤销${name}`} onPress={() => setAsking(true)}>
          {until === null ? '撤销这段河' : '改最后一天'}
        </Button>
      </View>
      {asking && (
        <End
          {...{ reachId, name }}
          onDone={() => {
            setAsking(false)
            onChanged()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  )
}

interface EndProps {
  readonly reachId: string
  readonly name: string
  readonly onDone: () => void
  readonly onClose: () => void
}

function End({ reachId, name, onDone, onClose }: EndProps) {
  const [lastDay, setLastDay] = useState(cloudDay)
  const { send, busy, problem } = useSend('water.endReach')
  return (
    <SentenceSheet
      title={`撤销${name}？`}
      label="原因"
      placeholder="例如：河道改线，并入带溪 2 段"
      needed="请写一句原因"
      most={longestReason}
      short
      confirm="撤销"
      danger
      refused={problem && sentenceOf(problem)}
      {...{ busy, onClose }}
      onSend={(reason) => void send({ reachId, lastDay, reason }).then((ended) => ended && onDone())}
    >
      <Text className="register__words">{reachList.end.meaning}</Text>
      <DateField
        label="最后一天"
        hint="河长的任职也到这一天；第二天以内恢复，任职一起恢复。"
        value={lastDay}
        onChange={setLastDay}
      />
    </SentenceSheet>
  )
}
