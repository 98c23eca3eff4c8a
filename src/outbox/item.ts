/**
 * What waits in the outbox: one call to the cloud with the photos that belong to it. The durable states are
 * saved, delivered and refused; 「sending」 is only seen while it happens, so a kill in the middle leaves the
 * item saved and it is simply sent again: the cloud knows its id.
 */
import type { ActionName, Input, Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'

/** 已存手机 saved · 上传中 sending · 已送达 delivered · refused: stays with its reason. */
export type OutboxState = 'saved' | 'sending' | 'delivered' | 'refused'

export const outboxStateLabel: Record<OutboxState, string> = {
  saved: '已存手机',
  sending: '上传中',
  delivered: '已送达',
  refused: '没有被接收',
}

export interface OutboxFile {
  /** Where the photo lies on the phone. */
  readonly localPath: string
  /** Where it goes; the same photo always goes to the same path, so uploading twice does no harm. */
  readonly cloudPath: string
  /** Stands in the input wherever the file id will stand. */
  readonly placeholder: string
  /** Known once uploaded. */
  readonly fileId?: string
}

/** What a page hands over. `id` is made when the work begins and is the same however often it is handed over. */
export interface Submission<N extends ActionName = ActionName> {
  readonly id: string
  readonly action: N
  readonly input: Input<N>
  readonly files: readonly OutboxFile[]
  /** What people call it: 「带溪 2 段 巡河记录」. */
  readonly title: string
  /** Of the reach it is about, for the form that opens again when it was refused; the cloud finds it by the place. */
  readonly reachName?: string
  /** As it was filled in, where the input does not say it all (names): opens again when it was refused. */
  readonly form?: object
  /** Id of an item that must be delivered first. */
  readonly after?: string
  /** When the last of what it tells happened, epoch ms by the phone's clock: it is never said to be sent before. */
  readonly happenedAt?: number
  /** Nothing a person would look after: sent like the rest, shown nowhere, given up once refused. */
  readonly quiet?: true
  /** Holds what never lies on disk (a receipt code): kept in memory only, tried as long as the mini-program lives. */
  readonly unwritten?: boolean
}

export interface OutboxItem<N extends ActionName = ActionName> extends Submission<N> {
  /** All times in milliseconds since the epoch, by the phone's clock. */
  readonly createdAt: number
  readonly attempts: number
  readonly nextAt: number
  readonly state: OutboxState
  /** Why it was refused, or why the last attempt did not get through. */
  readonly problem?: Problem
  readonly receipt?: Output<N>
  readonly deliveredAt?: number
}
