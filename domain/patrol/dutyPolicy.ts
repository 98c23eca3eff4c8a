/** How often who has to patrol (应巡), and what the office changed for a while: policy is data, with a reason. */
import type { CompliancePolicy } from './compliance'
import type { ChiefRole } from '../identity/role'
import type { WaterKind } from '../register/reach'
import { defaultThresholds, type PatrolThresholds } from './assessment'

/** 旬 (tenDays): 1–10, 11–20, 21 to the end of the month. */
export const periodKinds = ['day', 'week', 'tenDays', 'halfMonth', 'month', 'quarter'] as const
export type PeriodKind = (typeof periodKinds)[number]

export const periodKindLabel: Record<PeriodKind, string> = {
  day: '每日',
  week: '每周',
  tenDays: '每旬',
  halfMonth: '每半月',
  month: '每月',
  quarter: '每季度',
}

export interface DutyRule {
  readonly period: PeriodKind
  /** Patrols asked for in a period; 0 is voluntary. */
  readonly times: number
}

export interface DutyPolicy {
  readonly _id: 'current'
  readonly version: number
  /** By role; waters of `pondKinds` follow `pond` whatever the role of a village or town chief. */
  readonly rules: Readonly<Record<ChiefRole | 'pond', DutyRule>>
  readonly pondKinds: readonly WaterKind[]
  /** Days before the end of a period from which a duty counts as due soon. */
  readonly dueSoonDays: number
  readonly thresholds: PatrolThresholds
  readonly compliance: CompliancePolicy
}

/** What a township starts with; its office may change all of it. */
export const defaultDutyPolicy: DutyPolicy = {
  _id: 'current',
  version: 1,
  rules: {
    townChief: { period: 'tenDays', times: 1 },
    villageChief: { period: 'week', times: 1 },
    pond: { period: 'week', times: 1 },
    policeChief: { period: 'month', times: 1 },
    headChief: { period: 'quarter', times: 1 },
    civilChief: { period: 'month', times: 0 },
  },
  pondKinds: ['pond', 'reservoir'],
  dueSoonDays: 2,
  thresholds: defaultThresholds,
  compliance: { rankingShown: false, photosRequired: false, trackRequired: false },
}

/** 水质预警: 黄 ×1.5, 橙 ×2, 红 daily. Pause: typhoon, flood. */
export const adjustmentKinds = ['pause', 'yellow', 'orange', 'red'] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

export const adjustmentLabel: Record<AdjustmentKind, string> = {
  pause: '暂停巡河',
  yellow: '水质黄色预警',
  orange: '水质橙色预警',
  red: '水质红色预警',
}

/** A change by the office for a time: of the whole township, or of some reaches. */
export interface DutyAdjustment {
  readonly _id: string
  readonly kind: AdjustmentKind
  /** Empty means every reach. */
  readonly reachIds: readonly string[]
  readonly from: string
  readonly until: string
  readonly reason: string
}
