/** A paper as a Word file: ordered, waited for, opened; where it takes longer it comes into the room of documents. */
import { useState } from 'react'
import { Button } from '@/components/Button'
import { openDocument } from '@/device/openDocument'
import { call } from '@/services/call'
import { newId } from '@/services/newId'
import { say } from '@/services/say'
import { sentenceOf } from '@domain/contract/problems'
import { paperTitles, type PaperId } from '@domain/document/papers'

interface WordButtonProps {
  readonly paper: PaperId
  /** Which one: a year, the id of what it is about. */
  readonly of: string
  readonly word?: string
}

export function WordButton({ paper, of, word = '导出 Word' }: WordButtonProps) {
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    const trouble = await fetched(paper, of).catch(() => notOpened)
    setBusy(false)
    if (trouble !== null) say(trouble)
  }
  return (
    <Button inline busy={busy} label={`导出${paperTitles[paper].title}（Word）`} onPress={() => void press()}>
      {word}
    </Button>
  )
}

const notOpened = '没有打开，请再点一次'

/** A chief has no room of documents. */
const waiting = (paper: PaperId) =>
  paper === 'riverBrief' ? '还在做，请过一分钟再点一次' : '还在做，好了会在「导出表格」里'

/** What went wrong in words, or null once it lies open. */
async function fetched(paper: PaperId, of: string): Promise<string | null> {
  const orderId = await newId()
  const ordered = await call('document.order', { orderId, sheet: paper, of })
  if (!ordered.ok) return sentenceOf(ordered.problem)
  if (ordered.value.state === 'waiting') return waiting(paper)
  const list = await call('document.list', {})
  const made = list.ok ? list.value.items.find(({ id }) => id === orderId) : undefined
  if (!made?.address || !made.name) return notOpened
  await openDocument({ address: made.address, name: made.name })
  return null
}
