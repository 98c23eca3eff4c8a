/** One complaint: what was written, what was answered, and the answer to write. */
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { PhotoStrip } from '@/components/PhotoStrip'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { hasRole, useMe } from '@/hooks/useMe'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import { monthDay } from '@/words/dayWords'
import { sentenceOf } from '@domain/contract/problems'
import type { Output } from '@domain/contract/contract'
import { complaintKindLabel, longestComplaint } from '@domain/complaint/words'
import '@/office/kit/settings/PolicyPage.scss'

interface ComplaintPaneProps {
  readonly id: string
  readonly onAnswered: () => void
}

export function ComplaintPane({ id, onAnswered }: ComplaintPaneProps) {
  const asked = useCall('complaint.get', { complaintId: id })
  const mayAnswer = hasRole(useMe().value, 'office')
  const answered = () => {
    void asked.reload()
    onAnswered()
  }
  return (
    <Fetched of={asked} count={2}>
      {(complaint) => (
        <>
          <Written complaint={complaint} />
          {mayAnswer && <AnswerForm id={id} again={complaint.answers.length > 0} onAnswered={answered} />}
        </>
      )}
    </Fetched>
  )
}

function Written({ complaint }: { readonly complaint: Output<'complaint.get'> }) {
  const { kind, text, day, dueDay, words, photos, answers, answeredBy } = complaint
  const seen = photos.flatMap(({ url }, n) =>
    url ? [{ id: String(n), address: url, label: `照片 ${n + 1}` }] : [],
  )
  const doubtful = words === 'risky' || words === 'review'
  return (
    <Section title={`${complaintKindLabel[kind]}，${monthDay(day)}`}>
      <View className="policy__card">
        {doubtful && <Notice tone="dueSoon">微信的内容检查认为这段话可能不妥，请酌情处理，不要转发。</Notice>}
        <Text className="policy__words">{text}</Text>
        <PhotoStrip photos={seen} />
        {seen.length < photos.length && <Notice>有照片没有通过内容检查，已删除。</Notice>}
        <Text className="policy__words">{`请在 ${monthDay(dueDay)} 前答复。不记名，答复只有拿回执码的人看得到。`}</Text>
        {answers.map((answer, n) => (
          <Text key={n} className="policy__words">
            {`${monthDay(answer.day)} ${answeredBy[n] ?? ''}答复：${answer.text}`}
          </Text>
        ))}
      </View>
    </Section>
  )
}

interface AnswerFormProps {
  readonly id: string
  readonly again: boolean
  readonly onAnswered: () => void
}

function AnswerForm({ id, again, onAnswered }: AnswerFormProps) {
  const [text, setText] = useState('')
  /** Of this answer: a second tap is the same one. */
  const [commandId, setCommandId] = useState<string | null>(null)
  const { busy, problem, send } = useSend('complaint.answer')
  useEffect(() => {
    if (commandId === null) void newId().then(setCommandId)
  }, [commandId])
  const answer = async () => {
    if (commandId === null || text.trim() === '') return
    if (!(await send({ complaintId: id, commandId, text }))) return
    setText('')
    setCommandId(null)
    onAnswered()
  }
  return (
    <Section title={again ? '补充答复' : '答复'}>
      <Unsaved when={text !== ''} />
      <View className="policy__card">
        <TextField
          label="答复"
          value={text}
          onChange={setText}
          maxLength={longestComplaint}
          multiline
          hint={`${text.length}/${longestComplaint}`}
        />
        {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
        <Button kind="main" busy={busy} disabled={text.trim() === ''} onPress={() => void answer()}>
          答复
        </Button>
      </View>
    </Section>
  )
}
