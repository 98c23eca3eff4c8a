import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { StoredEvent } from '../../../../domain/report/events'
import { handBacksIn } from '../../../../domain/report/handBacks'
import type { CommandName } from '../../../../domain/report/lifecycle'
import { type Actor, mayGive } from '../../../../domain/report/mayGive'
import { numberOf } from '../../../../domain/report/number'
import { firstHand, isOwnWork } from '../../../../domain/report/otherHand'
import type { Report } from '../../../../domain/report/report'
import { workCommands } from '../../../../domain/report/workActions'
import type { BoundContext } from '../../../platform/context'
import { fileAddresses } from '../../../platform/sdk'
import { tooCloseTo } from '../../identity'
import { reaches, reachOnWire } from '../../register'
import { alikeOf } from '../dispatch/alike'
import { isOwn } from '../endings/notOwn'
import { callsAbout } from '../dispatch/callsAbout'
import { actorFor, knowingOf, maySee, workerOf } from '../handling/partsOf'
import { dispatchPolicy } from '../store/policyRepo'
import { proposalFor } from '../dispatch/proposal'
import { eventsOf, reports } from '../store/reportRepo'
import { photosIn, picturesOnWire, placeOnWire, reportInList, timelineFor } from './reportOnWire'

/** One report for those who work on it, with what they may do now. */
export async function getReport({ reportId }: ParsedInput<'report.get'>, context: BoundContext) {
  const { caller, now } = context
  const [worker, report, events] = await Promise.all([
    workerOf(caller, now),
    reports.get(reportId),
    eventsOf(reportId),
  ])
  if (!report) return refused('report.unknown')
  const actor = actorFor(worker, report)
  if (!maySee(actor)) return refused('report.notYours')
  const audience = knowingOf(caller)
  const pictures = [...report.photos, ...report.after].map(({ fileId }) => fileId)
  const [urls, reach, hints, calls, joined, may] = await Promise.all([
    fileAddresses([...new Set([...pictures, ...photosIn(events, audience)])]),
    reaches.get(report.reachId),
    hintsFor(report, events, actor, now),
    callsAbout(report, actor),
    report.mergedInto === null ? null : reports.get(report.mergedInto),
    commandsFor(report, actor, context),
  ])
  if (!reach) return refused('register.reachUnknown')
  return done({
    report: reportInList(report, now, audience),
    text: report.text,
    place: placeOnWire(report.place),
    outcome: report.outcome,
    photos: picturesOnWire(report.photos, urls),
    after: picturesOnWire(report.after, urls),
    joint: [...report.joint],
    extended: report.extended,
    reopened: report.reopened,
    rating: report.rating,
    mergedInto: joined && (audience === 'office' ? joined._id : numberOf(joined)),
    reach: reachOnWire(reach),
    timeline: timelineFor(events, audience, urls),
    may,
    ...hints,
    ...calls,
  })
}

/** What nobody gives about their own report. */
const judging: readonly CommandName[] = ['verify', 'sendBack', 'reject', 'merge']

async function commandsFor(report: Report, actor: Actor, context: BoundContext) {
  const { caller, now } = context
  const firstHands = workCommands.flatMap((name) => firstHand(report, name) ?? [])
  const [own, close] = await Promise.all([
    isOwn(context, report._id),
    firstHands.length === 0 ? new Set<string>() : tooCloseTo(caller.personId, firstHands, now),
  ])
  const kept = (name: CommandName) =>
    (own && judging.includes(name)) ||
    isOwnWork(report, name, caller.personId) ||
    close.has(firstHand(report, name) ?? '')
  const allowed = workCommands.filter((name) => mayGive(report, name, actor, now) === null && !kept(name))
  const waits = report.screening !== 'passed' || (report.heldPhotos ?? 0) > 0
  const holds = waits && actor.parts.includes('office') && !own
  return holds ? [...allowed, 'release' as const] : allowed
}

/** The proposal and look-alikes, for the office while it decides where the matter goes. */
async function hintsFor(report: Report, events: readonly StoredEvent[], actor: Actor, now: number) {
  const deciding = mayGive(report, 'dispatch', actor, now) === null
  if (!deciding) return { proposal: null, alike: [], handedBack: null }
  const handBacks = handBacksIn(events)
  const handedBackBy = handBacks.map(({ by }) => by.id)
  const latest = report.state === 'handedBack' ? handBacks[handBacks.length - 1] : undefined
  const policy = await dispatchPolicy()
  const [proposal, alike] = await Promise.all([
    proposalFor(report, policy, now, handedBackBy),
    alikeOf(report, now),
  ])
  return {
    handedBack: latest ? { name: latest.by.name, text: latest.text, at: latest.at } : null,
    proposal: proposal && { ...proposal, joint: [...proposal.joint], text: '' },
    alike: alike.map(({ report: other, why }) => ({ report: reportInList(other, now, 'office'), why })),
  }
}
