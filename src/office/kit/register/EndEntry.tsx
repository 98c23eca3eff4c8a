/** Takes an entry out of use with a reason, or back; what was done a moment ago can be taken back with one tap. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useSend, type Sending } from '@/hooks/useSend'
import { describeInstant } from '@domain/calendar/day'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import { longestReason, titleOf, type AnyRegister } from '@domain/register/kit/register'
import type { EntryDesk } from './useEntry'
import { actionOf, type RecordOnWire } from './wire'

type Ending = Pick<Sending<'department.end'>, 'busy' | 'problem'>

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
  const title = titleOf(register, stored.entry)
  const end = async (reason: string | null) => {
    if (!(await ending.send({ id: stored.id, version: stored.version, reason }))) return
    await desk.takeTheirs()
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
        <Reason
          title={`${word}${title}？`}
          {...{ word, meaning, ending }}
          onEnd={(reason) => void end(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </View>
  )
}

interface ReasonProps {
  readonly title: string
  readonly word: string
  readonly meaning: string
  readonly ending: Ending
  readonly onEnd: (reason: string) => void
  readonly onClose: () => void
}

function Reason({ title, word, meaning, ending, onEnd, onClose }: ReasonProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, problem } = ending
  const end = () => (isBlank(reason) ? setTried(true) : onEnd(reason.trim()))
  return (
    <Sheet open title={title} onClose={onClose}>
      <Text className="register__words">{meaning}</Text>
      <TextField
        label="原因"
        value={reason}
        onChange={setReason}
        maxLength={longestReason}
        hint="记在历史里，以后查得到"
        error={tried && isBlank(reason) ? '请写一句原因' : null}
        onConfirm={end}
      />
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="register__buttons">
        <Button kind="danger" busy={busy} onPress={end}>
          {word}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
