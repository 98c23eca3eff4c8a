/**
 * A patrol that was walked with a sheet of paper, entered by the office: day, times, who walked, what was seen. It counts
 * as any other and is marked; who enters it was not there.
 */
import { dayOf, startOfDay } from '../../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { Person } from '../../../../domain/identity/person'
import type { Patrol, PatrolDay } from '../../../../domain/patrol/patrol'
import { masked } from '../../../../domain/report/maskNumbers'
import { type Assignment, inForce } from '../../../../domain/register/assignment'
import type { Reach } from '../../../../domain/register/reach'
import type { BoundContext, CallContext } from '../../../platform/context'
import { digestOf, isSameSubmission } from '../../../platform/digest'
import { isUploadFor, someTooOld } from '../../../platform/pictures'
import { fileAddresses } from '../../../platform/sdk'
import { withFreshLook } from '../../../platform/freshLook'
import { command } from '../../../platform/store'
import { transact, type Transaction } from '../../../platform/transact'
import { people } from '../../identity'
import { assignments, reaches, rememberLatest } from '../../register'
import { problemFiler } from '../../report'
import { countOnDay, dayId } from '../store/countOnDay'
import { countForAll, duesOf } from '../store/dues'
import type { ForWalker } from './forWalker'
import { historyLines, patrolDays, patrolKey, patrols, photosOf } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'

type Sheet = ParsedInput<'paperPatrol.enter'>

interface Known {
  readonly assignment: Assignment
  readonly reach: Reach
  readonly walker: Person
  readonly companions: readonly Person[]
  /** Patrols of the village's day before it was looked for the same walk. */
  readonly counted: number
}

const purpose = 'patrol submission'

export const enterPaper = (input: Sheet, context: BoundContext) =>
  withFreshLook(() => enterOnce(input, context))

type Entered = Answer<{ patrolId: string } | null>

async function enterOnce(input: Sheet, context: BoundContext): Promise<Entered> {
  const digest = digestOf(purpose, input)
  const stored = await patrols.get(input.patrolId)
  if (stored) return repeated(stored, digest)
  const known = await admit(input, context, context.caller.personId)
  if (!known.ok) return known
  const patrol = patrolOf(input, digest, known.value, { by: context.caller.name, now: context.now })
  const [terms, fileProblems] = await Promise.all([dutyTerms(patrol.day), problemFiler()])
  const dues = await duesOf(patrol, terms)
  return transact(context, patrol._id, async (transaction) => {
    const existing = await transaction.get(patrols, patrol._id)
    if (existing) return repeated(existing, digest)
    if (await countedSince(transaction, patrol, known.value)) return done(null)
    await transaction.set(patrols, patrol)
    await writeHistory(transaction, patrol)
    await countForAll(transaction, patrol, dues, { done: 1 })
    await countOnDay(transaction, patrol)
    await rememberLatest(transaction, patrol)
    const chief = { personId: patrol.personId, name: patrol.personName }
    const { checklist, receivedAt: now } = patrol
    const { reach } = known.value
    const filed = await fileProblems(transaction, { patrolId: patrol._id, reach, chief, checklist, now })
    return filed.ok ? done({ patrolId: patrol._id }) : filed
  })
}

const repeated = (stored: Patrol, digest: string) =>
  isSameSubmission(purpose, stored.digest, digest)
    ? done({ patrolId: stored._id })
    : refused('submission.conflict')

/** `by`: who of the register enters it. */
async function admit(input: Sheet, context: CallContext, by: string): Promise<Answer<Known>> {
  const { day, from, until } = input
  if (until <= from || startOfDay(day) + until * 60_000 > context.now) return refused('patrol.timeImpossible')
  if (input.photos.length === 0 && input.note === '') return refused('patrol.evidenceMissing')
  const files = photosOf(input)
  if (!files.every((file) => isUploadFor(`patrols/${input.patrolId}`, file)))
    return refused('input.invalid', 'photos')
  const [assignment, companions, found, tooOld] = await Promise.all([
    assignments.get(input.assignmentId),
    people.getMany(input.companionIds),
    fileAddresses(files),
    someTooOld(files, context.now),
  ])
  if (!assignment || !inForce(assignment, day)) return refused('register.assignmentUnknown')
  const went = [assignment.personId, ...input.companionIds]
  // Nobody makes evidence for themselves.
  if (went.includes(by)) return refused('identity.otherNeeded')
  if (tooOld || !files.every((file) => file in found)) return refused('patrol.photoMissing')
  const [reach, walker] = await Promise.all([
    reaches.get(assignment.reachId),
    people.get(assignment.personId),
  ])
  if (!reach) return refused('register.reachUnknown')
  const known = companions.filter(({ _id, active }) => active && _id !== assignment.personId)
  if (!walker || known.length < new Set(input.companionIds).size) return refused('register.personUnknown')
  const counted = countOf(await patrolDays.get(dayId({ day, village: reach.village })))
  if (await isRecorded(input, assignment)) return refused('patrol.alreadyRecorded')
  return done({ assignment, reach, walker, companions: known, counted })
}

/** A record of the same walk: the same chief on the same reach at the same time, by phone or on another sheet. */
async function isRecorded({ day, from, until }: Sheet, { personId, reachId }: Assignment): Promise<boolean> {
  const [begins, ends] = [from, until].map((minute) => startOfDay(day) + minute * 60_000) as [number, number]
  // Nobody walks longer than a day without ending.
  const key = command.gte(patrolKey(begins - 86_400_000, '')).and(command.lt(patrolKey(ends, '')))
  const near = await patrols.readAll({ where: { personId, key }, without: ['assessment'] }, 'key')
  return near.some((patrol) => patrol.reachId === reachId && patrol.endedAt > begins)
}

const countOf = (day: PatrolDay | null) => day?.patrols ?? 0

/** Every patrol is counted on its day, so the same walk may have been entered since it was looked for. */
const countedSince = async (transaction: Transaction, patrol: Patrol, { counted }: Known) =>
  countOf(await transaction.get(patrolDays, dayId(patrol))) !== counted

/** In the histories of all who walked: they signed. */
async function writeHistory(transaction: Transaction, { _id: patrolId, key, personId, companions }: Patrol) {
  for (const each of new Set([personId, ...companions.map((one) => one.personId)])) {
    await transaction.set(historyLines, { _id: `${each}_${key}`, personId: each, key, patrolId })
  }
}

type KinSheet = Omit<Sheet, 'companionIds' | 'checklist'>

/**
 * The same sheet, sent in by a relative of the walker (亲友代办): nobody of the office has seen the paper, so it waits for
 * the office's answer like any walk without a track. One month back at most.
 */
export const enterKinPaper = (walkerId: string, sheet: KinSheet, context: CallContext, kin: ForWalker) =>
  withFreshLook(() => enterKinOnce(walkerId, sheet, context, kin))

async function enterKinOnce(
  walkerId: string,
  sheet: KinSheet,
  context: CallContext,
  kin: ForWalker,
): Promise<Entered> {
  const input = { ...sheet, companionIds: [], checklist: [] }
  const digest = digestOf(purpose, { ...input, walkerId })
  const stored = await patrols.get(input.patrolId)
  if (stored) return repeated(stored, digest)
  if (startOfDay(input.day) < context.now - oldest) return refused('patrol.timeImpossible')
  const known = await admit(input, context, '')
  if (!known.ok) return known
  if (known.value.walker._id !== walkerId) return refused('register.assignmentUnknown')
  const patrol = waiting(patrolOf(input, digest, known.value, { by: kin.words, now: context.now }), kin)
  const dues = await duesOf(patrol, await dutyTerms(patrol.day))
  return transact(context, patrol._id, async (transaction) => {
    const existing = await transaction.get(patrols, patrol._id)
    if (existing) return repeated(existing, digest)
    if (await countedSince(transaction, patrol, known.value)) return done(null)
    const noted = await kin.note(transaction, { ...patrol, kind: 'paper' })
    if (!noted.ok) return noted
    await transaction.set(patrols, patrol)
    await writeHistory(transaction, patrol)
    await countForAll(transaction, patrol, dues, { waiting: 1 })
    await countOnDay(transaction, patrol)
    return done({ patrolId: patrol._id })
  })
}

/** As long as a patrol may lie in a phone (`admitPatrol`). */
const oldest = 30 * 86_400_000

function waiting(patrol: Patrol, { words, code }: ForWalker): Patrol {
  const at = patrol.receivedAt
  return {
    ...patrol,
    assessment: { ...unmeasured, findings: [{ code: 'noTrack' }], verdict: 'needsExplanation' },
    ...{ status: 'explained', explanation: { text: '纸质巡河记录，照片附后', at, kin: words }, review: null },
    ...{ awaited: true, kinCodes: [code], paper: { by: words, at, kin: true } },
  }
}

/** Nothing was measured: no verdict of the app, but the office's word. */
const unmeasured = { rules: 0, duration: 0, distance: 0, coverage: 0, covered: [], gaps: [], findings: [] }

function patrolOf(
  input: Sheet,
  digest: string,
  { assignment, reach, walker, companions }: Known,
  { by, now }: { readonly by: string; readonly now: number },
): Patrol {
  const startedAt = startOfDay(input.day) + input.from * 60_000
  const endedAt = startOfDay(input.day) + input.until * 60_000
  return {
    ...{ _id: input.patrolId, digest, key: patrolKey(startedAt, input.patrolId) },
    ...{ personId: walker._id, personName: walker.name, assignmentId: assignment._id, role: assignment.role },
    onBehalfOf: null,
    companions: companions.map(({ _id, name }) => ({ personId: _id, name, confirmedAt: now })),
    ...{ reachId: reach._id, reachName: reach.name, reachLength: reach.length },
    ...{ waterKind: reach.kind, village: reach.village, kind: 'walk', startedAt, endedAt, receivedAt: now },
    day: dayOf(startedAt),
    checklist: input.checklist.map((entry) => ({ ...entry, note: masked(entry.note) })),
    ...{ photos: input.photos, note: masked(input.note) },
    assessment: { ...unmeasured, verdict: 'met' },
    ...{ status: 'accepted', explanation: null },
    review: { accepted: true, text: '纸质巡河记录', by, at: now },
    ...{ newsUntil: null, awaited: false, paper: { by, at: now } },
  }
}
