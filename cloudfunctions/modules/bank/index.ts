/** The bank of a reach: what of several registers stands along it, in one answer; of each only what everyone may know. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { contracts, stretchWords } from '../../../domain/cleaning/contracts'
import { outlets } from '../../../domain/outlet/outlets'
import type { LngLat } from '../../../domain/geo/coordinates'
import { standsOn } from '../../../domain/register/reach'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { sections } from '../../../domain/waterQuality/sections'
import type { StoredEntry } from '../../kit/register'
import type { CallContext } from '../../platform/context'
import { collection, type Stored } from '../../platform/store'
import { reachesBriefly } from '../register'

const storedBoards = collection<StoredEntry<typeof signBoards.fields>>(signBoards.collection)
const storedOutlets = collection<StoredEntry<typeof outlets.fields>>(outlets.collection)
const storedSections = collection<StoredEntry<typeof sections.fields>>(sections.collection)
const storedContracts = collection<StoredEntry<typeof contracts.fields>>(contracts.collection)

/** What publicity may stand by a water; of the registers no more than this is read here (domain/publicity). */
interface Publicity extends Stored {
  readonly reachId?: string | null
  readonly place?: LngLat | null
  readonly spot?: string
  readonly village?: string | null
}
const storedCarriers = collection<Publicity>('carriers')
const noticeBoards = collection<Publicity>('villageRules')

async function get({ reachId }: ParsedInput<'bank.get'>, { now }: CallContext) {
  const here = { where: { active: true, reachId } }
  const [boards, mouths, sampled, held, hung, notices, [reach]] = await Promise.all([
    storedBoards.readAll(here),
    storedOutlets.readAll(here),
    storedSections.readAll(here),
    storedContracts.readAll(here),
    storedCarriers.readAll(here),
    noticeBoards.readAll(here),
    reachesBriefly([reachId]),
  ])
  const today = dayOf(now)
  if (reach && !standsOn(reach, today))
    return done({ marks: [], carriers: [], sections: [], cleaned: [], cleanedParts: [] })
  const marks = [
    ...boards.map(({ place, number }) => ({ kind: 'sign' as const, place, label: number })),
    ...mouths.map(({ place, name }) => ({ kind: 'outlet' as const, place, label: name })),
    ...sampled.map(({ place, name }) => ({ kind: 'section' as const, place, label: name })),
  ]
  const publicity = [
    ...hung.map(({ place, spot = '' }) => ({ place, label: spot })),
    ...notices.map(({ place, village }) => ({ place, label: `${village ?? ''}公告栏` })),
  ]
  const current = held.filter(
    ({ span }) => span !== null && span.from <= today && today <= (span.until ?? today),
  )
  return done({
    marks: marks.flatMap(placed),
    carriers: publicity.flatMap(placed),
    sections: sampled.map(({ name, grade, target, gradedOn }) => ({ name, grade, target, gradedOn })),
    cleaned: current.map(stretchWords),
    cleanedParts: current.flatMap(({ part }) => part ?? []),
  })
}

const placed = <T extends { readonly place?: LngLat | null }>({ place, ...mark }: T) =>
  place ? [{ ...mark, place: [...place] as [number, number] }] : []

export const bankHandlers = { 'bank.get': get }
