/** 提出异议: in one's own words, once for each version; somebody else than who made it final answers. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useSend } from '@/hooks/useSend'
import { isBlank } from '@domain/contract/letters'
import { sentenceOf } from '@domain/contract/problems'
import { periodText } from '@domain/assessment/words'
import type { OwnSheet } from './index'

interface ObjectSheetProps {
  readonly sheet: OwnSheet
  readonly onSent: () => void
  readonly onClose: () => void
}

export function ObjectSheet({ sheet: { period }, onSent, onClose }: ObjectSheetProps) {
  const sending = useSend('assessment.object')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const send = async () => {
    setTried(true)
    if (!isBlank(text) && (await sending.send({ period, text: text.trim() }))) onSent()
  }
  return (
    <Sheet open title={`对${periodText(period)}的结果有异议`} onClose={onClose}>
      {sending.problem && <Notice tone="overdue">{sentenceOf(sending.problem)}</Notice>}
      <TextField
        label="哪里不对"
        placeholder="例如：11 月 9 日封路，过不去"
        error={tried && isBlank(text) ? '请写一句' : null}
        multiline
        maxLength={300}
        value={text}
        onChange={setText}
      />
      <Text className="own__hint">由审定人以外的同事在 5 个工作日内答复，答复在本页看。</Text>
      <View className="own__buttons">
        <Button kind="main" busy={sending.busy} onPress={() => void send()}>
          提出异议
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
