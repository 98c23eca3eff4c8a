/** What an event makes of a report. Old events must always be readable: cases are added, never changed. */
import type { ReportEvent } from './events'
import { beforeCharge } from './recall'
import type { LifeState } from './report'
import type { Source } from './states'

/** A report of which nothing is known but where it came from. */
export function newborn(source: Source, at: number, dueAt: number): LifeState {
  return {
    source,
    state: 'submitted',
    handling: null,
    severity: null,
    lead: null,
    joint: [],
    stageAt: at,
    dueAt,
    extended: false,
    reopened: false,
    escalation: 0,
    closedAt: null,
    mergedInto: null,
    rating: null,
    recheck: null,
  }
}

export function evolve(life: LifeState, event: ReportEvent): LifeState {
  const after = { ...life, ...change(life, event) }
  return { ...after, ...endingAfter(life, after) }
}

/** There is time again: nothing has gone up, so there is nothing to answer. */
const lowered = { escalation: 0, answered: 0 } as const

/** A new stage begins: its own deadline, nothing escalated yet. */
const stage = ({ at }: ReportEvent, dueAt: number | null) => ({
  ...lowered,
  stageAt: at,
  dueAt,
  urged: false,
})

function change(life: LifeState, event: ReportEvent): Partial<LifeState> {
  switch (event.type) {
    case 'accepted':
      return { state: 'accepted' }
    case 'resolved':
      return { state: 'resolved', ...stage(event, event.dueAt) }
    case 'verified':
      return { state: 'verified', severity: event.severity, ...stage(event, event.dueAt) }
    case 'sentBack':
      return { state: 'handling', ...stage(event, event.dueAt) }
    case 'markedAboutChief':
      return { aboutChief: true, lead: null, joint: [], before: null }
    case 'recounted':
      // What has time again is not late; that it was stays in its story.
      return { dueAt: event.dueAt, ...(event.dueAt > event.at ? lowered : {}) }
    case 'unmarkedAboutChief':
      return { aboutChief: false }
    case 'rated':
      return { rating: event.stars }
    default:
      return charging(life, event)
  }
}

/** Who has it, and until when. */
function charging(life: LifeState, event: ReportEvent): Partial<LifeState> {
  switch (event.type) {
    case 'assigned': {
      // Who gets it anew may ask for time anew; given back to the same one (sent back, reopened), it stays used.
      const { lead, joint, handling, dueAt } = event
      return {
        state: 'assigned',
        lead,
        joint,
        handling,
        extended: false,
        ...stage(event, dueAt),
        urged: event.by === 'headChief',
        before: event.by === 'office' ? beforeCharge(life, event.at) : null,
      }
    }
    case 'taken':
      return { state: 'handling', dueAt: event.dueAt, before: null }
    case 'contributed':
      return { before: null }
    case 'handedBack':
      return { state: 'handedBack', lead: null, joint: [], ...stage(event, event.dueAt) }
    case 'extended':
      return { extended: true, dueAt: event.dueAt, ...lowered }
    case 'recalled': {
      const { chargedAt: _over, ...was } = life.before ?? beforeCharge(life, event.at)
      return { ...was, before: null }
    }
    default:
      return rising(life, event)
  }
}

/** What goes up, and what is answered from there. */
function rising(life: LifeState, event: ReportEvent): Partial<LifeState> {
  switch (event.type) {
    case 'escalated':
      return { escalation: event.level }
    case 'urged':
      return { ...stage(event, event.dueAt), urged: true }
    case 'instructed':
    case 'acknowledged':
      return { answered: life.escalation }
    default:
      return ending(life, event)
  }
}

const toBeDoneAgain = { state: 'assigned', closedAt: null } as const

function ending(life: LifeState, event: ReportEvent): Partial<LifeState> {
  switch (event.type) {
    case 'rejected':
      return { state: 'rejected', ...stage(event, null) }
    case 'merged':
      return { state: 'merged', mergedInto: event.into, ...stage(event, null) }
    case 'withdrawn':
      return { state: 'withdrawn', ...stage(event, null) }
    case 'fixedOnSpot':
      return { state: 'closed', closedAt: event.at, ...stage(event, null) }
    case 'closed': {
      const recheck = { at: event.recheckAt, outcome: 'waiting' as const }
      return { state: 'closed', closedAt: event.at, recheck, ...stage(event, null) }
    }
    case 'reopened':
      return { ...toBeDoneAgain, reopened: true, recheck: null, ...stage(event, event.dueAt) }
    case 'appealed':
      return { state: 'submitted', appealedAgainst: event.refusedBy, ...stage(event, event.dueAt) }
    case 'recheckDue':
      return life.recheck
        ? { recheck: { ...life.recheck, outcome: 'due' }, ...stage(event, event.dueAt) }
        : {}
    case 'rechecked':
      return life.recheck ? { recheck: { ...life.recheck, outcome: 'fine' }, ...stage(event, null) } : {}
    case 'recurred':
      return {
        ...toBeDoneAgain,
        recheck: life.recheck && { ...life.recheck, outcome: 'recurred' },
        ...stage(event, event.dueAt),
      }
    default:
      return {}
  }
}

/** What has moved on by itself is not ended any more. */
const endingAfter = ({ ending, state }: LifeState, after: LifeState) =>
  ending && after.state !== state ? { ending: null } : {}
