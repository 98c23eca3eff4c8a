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
  /** How much more is asked under which warning; missing in what was stored before there were three kinds. */
  readonly warnings?: Warnings
  /**
   * Days before a finding within which a walk on which nothing was seen is asked about (`question.ts`); 0: none is.
   * Missing in what was stored before it could be chosen.
   */
  readonly askedWithin?: number | undefined
  readonly compliance: CompliancePolicy
}

export const defaultAskedWithin = 7

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
  compliance: { photosRequired: false, trackRequired: false },
}

/** A warning by its colour. Pause: typhoon, flood. */
export const adjustmentKinds = ['pause', 'yellow', 'orange', 'red'] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]

/** 通报 (from above), 水质, 问题 (found or repeated): the three kinds that Guangzhou has (2021). */
export const warningSubjects = ['notice', 'water', 'problem'] as const
export type WarningSubject = (typeof warningSubjects)[number]

export const warningSubjectLabel: Record<WarningSubject, string> = {
  notice: '通报',
  water: '水质',
  problem: '问题',
}

export const warningColours = ['yellow', 'orange', 'red'] as const
export type WarningColour = (typeof warningColours)[number]

export const colourLabel: Record<WarningColour, string> = { yellow: '黄色', orange: '橙色', red: '红色' }

/** So many times as often, rounded up, or a patrol every day. */
export type Raise = number | 'daily'
/** Nobody is asked for more than so many times as often; a patrol a day is the most. */
export const mostRaise = 7
export type Warnings = Readonly<Record<WarningSubject, Readonly<Record<WarningColour, Raise>>>>

const ordinary = { yellow: 1.5, orange: 2, red: 'daily' } as const
/** What was asked under water-quality warnings before there were three kinds, for all of them. */
export const defaultWarnings: Warnings = { notice: ordinary, water: ordinary, problem: ordinary }

/** 「水质橙色预警」, 「暂停巡河」. */
export const adjustmentName = ({
  kind,
  about = 'water',
}: {
  readonly kind: AdjustmentKind
  readonly about?: WarningSubject | undefined
}) => (kind === 'pause' ? '暂停巡河' : `${warningSubjectLabel[about]}${colourLabel[kind]}预警`)

/** A change by the office for a time: of the whole township, or of some reaches. */
export interface DutyAdjustment {
  readonly _id: string
  readonly kind: AdjustmentKind
  /** Empty means every reach. */
  readonly reachIds: readonly string[]
  readonly from: string
  readonly until: string
  readonly reason: string
  /** What a warning is about; missing in what was stored before there were three kinds: water. */
  readonly about?: WarningSubject | undefined
}
