/** What a relative sees and does for a chief: asked of the cloud anew at every step, written down for both. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { answersShown, codeLasts, kinWords, lastsUntil, shownActs } from '../../../domain/kin/kinship'
import { explainableUntil, mayExplain } from '../../../domain/patrol/explaining'
import type { DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import { undecidedStatuses, type Patrol } from '../../../domain/patrol/patrol'
import { inForce } from '../../../domain/register/assignment'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import {
  dutiesOn,
  dutyTerms,
  enterKinPaper,
  explainAs,
  type ForWalker,
  kinCodeOf,
  patrolKey,
  patrols,
} from '../patrol'
import { helpedBy, kinships, over, type Standing, standing } from './kinRepo'

export async function helping(_: object, { openid, now }: CallContext) {
  const found = await kinships.readAll({ where: { helper: openid } })
  const lines = await Promise.all(
    found.map(async (kinship) => {
      const { _id: chiefId, chiefName, state, askedAt } = kinship
      if (state === 'asked' && now < askedAt + codeLasts)
        return { chiefId, chiefName, agreed: false, until: null }
      const stands = await standing(kinship, now)
      return stands && { chiefId, chiefName, agreed: true, until: lastsUntil(kinship) }
    }),
  )
  return done({ items: lines.filter((line) => line !== null) })
}

export async function today({ chiefId }: ParsedInput<'kin.today'>, context: CallContext) {
  const helped = await helpedBy(context, chiefId)
  if (!helped.ok) return helped
  const { kinship, appointments } = helped.value
  const day = dayOf(context.now)
  const { terms, undecided, answered } = await walksOf(chiefId, day)
  const own = appointments.filter((each) => inForce(each, day))
  const duties = await dutiesOn(day, { own, delegated: [] }, terms, undecided)
  return done({
    ...{ chiefName: kinship.chiefName, day },
    duties: duties.map(dutyLine),
    toExplain: asking({ terms, undecided, answered }, day).map(toExplain),
    news: answered.flatMap((patrol) => {
      const { review } = patrol
      return review ? [{ ...lineOf(patrol), accepted: review.accepted, text: review.text }] : []
    }),
  })
}

/** The chief's walks that are not decided, and those that the office answered lately, whether or not he read it himself. */
async function walksOf(personId: string, day: string) {
  const answered = { personId, status: command.in(['accepted', 'rejected'] as const) }
  const [terms, undecided, lately] = await Promise.all([
    dutyTerms(day),
    patrols.readAll({ where: { personId, status: command.in(undecidedStatuses) } }, 'key'),
    patrols.readAll(
      { where: { ...answered, key: command.gte(patrolKey(startOfDay(addDays(day, -answersShown)), '')) } },
      'key',
    ),
  ])
  return { terms, undecided, answered: lately.reverse() }
}

/** What the relative may explain now. */
export async function toExplainFor(chiefId: string, day: string): Promise<readonly Patrol[]> {
  return asking(await walksOf(chiefId, day), day)
}

function asking({ terms, undecided, answered }: Awaited<ReturnType<typeof walksOf>>, day: string) {
  return [
    ...undecided.filter((patrol) => isAsked(patrol, day, terms.policy)),
    ...answered.filter((patrol) => patrol.status === 'rejected' && mayExplain(patrol)),
  ]
}

type DutyNow = Awaited<ReturnType<typeof dutiesOn>>[number]

const dutyLine = ({ assignmentId, reach, period, required, done, waiting, state, daysLeft }: DutyNow) => ({
  ...{ assignmentId, reachName: reach.name, since: period.start, required, done, waiting, state, daysLeft },
})

const isAsked = (patrol: Patrol, day: string, policy: DutyPolicy) =>
  patrol.status === 'needsExplanation' && day <= explainableUntil(patrol, policy)

const toExplain = (patrol: Patrol) => ({
  ...lineOf(patrol),
  reachLength: patrol.reachLength,
  findings: [...patrol.assessment.findings],
})

const lineOf = ({ _id: patrolId, reachName, day }: Patrol) => ({ patrolId, reachName, day })

export const explain = (input: ParsedInput<'kin.explain'>, context: CallContext) =>
  inTheNameOf(context, input.chiefId, (named, kin) => explainAs(input.chiefId, input, named, kin))

export const paper = ({ chiefId, ...sheet }: ParsedInput<'kin.paper'>, context: CallContext) =>
  inTheNameOf(context, chiefId, (named, kin) => enterKinPaper(chiefId, sheet, named, kin))

async function inTheNameOf<T>(
  context: CallContext,
  chiefId: string,
  act: (named: CallContext, kin: ForWalker) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const helped = await helpedBy(context, chiefId)
  if (!helped.ok) return helped
  return act({ ...context, writtenAs: `kin:${chiefId}` }, forWalker(helped.value, context))
}

const forWalker = ({ kinship }: Standing, { openid, now }: CallContext): ForWalker => ({
  words: kinWords(kinship),
  code: kinCodeOf(openid),
  // Written with what is done, so that whoever ends it at the same moment meets it here.
  async note(transaction, { kind, reachName, day }) {
    const still = await transaction.get(kinships, kinship._id)
    if (still?.state !== 'agreed' || still.helper !== openid) return refused('kin.unknown')
    const acts = [{ kind, reachName, day, at: now }, ...still.acts].slice(0, shownActs)
    await transaction.update(kinships, kinship._id, { acts })
    return done(null)
  },
})

/** By the chief or by the relative; ended is ended, whoever taps again. */
export async function end({ chiefId }: ParsedInput<'kin.end'>, context: CallContext) {
  const { caller, openid, now } = context
  const chief = caller?.personId === chiefId
  return transact(
    { ...context, writtenAs: chief ? chiefId : `kin:${chiefId}` },
    chiefId,
    async (transaction) => {
      const kinship = await transaction.get(kinships, chiefId)
      if (!kinship || kinship.state === 'ended' || !(chief || kinship.helper === openid)) return done({})
      await transaction.update(kinships, chiefId, { ...over, forgetAfter: now })
      return done({})
    },
  )
}
