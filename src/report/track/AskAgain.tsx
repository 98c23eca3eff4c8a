/** Not done well, or refused: asked for once more, once, with a word on what was missed. */
import { isBlank } from '@domain/contract/letters'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { useKeptText } from '@/forms/useKeptText'
import { longestText } from '../draft/reportDraft'
import { StepState } from './StepState'
import { keyOf, saidIn, useStep } from './useStep'
import type { AsReporter } from './useTrack'

const words = {
  'report.reopen': {
    open: '没处理好，要求重新处理',
    send: '要求重新处理',
    title: '哪里没处理好',
    example: '比如：桥下还有垃圾',
    missing: '请写一句，让处理的人知道还差什么。',
    note: '只能要求一次。',
  },
  'report.appeal': {
    open: '申请复查',
    send: '申请复查',
    title: '为什么要再看一次',
    example: '比如：污水在涵洞里面，站在路上看不到',
    missing: '请写一句，让复查的人知道该看哪里。',
    note: '由河长办另一位同事来看，只能申请一次。',
  },
} as const

interface AskAgainProps {
  readonly action: keyof typeof words
  readonly who: AsReporter
  readonly onAsked: () => Promise<void>
}

export function AskAgain({ action, who, onAsked }: AskAgainProps) {
  const { open: opening, send, title, example, missing: says, note } = words[action]
  const [open, setOpen] = useState(false)
  const [missing, setMissing] = useState(false)
  const { item, onTheWay, full, take } = useStep(action, send, who, onAsked)
  const { text, write, forget } = useKeptText(keyOf(action, who), saidIn(item))
  const ask = async () => {
    if (isBlank(text)) return setMissing(true)
    if (!(await take({ text: text.trim() }))) return
    setOpen(false)
    await forget()
  }
  return (
    <>
      <StepState item={item} full={full} />
      {!onTheWay && <Button onPress={() => setOpen(true)}>{opening}</Button>}
      <Sheet open={open} title={title} onClose={() => setOpen(false)}>
        <TextField
          label="写一句"
          value={text}
          onChange={(typed) => {
            write(typed)
            setMissing(false)
          }}
          maxLength={longestText}
          multiline
          placeholder={example}
          hint={`${note}${text.length}/${longestText}`}
          error={missing ? says : null}
        />
        {full && <StepState item={null} full />}
        <Button kind="main" onPress={() => void ask()}>
          {send}
        </Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          先不
        </Button>
      </Sheet>
    </>
  )
}
