/** A plan is handed in, approved or sent back; each version stays as it was. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Output, ParsedInput } from '../../../domain/contract/contract'
import { afterDecision, afterSubmit, isSamePlan, mayDecide, unwritten } from '../../../domain/plan/approval'
import { planGoals, planProblems, plans, planTasks } from '../../../domain/plan/plans'
import { unfitIn } from '../../../domain/plan/unfit'
import type { WholePlan } from '../../../domain/plan/wholePlan'
import { writersOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { checkTwo, tooCloseTo } from '../identity'
import { standings } from './overdue'
import { readWhole, standingOf, type StoredVersion, versionId, versions } from './planRepo'

export async function submit(
  { planId, number }: ParsedInput<'plan.submit'>,
  context: BoundContext,
): Promise<Answer<object>> {
  const whole = await readWhole(planId)
  if (!whole) return refused('register.entryUnknown')
  const { now, caller } = context
  const [wrong] = unfitIn(whole, dayOf(now)).filter((each) => each.wrong)
  if (wrong) return refused('plan.unfit', wrong.sentence)
  const writers = await writersOfPlan(whole)
  const id = versionId(planId, number)
  const made: StoredVersion = {
    ...{ _id: id, planId, number, state: 'submitted', by: caller.name, at: now },
    ...{ writers: [...new Set([caller.personId, ...writers])], whole },
    ...{ decidedBy: null, decidedAt: null, reason: '' },
  }
  return transact(context, planId, async (transaction) => {
    const standing = (await transaction.get(standings, planId)) ?? unwritten
    const existing = await transaction.get(versions, id)
    if (existing) return existing.writers[0] === caller.personId ? done({}) : refused('plan.moved')
    if (number !== standing.number + 1) return refused('plan.moved')
    if (standing.state === 'submitted')
      await transaction.update(versions, versionId(planId, standing.number), { state: 'replaced' })
    await transaction.set(versions, made)
    await transaction.set(standings, { _id: planId, ...afterSubmit(standing) })
    return done({})
  })
}

export async function decide(
  { planId, number, approved, reason }: ParsedInput<'plan.decide'>,
  context: BoundContext,
): Promise<Answer<object>> {
  const { caller, now } = context
  return transact(context, planId, async (transaction) => {
    const standing = (await transaction.get(standings, planId)) ?? unwritten
    const version = await transaction.get(versions, versionId(planId, number))
    const state = approved ? 'approved' : 'returned'
    if (version?.state === state && version.decidedBy === caller.name) return done({})
    const may = mayDecide(version, standing, { personId: caller.personId, approved, reason })
    if (!may.ok || !version) return may
    for (const writer of version.writers) {
      const two = await checkTwo(transaction, writer, caller.personId, now)
      if (!two.ok) return two
    }
    const decision = { state, decidedBy: caller.name, decidedAt: now, reason } as const
    await transaction.update(versions, version._id, decision)
    await transaction.set(standings, { _id: planId, ...afterDecision(standing, approved) })
    return done({})
  })
}

/** Person ids of everybody who wrote in it. */
const writersOfPlan = ({ plan, problems, goals, tasks }: WholePlan): Promise<readonly string[]> =>
  writersOf([
    [plans, [plan.id]],
    [planProblems, problems.map(({ id }) => id)],
    [planGoals, goals.map(({ id }) => id)],
    [planTasks, tasks.map(({ id }) => id)],
  ])

/** So many versions are shown; older ones are opened by their number. */
const shown = 20

export async function showWhole({ planId }: ParsedInput<'plan.whole'>, { caller, now }: BoundContext) {
  const [whole, standing, found] = await Promise.all([
    readWhole(planId),
    standingOf(planId),
    versions.read({ where: { planId }, order: [['number', 'desc']], limit: shown }),
  ])
  if (!whole) return refused('register.entryUnknown')
  const [newest] = found
  const waits = newest?.state === 'submitted' && caller.roles.includes('headChief')
  const close = waits ? await tooCloseTo(caller.personId, newest.writers, now) : null
  return done({
    whole: onWire(whole),
    state: standing.state,
    changed: newest !== undefined && !isSamePlan(whole, newest.whole),
    versions: found.map(versionOnWire),
    may: {
      submit: caller.roles.includes('office'),
      decide: close?.size === 0,
    },
  })
}

export async function showVersion({ planId, number }: ParsedInput<'plan.version'>) {
  const version = await versions.get(versionId(planId, number))
  if (!version) return refused('register.entryUnknown')
  return done({ whole: onWire(version.whole), version: versionOnWire(version) })
}

const versionOnWire = ({ number, state, by, at, decidedBy, decidedAt, reason }: StoredVersion) => ({
  ...{ number, state, by, at, decidedBy, decidedAt, reason },
})

/** What is read only travels as it is. */
const onWire = (whole: WholePlan) => whole as Output<'plan.whole'>['whole']
