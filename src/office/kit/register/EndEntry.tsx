/** Takes an entry out of use with a reason, or back; what was done a moment ago can be taken back with one tap. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { SentenceSheet } from '@/components/SentenceSheet'
import { useSend } from '@/hooks/useSend'
import { describeInstant } from '@domain/calendar/day'
import { sentenceOf } from '@domain/contract/problems'
import { longestReason, titleOf, type AnyRegister } from '@domain/register/kit/register'
import type { EntryDesk } from './useEntry'
import { actionOf, type RecordOnWire } from './wire'

interface EndEntryProps {
  readonly register: AnyRegister
  readonly stored: RecordOnWire
  readonly desk: EntryDesk
}

export function EndEntry({ register, stored, desk }: EndEntryProps) {
  const [asking, setAsking] = useState(false)
  const [justDone, setJustDone] = useState(false)
  const ending = useSend(actionOf(register, 'end'))
  const { word, meaning } = register.end
  const title = titleOf(register, stored.entry, stored.names)
  const end = async (reason: string | null) => {
    const answer = await ending.send({ id: stored.id, version: stored.version, reason })
    if (!answer) return
    await desk.follow(answer.version)
    setJustDone(reason !== null)
    setAsking(false)
  }
  const open = () => {
    ending.forget()
    setAsking(true)
  }
  return (
    <View className="register__buttons">
      {stored.active ? (
        <Button kind="quiet" label={`${word}${title}`} onPress={open}>
          {word}
        </Button>
      ) : (
        <>
          {justDone && (
            <Notice tone="done" action="撤销" onPress={() => void end(null)}>
              {`已${word}`}
            </Notice>
          )}
          {stored.ended && (
            <Text className="register__words">
              {`${describeInstant(stored.ended.at)} ${stored.ended.by}${word}：${stored.ended.reason}`}
            </Text>
          )}
          <Button busy={ending.busy} label={`启用${title}`} onPress={() => void end(null)}>
            重新启用
          </Button>
        </>
      )}
      {ending.problem && !asking && <Notice tone="overdue">{sentenceOf(ending.problem)}</Notice>}
      {asking && (
        <SentenceSheet
          title={`${word}${title}？`}
          label="原因"
          hint="记在历史里，以后查得到"
          needed="请写一句原因"
          most={longestReason}
          short
          confirm={word}
          danger
          busy={ending.busy}
          refused={ending.problem && sentenceOf(ending.problem)}
          onSend={(reason) => void end(reason)}
          onClose={() => setAsking(false)}
        >
          <Text className="register__words">{meaning}</Text>
        </SentenceSheet>
      )}
    </View>
  )
}
