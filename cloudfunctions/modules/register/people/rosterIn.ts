/** A list of people that comes in: persons and their appointments, each with a line that knows the way back. */
import { isDeepStrictEqual } from 'node:util'
import { addDays, dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { Person } from '../../../../domain/identity/person'
import { type ImportReading, mostShown, undoTime } from '../../../../domain/import/import'
import { type Assignment, inForce, inForceFrom } from '../../../../domain/register/assignment'
import type { TableRow } from '../../../../domain/register/kit/cells'
import { standsOn } from '../../../../domain/register/reach'
import { readRoster } from '../../../../domain/register/roster/readRoster'
import type { RosterEntry, RosterKnown } from '../../../../domain/register/roster/roster'
import { forgetting } from '../../../kit/jobs'
import type { BoundContext } from '../../../platform/context'
import { collection, command, type Stored } from '../../../platform/store'
import type { Transaction } from '../../../platform/transact'
import { handsOf, officeIds, people, writePerson } from '../../identity'
import { appointedSince, assignmentId, lasting, putAssignment } from '../appointments/appoint'
import { allInForceFrom, assignments, historyOf } from '../appointments/assignmentRepo'
import { reaches, villages, withoutLines } from '../reaches/reachRepo'
import { putPerson } from './savePerson'

/** What a row of a list changed. */
interface RosterLine extends Stored {
  readonly importId: string
  readonly at: number
  readonly before: Person | null
  readonly after: Person
  /** Made by it. */
  readonly assignmentIds: readonly string[]
}
const rosterLines = collection<RosterLine>('rosterLines')

/** Names and numbers are kept no longer than the way back is open. */
export const forgetRosterLines = forgetting(rosterLines, (now) => ({ at: command.lt(now - 2 * undoTime) }))

async function knownTo(by: string, day: string): Promise<RosterKnown> {
  const [everybody, allReaches, allVillages, appointed] = await Promise.all([
    people.readAll(),
    reaches.readAll({ without: withoutLines }),
    villages.readAll(),
    allInForceFrom(day),
  ])
  return {
    people: everybody.map(({ _id: id, ...person }) => ({ id, ...person })),
    reaches: allReaches.map(({ _id: id, name, village, until }) => ({
      ...{ id, name, village },
      ...(until && until < day ? { endedOn: until } : {}),
    })),
    villages: [
      ...new Set([...allVillages.map(({ _id }) => _id), ...allReaches.map(({ village }) => village)]),
    ],
    appointed: appointed.map(({ personId, personName, reachId, role, from }) => ({
      ...{ personId, personName, reachId, role },
      ...(from > day ? { begins: from } : {}),
    })),
    by,
  }
}

interface Told {
  readonly by: string
  /** ms since the epoch. */
  readonly now: number
  readonly chosen: Readonly<Record<string, string>>
  readonly pasted: boolean
}

/** Also those of whom nothing is new, so that each keeps its place while others are taken. */
export async function readPeople(rows: readonly TableRow[], { by, now, chosen, pasted }: Told) {
  const known = await knownTo(by, dayOf(now))
  const { entries, problems, unknown } = readRoster(rows, known, { chosen, pasted })
  const others = entries.filter(({ same }) => !same)
  const added = others.filter(({ id }) => id === null).length
  const told = entries.filter(({ same, remarks }) => !same || remarks.length > 0)
  // What one should know of comes first.
  const shown = told.sort((a, b) => b.remarks.length - a.remarks.length).slice(0, mostShown)
  const reading: ImportReading = {
    ...{ added, changed: others.length - added, same: entries.length - others.length },
    ...{ problems: problems.slice(0, mostShown), problemCount: problems.length, unknown: [...unknown] },
    examples: shown.map(({ row, id, person, detail, remarks, same }) => ({
      ...{ row, title: person.name, isNew: id === null, detail, remarks: [...remarks] },
      ...(same ? { same } : {}),
    })),
  }
  return { entries, reading }
}

/**
 * What is read before the transactions. Of the result each call looks up what the person answers for and gives the work of
 * a transaction, which takes the person, and nothing when that is done already; it answers null where it is to be looked
 * up anew (`withFreshLook`).
 */
export async function takingPeople(importId: string, context: BoundContext) {
  const [office, hands] = await Promise.all([officeIds(), handsOf(context.caller.personId, context.now)])
  return async (entry: RosterEntry, place: number) => {
    const before = await beforeTaking(entry)
    return (transaction: Transaction) =>
      takePerson(transaction, context, { importId, entry, place, office, hands, ...before })
  }
}

/** The list was read a while ago, and only a search tells whether somebody appointed the same person since. */
async function beforeTaking({ id, appoint }: RosterEntry) {
  const known = id !== null && appoint.length > 0 ? await people.get(id) : null
  return { known, appointed: known ? await historyOf({ personId: known._id }) : [] }
}

/** The next of what was taken, in the order of ids. */
export const linesOfRoster = (importId: string, after: string) =>
  rosterLines.read({ where: { importId, _id: command.gt(after) }, order: [['_id', 'asc']], limit: 1 })

/** Each call tells whether all is as before: whom somebody changed since stays. */
export async function takingBackPeople(context: BoundContext) {
  const office = await officeIds()
  return (transaction: Transaction, line: RosterLine) => takePersonBack(transaction, line, office, context)
}

interface Taken {
  readonly importId: string
  readonly entry: RosterEntry
  /** In the list: an id must not carry a phone number, and a line may name two persons. */
  readonly place: number
  readonly office: readonly string[]
  readonly hands: readonly string[]
  /** Who is to be appointed, as looked up before, with all appointments there were; null for somebody new. */
  readonly known: Person | null
  readonly appointed: readonly Assignment[]
}

async function takePerson(
  transaction: Transaction,
  context: BoundContext,
  { importId, entry, place, office, hands, known, appointed }: Taken,
) {
  const { person, appoint, same } = entry
  const lineId = `${importId}r${String(place).padStart(6, '0')}`
  if (same || (await transaction.get(rosterLines, lineId))) return done({})
  if (known && (await appointedSince(transaction, known))) return done(null)
  const id = entry.id ?? `${importId}p${place}`
  const before = await transaction.get(people, id)
  const entered = { id, ...person, roles: [...person.roles], active: true }
  const put = await putPerson(transaction, context, { office, hands }, entered)
  if (!put.ok) return put
  const assignmentIds: string[] = []
  const from = dayOf(context.now)
  for (const { reachId, role } of appoint) {
    const reach = await transaction.get(reaches, reachId)
    if (!reach) return refused('register.reachUnknown')
    if (!standsOn(reach, from)) return refused('register.reachEnded')
    const made = { personId: id, reachId, role, from }
    const _id = assignmentId(made)
    const there = await transaction.get(assignments, _id)
    if (there && inForce(there, from)) continue
    const others = appointed.filter((each) => each.reachId === reachId && each.role === role)
    if (others.some((each) => inForceFrom(each, from))) continue
    const appointment = { _id, ...made, personName: person.name, ...lasting(reach) }
    const written = await putAssignment(transaction, context, appointment)
    if (!written.ok) return written
    assignmentIds.push(_id)
  }
  const after = (await transaction.get(people, id))!
  await transaction.set(rosterLines, { _id: lineId, importId, at: context.now, before, after, assignmentIds })
  return done({})
}

/** What the office sees of a person, and whose phone it is bound to: a change of it is somebody's work. */
const seen = ({ name, phone, post, village, roles, departmentId, active, boundTo }: Person) => ({
  ...{
    name,
    phone,
    post,
    village,
    active,
    boundTo,
    departmentId: departmentId ?? null,
    roles: [...roles].sort(),
  },
})

async function takePersonBack(
  transaction: Transaction,
  { before, after, assignmentIds }: RosterLine,
  office: readonly string[],
  context: BoundContext,
): Promise<boolean> {
  const now = await transaction.get(people, after._id)
  if (!now || !isDeepStrictEqual(seen(now), seen(after))) return false
  const again = before
    ? { ...now, ...seen(before), roles: before.roles }
    : { ...now, active: false, invitationId: null }
  if (!(await writePerson(transaction, office, now, again, context, '撤销导入')).ok) return false
  for (const id of assignmentIds) {
    const made = await transaction.get(assignments, id)
    // Taken back before its first day: it never began. One that somebody ended since stays.
    if (made && (made.until === null || made.endedWithReach))
      await transaction.update(assignments, id, { until: addDays(made.from, -1), endedWithReach: null })
  }
  return true
}
