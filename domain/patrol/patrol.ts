/** A patrol (巡河) as it is stored, and the states it passes through. */
import type { ChiefRole } from '../identity/role'
import type { WaterKind } from '../register/reach'
import type { Assessment, Stretch } from './assessment'
import type { ChecklistEntry } from './checklist'

/** walk 徒步 · drone 无人机 · meeting 现场会 · onSite 现场处置; the last three need evidence and the office's word. */
export const patrolKinds = ['walk', 'drone', 'meeting', 'onSite'] as const
export type PatrolKind = (typeof patrolKinds)[number]

export const patrolKindLabel: Record<PatrolKind, string> = {
  walk: '徒步巡河',
  drone: '无人机巡河',
  meeting: '现场会办',
  onSite: '现场处置',
}

/** By whom and how it was noted, where it was not one chief with the own phone. */
export const patrolWays = ['delegated', 'joint', 'paper'] as const
export type PatrolWay = (typeof patrolWays)[number]
export const patrolWayLabel: Readonly<Record<PatrolWay, string>> = {
  delegated: '代巡',
  joint: '联合巡河',
  paper: '纸质登记',
}

/**
 * met 达标 · needsExplanation 待说明 · explained 已说明, the office's turn · accepted 已认可 · rejected 未认可.
 * Only met and accepted count for a duty.
 */
export const patrolStatuses = ['met', 'needsExplanation', 'explained', 'accepted', 'rejected'] as const
export type PatrolStatus = (typeof patrolStatuses)[number]

export const patrolStatusLabel: Record<PatrolStatus, string> = {
  met: '达标',
  needsExplanation: '待说明',
  explained: '已说明，等河长办答复',
  accepted: '已认可',
  rejected: '未认可',
}

export function counts(status: PatrolStatus): boolean {
  return status === 'met' || status === 'accepted'
}

/** Walked, but the last word is not spoken: neither done nor missed. */
export const undecidedStatuses = ['needsExplanation', 'explained'] as const satisfies readonly PatrolStatus[]

export function isUndecided(status: PatrolStatus): boolean {
  return (undecidedStatuses as readonly PatrolStatus[]).includes(status)
}

/** Someone who walked along (联合巡河); counted for their own duty once they confirm. */
export interface Companion {
  readonly personId: string
  readonly name: string
  readonly confirmedAt: number | null
}

export interface Patrol {
  /** Made on the phone when the patrol starts. */
  readonly _id: string
  /** Keyed digest of the submitted content: the same id with other content is a conflict. */
  readonly digest: string
  /** Start and id: unique, and sorts by time; lists page by it. */
  readonly key: string
  readonly personId: string
  readonly personName: string
  readonly assignmentId: string
  readonly role: ChiefRole
  /** Set when walked for someone else (代巡); the walker signs as self. */
  readonly onBehalfOf: {
    readonly personId: string
    readonly name: string
    readonly delegationId: string
  } | null
  readonly companions: readonly Companion[]
  readonly reachId: string
  readonly reachName: string
  readonly reachLength: number
  readonly waterKind: WaterKind
  readonly village: string
  readonly kind: PatrolKind
  /** Milliseconds since the epoch, corrected by the difference of the two clocks at sending. */
  readonly startedAt: number
  readonly endedAt: number
  readonly receivedAt: number
  /** The Shanghai day it counts for. */
  readonly day: string
  readonly checklist: readonly ChecklistEntry[]
  readonly photos: readonly string[]
  readonly note: string
  readonly assessment: Assessment
  readonly status: PatrolStatus
  readonly explanation: PatrolExplanation | null
  readonly review: PatrolReview | null
  /** The first explanation and its answer, where a rejected patrol was explained once more. */
  readonly earlier?: { readonly explanation: PatrolExplanation | null; readonly review: PatrolReview }
  /** Last Shanghai day on which the walker finds the answer on Today; null once it was read, missing before there was one. */
  readonly newsUntil?: string | null
  /** Counted as waiting with the duties it may fulfil; missing in what was stored before there was such a count. */
  readonly awaited?: boolean
  /** Keyed codes of the WeChat identities of relatives who acted on it in the walker's name: they never review it. */
  readonly kinCodes?: readonly string[]
  /** Walked with a sheet of paper and entered by the office; counts as any other. */
  readonly paper?: PaperEntry
}

/** Who of the office entered a sheet of paper, and when (ms since the epoch). */
export interface PaperEntry {
  readonly by: string
  readonly at: number
  /** Entered by a relative of the walker (亲友代办), not by the office. */
  readonly kin?: true
}

export interface PatrolExplanation {
  readonly text: string
  /** 「由亲友代办：…」, where a relative wrote it in the walker's name. */
  readonly kin?: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** The office's answer; `by` is a person's name. */
export interface PatrolReview {
  readonly accepted: boolean
  readonly text: string
  readonly by: string
  readonly at: number
}

/** Someone asked to confirm that they walked along; `_id` is `${patrolId}_${personId}`. */
export interface Companionship {
  readonly _id: string
  readonly patrolId: string
  readonly personId: string
  readonly fromName: string
  readonly reachName: string
  readonly day: string
  readonly state: 'waiting' | 'joined' | 'declined'
}

/**
 * One line of a person's own history: the walker's, of who asked for it (代巡), of companions who confirmed.
 * `_id` is `${personId}_${key}`.
 */
export interface PatrolHistoryLine {
  readonly _id: string
  readonly personId: string
  readonly key: string
  readonly patrolId: string
}

/** The newest patrol of a reach that counts, for the public page: `_id` is the reach's; never by whom. */
export interface LatestPatrol {
  readonly _id: string
  readonly key: string
  readonly day: string
  readonly covered: readonly Stretch[]
}

/** Counts of one village on one day, written with each patrol; `_id` is `${day}_${village}`. */
export interface PatrolDay {
  readonly _id: string
  readonly day: string
  readonly village: string
  readonly patrols: number
  readonly met: number
  readonly distance: number
  readonly problems: number
}

/** What a duty has seen in one period: `_id` is `${assignmentId}_${period key}`, written with each patrol. */
export interface DutyProgress {
  readonly _id: string
  readonly assignmentId: string
  readonly personId: string
  readonly reachId: string
  readonly village: string
  readonly periodKey: string
  readonly periodEnd: string
  readonly done: number
  /** Patrols of the period that wait for an explanation or for the office's answer: not done, not missed. */
  readonly waiting?: number
  /** Of those that count, the one that was walked last, not the one that was accepted last. */
  readonly lastPatrolId: string | null
  /** When that one began, milliseconds since the epoch; older counts do not know. */
  readonly lastStartedAt?: number
  /** Set by the clock when the period is over: how many were asked for, and how many were missing. */
  readonly required?: number
  readonly missed: number | null
}

/** A chief asks a colleague to walk for a while (代巡). */
export interface Delegation {
  readonly _id: string
  readonly assignmentId: string
  readonly reachId: string
  readonly fromPersonId: string
  readonly fromName: string
  readonly delegateId: string
  readonly delegateName: string
  readonly from: string
  readonly until: string
  readonly reason: string
  readonly revokedAt: number | null
}
