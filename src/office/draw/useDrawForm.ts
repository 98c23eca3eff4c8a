import { useEffect, useState } from 'react'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import type { DrawSubject } from '@domain/draw/draw'
import { hasSpan } from '@domain/draw/terms'
import { sameValue } from '@domain/register/kit/merge'

const empty = {
  ...{ title: '', subject: 'reach' as DrawSubject, village: '', from: '', to: '' },
  ...{ measure: 'size' as 'size' | 'percent', amount: '', entropyFrom: '' },
  inspectors: [] as readonly { readonly id: string; readonly name: string }[],
}
type Form = typeof empty

export function useDrawForm(onFixed: (id: string) => void) {
  const [form, setForm] = useState(empty)
  /** Of this form: a second tap fixes the same. */
  const [drawId, setDrawId] = useState<string | null>(null)
  const { busy, problem, send, forget } = useSend('draw.fix')
  useEffect(() => {
    if (drawId === null) void newId().then(setDrawId)
  }, [drawId])
  const edit = (change: Partial<Form>) => {
    setForm((now) => ({ ...now, ...change }))
    // What was refused was not stored; with other words it is another one.
    if (problem) setDrawId(null)
    forget()
  }
  const fix = async () => {
    if (drawId !== null && (await send({ drawId, ...asked(form) }))) onFixed(drawId)
  }
  return { form, edit, missing: missingIn(form), unsaved: !sameValue(form, empty), busy, problem, fix }
}

function asked({ title, subject, village, from, to, measure, amount, entropyFrom, inspectors }: Form) {
  return {
    ...{ title, subject, village, entropyFrom, inspectorIds: inspectors.map(({ id }) => id) },
    ...(hasSpan(subject) ? { from, to } : {}),
    [measure]: Number(amount),
  }
}

/** What is still to be typed, in words; null when all is there. */
function missingIn({ title, subject, from, to, measure, amount, entropyFrom }: Form): string | null {
  const many = Number(amount)
  if (title.trim() === '') return '请写抽查的名称。'
  if (hasSpan(subject) && (from === '' || to === '')) return '请选办结的起止日子。'
  if (hasSpan(subject) && to < from) return '「到」要在「从」之后。'
  if (!Number.isInteger(many) || many < 1) return '请写抽多少。'
  if (measure === 'percent' && many > 100) return '百分比不超过 100。'
  if (measure === 'size' && many > 1000) return '一次最多抽 1000 个。'
  return entropyFrom.trim() === '' ? '请写抽取时当场取什么数。' : null
}
