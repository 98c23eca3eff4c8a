/** The policy as it stands on the desk: the stored one until something is changed, then a draft of the whole. */
import { useState } from 'react'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import type { DutyRule } from '@domain/patrol/dutyPolicy'
import type { Policy, RuleKey } from './policyChanges'

export function usePolicyDraft(stored: Policy | null) {
  const [edited, setEdited] = useState<Policy | null>(null)
  /** Blanks that hold no number yet, by threshold. */
  const [troubles, setTroubles] = useState<Partial<Record<keyof PatrolThresholds, string>>>({})

  /** Counts the drafts: what was typed into a blank belongs to one. */
  const [round, setRound] = useState(0)

  const edit = (change: (policy: Policy) => Policy) =>
    setEdited((now) => {
      const basis = now ?? stored
      return basis ? change(basis) : now
    })
  const setThreshold = (key: keyof PatrolThresholds, read: number | string) => {
    setTroubles((now) => ({ ...now, [key]: typeof read === 'string' ? read : undefined }))
    if (typeof read === 'number') {
      edit((now) => ({ ...now, thresholds: { ...now.thresholds, [key]: read } }))
    }
  }
  return {
    edited,
    round,
    troubles,
    sound: Object.values(troubles).every((trouble) => trouble === undefined),
    setRule: (key: RuleKey, rule: DutyRule) =>
      edit((now) => ({ ...now, rules: { ...now.rules, [key]: rule } })),
    setDueSoonDays: (dueSoonDays: number) => edit((now) => ({ ...now, dueSoonDays })),
    setThreshold,
    setSwitch: (key: keyof Policy['compliance'], on: boolean) =>
      edit((now) => ({ ...now, compliance: { ...now.compliance, [key]: on } })),
    drop: () => {
      setEdited(null)
      setTroubles({})
      setRound((now) => now + 1)
    },
  }
}
