/** What every pane of a dossier is made from: the water, and the reaches it has. */
import type { Pane } from '../../../domain/dossier/pane'
import type { Reach } from '../../../domain/register/reach'
import { waters } from '../../../domain/register/waters'
import type { ValuesOf } from '../../../domain/register/kit/fields'
import { entriesOf, type StoredEntry, valuesOf } from '../../kit/register'
import { reaches } from '../register'

export type ListedReach = Omit<Reach, 'geometry' | 'box'>

export interface Asked {
  readonly waterId: string
  readonly water: ValuesOf<typeof waters.fields>
  readonly reaches: readonly ListedReach[]
  /** ms since the epoch. */
  readonly now: number
}

/** One subject's part; null where it does not concern such a water. */
export type PaneMaker = (asked: Asked) => Promise<Pane | null>

/** What needs the reaches alone. */
export type ReachPane = (asked: Pick<Asked, 'reaches'>) => Promise<Pane>

/** Null where there is no such water. */
export async function ask(waterId: string, now: number): Promise<Asked | null> {
  const [stored, found] = await Promise.all([
    entriesOf(waters).get(waterId) as Promise<StoredEntry<typeof waters.fields> | null>,
    reaches.readAll({ where: { waterId }, without: ['geometry', 'box', 'cells'] }),
  ])
  if (!stored) return null
  const water = valuesOf(waters, stored) as Asked['water']
  return { waterId, water, reaches: found, now }
}
