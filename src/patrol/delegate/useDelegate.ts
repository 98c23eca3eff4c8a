/** State of the form: my own duties, the colleague, the days, the reason. */
import { cloudDay } from '@/services/cloudClock'
import { useMemo, useState } from 'react'
import { addDays } from '@domain/calendar/day'
import type { Problem } from '@domain/contract/problems'
import { useCall } from '@/hooks/useCall'
import { call } from '@/services/call'
import { goBack } from '@/services/pages'
import { errorsOf, type DelegateForm, type FormErrors } from './delegateForm'

/** A week is what most absences take. */
const usualDays = 7

export function useDelegate() {
  const today = useCall('patrol.today', {}, { cache: true })
  const [form, setForm] = useState<DelegateForm>(() => {
    const from = cloudDay()
    return { assignmentId: null, delegate: null, from, until: addDays(from, usualDays - 1), reason: '' }
  })
  const [errors, setErrors] = useState<FormErrors>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const mine = useMemo(
    () => (today.value?.duties ?? []).filter(({ delegation }) => !delegation),
    [today.value],
  )
  const assignmentId = form.assignmentId ?? (mine.length === 1 ? (mine[0]?.assignmentId ?? null) : null)

  const change = (part: Partial<DelegateForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }
  const submit = async () => {
    const found = errorsOf({ ...form, assignmentId })
    setErrors(found)
    if (Object.keys(found).length > 0 || !assignmentId || !form.delegate || busy) return
    setBusy(true)
    const { delegate, from, until, reason } = form
    const answer = await call('patrol.delegate', {
      assignmentId,
      delegateId: delegate.id,
      from,
      until,
      reason: reason.trim(),
    })
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) await goBack()
  }
  return { today, mine, form: { ...form, assignmentId }, errors, busy, problem, change, submit }
}
