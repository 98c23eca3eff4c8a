/** Who sees which hand-over: the two it is between, the office and the head chief. */
import { createHash } from 'node:crypto'
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Pane } from '../../../domain/dossier/pane'
import { otherSide, type Side, type Signature, sides } from '../../../domain/handover/handover'
import { boardsUntil } from '../../../domain/handover/terms'
import { inForce } from '../../../domain/register/assignment'
import type { BoundContext } from '../../platform/context'
import { fileAddresses } from '../../platform/sdk'
import { assignments, historyOf } from '../register'
import { gatherPanes } from './gatherPanes'
import { type Case, casesOf, handovers, onWire, signatures } from './handoverRepo'
import { dueCases, leftBehind, signedCases } from './openCases'

/** What was looked at: whoever signs signs this and nothing else. */
export const seenOf = (panes: readonly Pane[]) =>
  createHash('sha256').update(JSON.stringify(panes)).digest('hex').slice(0, 32)

/** `panes`: as signed by the first of the two, else as it is now. */
export async function caseWithList(id: string, today: string) {
  const [ended, whole] = await Promise.all([assignments.get(id), handovers.get(id)])
  const [found] = ended?.handover ? await casesOf([ended]) : []
  if (!found) return null
  const list = whole ?? { day: today, panes: await gatherPanes(found.ended.reachId, today) }
  return { ...found, stored: whole, day: list.day, panes: list.panes }
}

export const sideOf = ({ ended, taker }: Pick<Case, 'ended' | 'taker'>, personId: string): Side | null => {
  if (ended.personId === personId) return 'giver'
  return taker?.personId === personId ? 'taker' : null
}

export async function getHandover({ id }: ParsedInput<'handover.get'>, { caller, now }: BoundContext) {
  const today = dayOf(now)
  const found = await caseWithList(id, today)
  const side = found && sideOf(found, caller.personId)
  const office = caller.roles.includes('office')
  if (!found || !(side || office || caller.roles.includes('headChief'))) return refused('handover.unknown')
  const { day, panes, ended, taker } = found
  const signed = signatures(found)
  const begun = today >= ended.until
  const [brief] = await onWire([found])
  const mayEnter = (each: Side) =>
    signed[each] === null &&
    (each === 'giver' || taker !== null) &&
    signed[otherSide(each)]?.enteredById !== caller.personId
  return done({
    ...brief!,
    ...{ today, day, boardsUntil: boardsUntil(ended.until), seen: seenOf(panes) },
    panes: panes.map((pane) => ({ ...pane, facts: [...pane.facts], items: [...pane.items] })),
    giver: await signatureOnWire(signed.giver),
    taker: await signatureOnWire(signed.taker),
    may: {
      sign: begun && side !== null && signed[side] === null,
      enter: begun && office && side === null ? sides.filter(mayEnter) : [],
    },
  })
}

async function signatureOnWire(signature: Signature | null) {
  if (!signature) return null
  const { name, at, note, enteredBy, proof } = signature
  const addresses = await fileAddresses([...proof])
  return { name, at, note, enteredBy, proof: proof.flatMap((each) => addresses[each] ?? []) }
}

export async function listMine(_input: object, { caller, now }: BoundContext) {
  const today = dayOf(now)
  const own = await historyOf({ personId: caller.personId })
  const current = own.filter((each) => inForce(each, today)).map(({ reachId }) => reachId)
  const beside = (await Promise.all([...new Set(current)].map((reachId) => historyOf({ reachId })))).flat()
  const due = [...own, ...beside].filter(({ handover, until }) => handover === 'due' && until! <= today)
  const cases = await casesOf([...new Map(due.map((each) => [each._id, each])).values()])
  const mine = cases.flatMap((each) => {
    const side = sideOf(each, caller.personId)
    return side ? [{ side, each }] : []
  })
  const briefs = await onWire(mine.map(({ each }) => each))
  return done({ today, items: briefs.map((brief, n) => ({ ...brief, side: mine[n]!.side })) })
}

export async function listHandovers(_input: object, { now }: BoundContext) {
  const today = dayOf(now)
  const [due, signed, left] = await Promise.all([dueCases(today), signedCases(), leftBehind(today)])
  const [open, over] = await Promise.all([onWire(due), onWire(signed)])
  return done({ today, open, signed: over, left })
}
