/** What saving would change, one sentence each: the desk reads it before it becomes the rule for everyone. */
import type { Output } from '@domain/contract/contract'
import { roleLabel } from '@domain/identity/role'
import {
  adjustmentName,
  defaultAskedWithin,
  defaultWarnings,
  type DutyRule,
  periodKindLabel,
  type Raise,
  warningColours,
  warningSubjects,
} from '@domain/patrol/dutyPolicy'
import { type WaterKind, waterKindLabel, waterKinds } from '@domain/register/reach'
import { blankOf, fineThresholds, mainThresholds } from './thresholdFields'

export type Policy = Output<'patrol.getDutyPolicy'>['policy']
export type RuleKey = keyof Policy['rules']

export const ruleLabel: Record<RuleKey, string> = {
  townChief: roleLabel.townChief,
  villageChief: roleLabel.villageChief,
  pond: '小微水体',
  policeChief: roleLabel.policeChief,
  headChief: roleLabel.headChief,
  civilChief: roleLabel.civilChief,
}

export const kindsOfWater = waterKinds.map((value) => ({
  value,
  label: waterKindLabel[value],
}))

/** In the order of the page, whichever was ticked first. */
const kindsText = (kinds: readonly WaterKind[]) =>
  kindsOfWater
    .filter(({ value }) => kinds.includes(value))
    .map(({ label }) => label)
    .join('、') || '没有'

/** What may be compelled in an emergency. */
export type Compelled = 'photosRequired' | 'trackRequired'

export const switchLabel: Record<Compelled, string> = {
  photosRequired: '必须拍照',
  trackRequired: '必须有轨迹',
}

/** 「每旬 1 次」, or 「自愿，不作要求」. */
function ruleText({ period, times }: DutyRule): string {
  return times === 0 ? '自愿，不作要求' : `${periodKindLabel[period]} ${times} 次`
}

/** 「次数 ×1.5」, 「每天巡」. */
export const raiseWords = (raise: Raise) => (raise === 'daily' ? '每天巡' : `次数 ×${raise}`)

export function policyChanges(before: Policy, after: Policy): readonly string[] {
  const changes: string[] = []
  const tell = (what: string, old: string, now: string) => {
    if (old !== now) changes.push(`${what}：${old} → ${now}`)
  }
  for (const key of Object.keys(ruleLabel) as RuleKey[]) {
    tell(ruleLabel[key], ruleText(before.rules[key]), ruleText(after.rules[key]))
  }
  tell('按小微水体巡', kindsText(before.pondKinds), kindsText(after.pondKinds))
  tell('快到期的提醒', `最后 ${before.dueSoonDays} 天`, `最后 ${after.dueSoonDays} 天`)
  const asked = ({ askedWithin = defaultAskedWithin }: Policy) =>
    askedWithin === 0 ? '不问' : `${askedWithin} 天内的巡河`
  tell('事后问一句', asked(before), asked(after))
  for (const about of warningSubjects)
    for (const kind of warningColours) {
      const words = ({ warnings = defaultWarnings }: Policy) => raiseWords(warnings[about][kind])
      tell(adjustmentName({ kind, about }), words(before), words(after))
    }
  for (const field of [...mainThresholds, ...fineThresholds]) {
    const shown = (policy: Policy) => `${blankOf(field, policy.thresholds[field.key])} ${field.unit}`
    tell(`${field.before}…${field.after.replace(/^，/, '')}`, shown(before), shown(after))
  }
  for (const key of Object.keys(switchLabel) as Compelled[]) {
    tell(switchLabel[key], before.compliance[key] ? '开' : '关', after.compliance[key] ? '开' : '关')
  }
  tell('应急', emergencyText(before), emergencyText(after))
  return changes
}

/** 「台风，2026-08-01 至 2026-08-05」, or 「无」. */
export function emergencyText({ compliance: { emergency } }: Pick<Policy, 'compliance'>): string {
  return emergency ? `${emergency.reason}，${emergency.from} 至 ${emergency.until}` : '无'
}
