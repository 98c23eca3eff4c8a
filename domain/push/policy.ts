/** How the daily push speaks and when it may: data of the township. */
import { defaultQuietHours, type QuietHours } from '../reminder/quietHours'
import type { GroupKind } from './group'

export interface PushPolicy {
  readonly _id: 'push'
  readonly version: number
  readonly on: boolean
  /** Kinds of groups in which people are called by name; elsewhere only figures. */
  readonly namesIn: readonly GroupKind[]
  readonly quiet: QuietHours
  /** Duties with at most this many days left are urged. */
  readonly dueWithin: number
}

export const defaultPushPolicy: PushPolicy = {
  _id: 'push',
  version: 0,
  on: true,
  namesIn: ['villageChiefs'],
  quiet: defaultQuietHours,
  dueWithin: 3,
}

/** A notice (防汛, 台风, 水质) that heads every message while it holds. */
export interface Notice {
  readonly _id: string
  readonly text: string
  /** First and last Shanghai day. */
  readonly from: string
  readonly until: string
}
