/** The rules of duty on the desk, and what may be changed about them. */
import { useCall } from '@/hooks/useCall'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import {
  defaultWarnings,
  type DutyRule,
  type Raise,
  type WarningColour,
  type WarningSubject,
} from '@domain/patrol/dutyPolicy'
import type { WaterKind } from '@domain/register/reach'
import { usePolicyDesk } from '@/office/kit/settings/usePolicyDesk'
import { useSend } from '@/hooks/useSend'
import { policyChanges, type Policy, type RuleKey } from './policyChanges'

export function useDutyPolicy() {
  const stored = useCall('patrol.getDutyPolicy', {}, { cache: true })
  const desk = usePolicyDesk<Policy>({
    of: 'duty',
    known: stored.value?.policy ?? null,
    reload: stored.reload,
    saving: useSend('patrol.saveDutyPolicy'),
    changesBetween: policyChanges,
  })
  return {
    stored,
    desk,
    setRule: (key: RuleKey, rule: DutyRule) =>
      desk.edit((now) => ({ ...now, rules: { ...now.rules, [key]: rule } })),
    setPondKinds: (pondKinds: WaterKind[]) => desk.edit((now) => ({ ...now, pondKinds })),
    setDueSoonDays: (dueSoonDays: number) => desk.edit((now) => ({ ...now, dueSoonDays })),
    setAskedWithin: (askedWithin: number) => desk.edit((now) => ({ ...now, askedWithin })),
    setRaise: (about: WarningSubject, colour: WarningColour, raise: Raise) =>
      desk.edit(({ warnings = defaultWarnings, ...now }) => ({
        ...now,
        warnings: { ...warnings, [about]: { ...warnings[about], [colour]: raise } },
      })),
    setThreshold: (key: keyof PatrolThresholds, read: number | string) =>
      desk.fill(key, read, (now, value) => ({ ...now, thresholds: { ...now.thresholds, [key]: value } })),
    setCompliance: (change: Partial<Policy['compliance']>) =>
      desk.edit((now) => ({ ...now, compliance: { ...now.compliance, ...change } })),
  }
}
