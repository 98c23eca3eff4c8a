/** Hand-overs, each with the appointments it goes between. */
import { type Handover, signatureOf } from '../../../domain/handover/handover'
import { type Ended, hasEnded, type Pair, pairOf } from '../../../domain/handover/pair'
import { signUntil } from '../../../domain/handover/terms'
import type { Assignment } from '../../../domain/register/assignment'
import { collection, command } from '../../platform/store'
import { assignments, reachesBriefly } from '../register'

export const handovers = collection<Handover>('handovers')

export interface Case extends Pair {
  readonly ended: Ended
  readonly stored: Handover | null
}

/** Of these appointments those that are handed over to somebody, or to nobody yet. */
export async function casesOf(ended: readonly Assignment[]): Promise<Case[]> {
  const over = ended.filter(hasEnded)
  if (over.length === 0) return []
  const reachIds = [...new Set(over.map(({ reachId }) => reachId))]
  const [all, stored] = await Promise.all([
    assignments.readAll({ where: { reachId: command.in(reachIds) } }),
    handovers.getMany(
      over.map(({ _id }) => _id),
      ['panes'],
    ),
  ])
  const known = new Map(stored.map((each) => [each._id, each]))
  return over.flatMap((each) => {
    const pair = pairOf(each, all)
    return pair ? [{ ended: each, ...pair, stored: known.get(each._id) ?? null }] : []
  })
}

export const signatures = ({ ended, taker, stored }: Omit<Case, 'gap'>) => ({
  giver: signatureOf(stored, 'giver', ended.personId),
  taker: signatureOf(stored, 'taker', taker?.personId ?? null),
})

/** As all lists show them. */
export async function onWire(cases: readonly Case[]) {
  const places = await reachesBriefly(cases.map(({ ended }) => ended.reachId))
  const names = new Map(places.map(({ _id, name }) => [_id, name]))
  return cases.map((each) => {
    const { ended, taker, gap } = each
    const { giver, taker: taken } = signatures(each)
    return {
      ...{ id: ended._id, reachId: ended.reachId, reachName: names.get(ended.reachId) ?? '' },
      ...{ role: ended.role, giverName: ended.personName, takerName: taker?.personName ?? null },
      ...{ lastDay: ended.until, from: taker?.from ?? null, gap, signUntil: signUntil(ended.until) },
      signed: { giver: giver !== null, taker: taken !== null },
    }
  })
}
