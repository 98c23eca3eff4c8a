/** Not done well: have it done again, once, with a word on what is still wrong. */
import { isBlank } from '@domain/contract/letters'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { longestText } from '../draft/reportDraft'
import { StepState } from './StepState'
import { useStep } from './useStep'
import type { AsReporter } from './useTrack'
import './track.scss'

interface ReopenProps {
  readonly who: AsReporter
  readonly onReopened: () => Promise<void>
}

export function Reopen({ who, onReopened }: ReopenProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const { item, onTheWay, full, take } = useStep('report.reopen', '要求重新处理', who, onReopened)
  const reopen = async () => {
    if (isBlank(text)) return setMissing(true)
    if (await take({ text: text.trim() })) setOpen(false)
  }
  return (
    <View className="track__step">
      <StepState item={item} full={full} />
      {!onTheWay && <Button onPress={() => setOpen(true)}>没处理好，要求重新处理</Button>}
      <Sheet open={open} title="哪里没处理好" onClose={() => setOpen(false)}>
        <TextField
          label="写一句"
          value={text}
          onChange={(typed) => {
            setText(typed)
            setMissing(false)
          }}
          maxLength={longestText}
          multiline
          placeholder="比如：桥下还有垃圾"
          hint={`只能要求一次。${text.length}/${longestText}`}
          error={missing ? '请写一句，让处理的人知道还差什么。' : null}
        />
        {full && <StepState item={null} full />}
        <Button kind="main" onPress={() => void reopen()}>
          要求重新处理
        </Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          先不
        </Button>
      </Sheet>
    </View>
  )
}
