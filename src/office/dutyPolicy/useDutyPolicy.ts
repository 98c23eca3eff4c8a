/** The rules of duty on the desk: edited as a draft, saved as a whole, never over the head of another desk. */
import { useState } from 'react'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import type { DutyRule } from '@domain/patrol/dutyPolicy'
import { useCall } from '@/hooks/useCall'
import { useSend } from '../desk/useSend'
import { policyChanges, type Policy, type RuleKey } from './policyChanges'

export function useDutyPolicy() {
  const stored = useCall('patrol.getDutyPolicy', {}, { cache: true })
  const [edited, setEdited] = useState<Policy | null>(null)
  /** Blanks that hold no number yet, by threshold. */
  const [troubles, setTroubles] = useState<Partial<Record<keyof PatrolThresholds, string>>>({})
  const saving = useSend('patrol.saveDutyPolicy')
  const policy = edited ?? stored.value?.policy ?? null
  const changes = stored.value && edited ? policyChanges(stored.value.policy, edited) : []

  const edit = (change: (policy: Policy) => Policy) =>
    setEdited((now) => {
      const basis = now ?? stored.value?.policy
      return basis ? change(basis) : now
    })
  const setThreshold = (key: keyof PatrolThresholds, read: number | string) => {
    setTroubles((now) => ({ ...now, [key]: typeof read === 'string' ? read : undefined }))
    if (typeof read === 'number') edit((now) => ({ ...now, thresholds: { ...now.thresholds, [key]: read } }))
  }
  const discard = () => {
    setEdited(null)
    setTroubles({})
    saving.forget()
  }
  const save = async () => {
    if (!edited || !(await saving.send(edited))) return false
    await stored.reload()
    discard()
    return true
  }
  return {
    stored,
    policy,
    changes,
    troubles,
    sound: Object.values(troubles).every((trouble) => trouble === undefined),
    setRule: (key: RuleKey, rule: DutyRule) =>
      edit((now) => ({ ...now, rules: { ...now.rules, [key]: rule } })),
    setDueSoonDays: (dueSoonDays: number) => edit((now) => ({ ...now, dueSoonDays })),
    setThreshold,
    setSwitch: (key: keyof Policy['compliance'], on: boolean) =>
      edit((now) => ({ ...now, compliance: { ...now.compliance, [key]: on } })),
    save,
    saving,
    discard,
    /** Someone else saved meanwhile: fetch theirs, keep nothing of ours. */
    takeTheirs: async () => {
      await stored.reload()
      discard()
    },
  }
}
