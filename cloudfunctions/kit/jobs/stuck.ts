/**
 * Documents a job could not work on: tried again with growing pauses, set aside after some tries and shown to the
 * office, which can push them on. Meanwhile their neighbours go on.
 */
import { createHash } from 'node:crypto'
import type { Trouble } from '../../../domain/job/trouble'
import { database } from '../../platform/sdk'
import { collection, type Stored } from '../../platform/store'
import type { Job } from './job'

export interface Stuck extends Stored {
  readonly job: string
  readonly title: string
  readonly slot: string
  /** Id of the document, never shown: some are secret. */
  readonly of: string
  readonly tries: number
  /** When it is tried again, ms since the epoch; null: set aside. */
  readonly nextAt: number | null
  /** When it first failed, ms since the epoch. */
  readonly since: number
  /** What stood in the way at the last try; missing where it failed before that was noted. */
  readonly trouble?: Trouble
}

export const stuckWork = collection<Stuck>('stuckWork')

const mostTries = 5
const firstPause = 10 * 60_000

/** An id that can be shown: it tells nothing of the document. */
const stuckId = ({ name, everySlot }: Job, slot: string, of: string) => {
  const which = everySlot ? `${name} ${slot} ${of}` : `${name} ${of}`
  return createHash('sha256').update(which).digest('hex').slice(0, 32)
}

/** All that is stuck, in no order. */
export const everythingStuck = () => stuckWork.readAll()

/** Notes a failed try. */
export async function failed(
  job: Job,
  { slot, of }: Pick<Stuck, 'slot' | 'of'>,
  trouble: Trouble,
  now: number,
): Promise<void> {
  const _id = stuckId(job, slot, of)
  const before = await stuckWork.get(_id)
  const tries = (before?.tries ?? 0) + 1
  const nextAt = tries < mostTries ? now + firstPause * 2 ** (tries - 1) : null
  const { name, title } = job
  const data = { job: name, title, slot, of, tries, nextAt, since: before?.since ?? now, trouble }
  await database.collection(stuckWork.name).doc(_id).set({ data })
}

/** It could be worked on, or is no longer there. */
export async function freed({ _id }: Stuck): Promise<void> {
  await database.collection(stuckWork.name).doc(_id).remove()
}
