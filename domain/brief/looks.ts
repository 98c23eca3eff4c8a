/**
 * What stands behind the numbers of a brief: its text cut at them, what each counts, and the rooms where whoever reads it
 * may see the records.
 */
import type { ComposedSection } from '../summary/compose'
import { isShown } from '../summary/compose'
import { roomOf, type Span } from '../summary/fact'
import { factOf, type FactName } from '../summary/facts'
import { patrolFacts } from '../summary/facts/patrols'
import type { BriefSection } from './brief'
import { sectionsOf } from './page'

/** A piece of a sentence; with `fact` it is a number (or names) to be looked into. */
export interface Said {
  readonly text: string
  readonly fact?: FactName
}

export interface Room {
  readonly title: string
  /** Of a page. */
  readonly address: string
}

/** What was written stays as it was written: a section that the facts would say otherwise today is not cut. */
export function cutAtFacts(
  written: readonly BriefSection[],
  composed: readonly ComposedSection[],
): readonly (readonly Said[])[] {
  return written.map(({ title, text }) => {
    const same = composed.find((each) => {
      const [said] = sectionsOf([each])
      return said?.title === title && said.text === text
    })
    return same ? saidIn(same) : [{ text }]
  })
}

const saidIn = ({ lines }: ComposedSection): Said[] =>
  lines.filter(isShown).flatMap((line): Said[] => {
    if (line.kind === 'own') return [{ text: line.sentence.text }]
    return line.pieces.map((piece) =>
      typeof piece === 'string' ? { text: piece } : { text: piece.text, fact: piece.fact },
    )
  })

/** The office opens every room, the head chief those of patrols and what everybody may see. */
export function monthRooms(fact: FactName, span: Span, isOffice: boolean): Room[] {
  const address = roomOf(factOf(fact), span)
  if (address === null) return []
  const open = isOffice || address.startsWith('/office/patrol/') || address.startsWith('/public/')
  return open ? [{ title: '看这些记录', address }] : []
}

interface Reach {
  readonly _id: string
  readonly name: string
}

/**
 * Of one water: the walks of each reach for the desk, for whoever else its public page, where nobody's name stands; of
 * what came and was done in the month that month of it.
 */
export function riverRooms(
  fact: FactName,
  { from, until }: Span,
  reaches: readonly Reach[],
  isDesk: boolean,
): Room[] {
  const walks = fact in patrolFacts
  if (walks && !isDesk) return []
  const ofMonth = fact === 'problems' || fact === 'problemsClosed' ? `&month=${from.slice(0, 7)}` : ''
  return reaches.map(({ _id, name }) => ({
    title: `看${name}`,
    address: walks
      ? `/office/patrol/patrols?reachId=${_id}&reachName=${encodeURIComponent(name)}&from=${from}&until=${until}`
      : `/public/river/index?reachId=${_id}${ofMonth}`,
  }))
}

/** Of problems a river's brief counts what the public map shows, and nothing else. */
const onTheMap: { readonly [Name in FactName]?: string } = {
  problems: '这个月新公开在问题地图上的问题',
  problemsClosed: '公开的问题里，这个月办结的',
  problemsOpen: '已经交办、还没有办结的问题',
  problemsOverdue: '其中已经过了时限的',
}

export const countedAt = (waterName: string, fact: FactName): string =>
  `只数${waterName}：${onTheMap[fact] ?? factOf(fact).counts}`
