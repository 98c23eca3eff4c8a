/** What was begun before, or was refused, is here again: to go on with, or to be thrown away after a second word. */
import { useState } from 'react'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { ConfirmSheet } from './ConfirmSheet'
import { Notice } from './Notice'

interface KeptNoticeProps {
  /** It was begun before. */
  readonly restored: boolean
  /** Why it was refused. */
  readonly problem?: Problem
  readonly onAnew: () => void
}

export function KeptNotice({ restored, problem, onAnew }: KeptNoticeProps) {
  const [asking, ask] = useState(false)
  if (!restored && !problem) return null
  return (
    <>
      <Notice tone={problem ? 'overdue' : 'calm'} action="重新填" onPress={() => ask(true)}>
        {problem ? sentenceOf(problem) : '上次没发出的还在，可以接着填'}
      </Notice>
      <ConfirmSheet
        open={asking}
        title="重新填？"
        detail="上次拍的照片和写的字会从手机里删掉。"
        confirm="删掉，重新填"
        cancel="接着填"
        danger
        onConfirm={() => {
          ask(false)
          onAnew()
        }}
        onCancel={() => ask(false)}
      />
    </>
  )
}
