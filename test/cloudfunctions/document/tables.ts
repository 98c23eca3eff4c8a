/** Orders of tables and the files that come of them, as the office's desk gets them. */
import { setTimeout as pause } from 'node:timers/promises'
import { readXlsx } from 'hucre/xlsx'
import type { Input, Output } from '../../../domain/contract/contract'
import type { Patrol } from '../../../domain/patrol/patrol'
import { stream, type Town } from '../town'

let made = 0
export const newOrder = () => `order${String(++made).padStart(20, '0')}`

type Order = Partial<Input<'document.order'>> & Pick<Input<'document.order'>, 'sheet'>
export type Listed = Output<'document.list'>['items'][number]

/** Ordered by the office and looked up in its list. */
export async function ordered(
  town: Town,
  order: Order,
  who: 'office' | 'office2' = 'office',
): Promise<Listed> {
  const orderId = order.orderId ?? newOrder()
  await town.as(who).get('document.order', { ...order, orderId })
  return (await listed(town, who)).find(({ id }) => id === orderId)!
}

/** Whoever orders waits for some seconds only; on a slow machine a large table is written behind that. */
export async function written(town: Town, { id }: Listed): Promise<Listed> {
  for (let n = 0; ; n++) {
    const document = (await listed(town)).find((each) => each.id === id)!
    if (document.state !== 'waiting' || n === 80) return document
    await pause(500)
  }
}

export const listed = async (town: Town, who: 'office' | 'office2' = 'office') =>
  (await town.as(who).get('document.list', {})).items

export async function bytesOf({ address }: Listed): Promise<Uint8Array> {
  const answer = await fetch(address!)
  if (!answer.ok) throw new Error(`the file answers ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** All rows of the one sheet, head and foot included. */
export async function rowsOf(document: Listed): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await readXlsx(await bytesOf(document))
  return sheets[0]!.rows
}

/** A patrol as it is stored, on a day at eight. */
export function patrolOn(day: string, n: number, change: Partial<Patrol> = {}): Patrol {
  const startedAt = Date.parse(`${day}T00:00:00Z`) + n * 1000
  const _id = `past${String(n).padStart(20, '0')}`
  return {
    ...{ _id, digest: '', key: `${startedAt}_${_id}`, personId: 'villageChief', personName: '演示河长' },
    ...{ assignmentId: 'a-stream', role: 'villageChief', onBehalfOf: null, companions: [] },
    ...{ reachId: stream._id, reachName: stream.name, reachLength: stream.length, waterKind: 'stream' },
    ...{ village: stream.village, kind: 'walk', startedAt, endedAt: startedAt + 1500_000 },
    ...{ receivedAt: startedAt + 1600_000, day, checklist: [], photos: [], note: '' },
    assessment: {
      ...{ rules: 1, duration: 1500, distance: 1834, coverage: 0.954, gaps: [], findings: [] },
      covered: [{ from: 0, to: stream.length * 0.954 }],
      verdict: 'met',
    },
    ...{ status: 'met', explanation: null, review: null, ...change },
  }
}
