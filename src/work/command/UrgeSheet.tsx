/** 督办并限期: the head chief gives whoever owes it so many working days more, and may say a sentence. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { SegmentedControl } from '@/components/SegmentedControl'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { entryTitle } from '@/words/reportWords'
import type { ReportAnswer, ReportState } from '../report/useReport'
import { longestText } from './evidence'
import { Trouble } from './Trouble'
import { useGive } from './useGive'
import './command.scss'

const choices = ([1, 3, 5, 10] as const).map((value) => ({ value: `${value}`, label: `${value} 天` }))

interface UrgeSheetProps {
  readonly page: ReportState
  readonly answer: ReportAnswer
  readonly onClose: () => void
}

export function UrgeSheet({ page, answer, onClose }: UrgeSheetProps) {
  const [days, setDays] = useState('3')
  const { text, write, forget } = useKeptText(`urge/${page.reportId}`)
  const { busy, trouble, give } = useGive('report.urge', page)
  const submit = async () => {
    const said = `已督办，限 ${days} 个工作日，过期再到您这里`
    if (!(await give({ days: Number(days), text: text.trim() }, said))) return
    onClose()
    await forget()
  }
  return (
    <Sheet open title="督办并限期" busy={busy} onClose={onClose}>
      <Text className="command__about">{entryTitle(answer.report)}</Text>
      <Text className="command__detail">承办的会收到提醒，不能再延期。</Text>
      <Field label="几个工作日内办好">
        <SegmentedControl label="几个工作日内办好" options={choices} value={days} onChange={setDays} />
      </Field>
      <TextField
        label="督办要求"
        placeholder="可以不写"
        multiline
        maxLength={longestText}
        value={text}
        onChange={write}
      />
      <Trouble>{trouble}</Trouble>
      <View className="command__buttons">
        <Button kind="main" busy={busy} onPress={() => void submit()}>
          {`督办，限 ${days} 个工作日`}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
