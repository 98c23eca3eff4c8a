/** A reach (河段): the stretch of a water that one chief answers for. Ponds are one reach, drawn as a ring. */
import type { Box, Line, Ring } from '../geo/coordinates'

/** Kinds of water; which of them are patrolled as 小微水体 the rules of duty say. */
export const waterKinds = ['river', 'stream', 'canal', 'reservoir', 'pond'] as const
export type WaterKind = (typeof waterKinds)[number]

export const waterKindLabel: Record<WaterKind, string> = {
  river: '河道',
  stream: '溪流',
  canal: '沟渠',
  reservoir: '水库',
  pond: '山塘',
}

/** 河道等级: who in the hierarchy the water belongs to. */
export const waterLevels = ['province', 'city', 'county', 'town', 'village'] as const
export type WaterLevel = (typeof waterLevels)[number]

export const waterLevelLabel: Record<WaterLevel, string> = {
  province: '省级',
  city: '市级',
  county: '县级',
  town: '镇级',
  village: '村级',
}

export type ReachGeometry =
  | { readonly shape: 'line'; readonly line: Line }
  | { readonly shape: 'ring'; readonly ring: Ring }

/** The places of a centreline, or of a shore. */
export const placesOf = (geometry: ReachGeometry): Line =>
  geometry.shape === 'line' ? geometry.line : geometry.ring

export interface Water {
  readonly _id: string
  readonly name: string
  readonly kind: WaterKind
  readonly level: WaterLevel
}

export interface Reach {
  readonly _id: string
  readonly waterId: string
  readonly waterName: string
  /** What people call it, e.g. 「鳌江干流 3 段」. */
  readonly name: string
  readonly kind: WaterKind
  readonly level: WaterLevel
  readonly village: string
  readonly geometry: ReachGeometry
  /** Length of the centreline (line) or of the shore (ring) in metres, stored once at import. */
  readonly length: number
  readonly box: Box
  /** Reaches on the other side of a boundary water (界河). */
  readonly otherSide?: readonly string[]
  /** Its last day (Asia/Shanghai, YYYY-MM-DD), where it was taken out of use; what happened until then stays. */
  readonly until?: string | null
}

/** Whether there is such a reach on that day. */
export const standsOn = ({ until }: Pick<Reach, 'until'>, day: string): boolean => !until || day <= until
