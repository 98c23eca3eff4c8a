/** A planned patrol becomes what the phone would send: the recording, packed, and what was filled in at the end. */
import type { Input } from '../../domain/contract/contract'
import { packTrack } from '../../domain/patrol/trackCodec'
import type { DemoScene } from '../images'
import { seededRandom } from '../random'
import { walkAlong, type WalkOptions } from '../walk'
import type { PlannedPatrol } from './plan'
import { problemsOf } from './problems'
import { explanations, notes } from './words'

type Submission = Input<'patrol.submit'>

/** A photo that the checklist or the patrol wants, to be uploaded before it is sent. */
export interface WantedPhoto {
  readonly scene: DemoScene
  readonly seed: string
  /** Cloud path; the patrol's own folder, as the cloud demands. */
  readonly path: string
}

/** Stores a photo and answers its file id. */
type Upload = (photo: WantedPhoto) => Promise<string>

/** Seconds a chief stands at a pond that is not walked around. */
const atPond = 200
/** Seconds a walk lasts at least: a little over the threshold of ten minutes. */
const atLeast = 680

/** Everything but the ids the cloud gave: assignment and delegation. */
export async function submissionOf(
  plan: PlannedPatrol,
  startedAt: number,
  upload: Upload,
): Promise<Omit<Submission, 'assignmentId' | 'delegationId'>> {
  const random = seededRandom(`${plan.patrolId}/entry`)
  const recording =
    plan.course === 'noTrack' || plan.course === 'otherKind' ? null : recordingOf(plan, startedAt)
  const recordedUntil = recording?.runs.slice(-1)[0]?.slice(-1)[0]?.time
  return {
    patrolId: plan.patrolId,
    reachId: plan.reach._id,
    companionIds: plan.companionId === null ? [] : [plan.companionId],
    kind: plan.course === 'otherKind' ? random.pick(['meeting', 'onSite'] as const) : 'walk',
    startedAt,
    endedAt: (recordedUntil ?? startedAt + random.whole(15, 40) * 60_000) + 5000,
    track: recording && packTrack(recording),
    noTrackReason: plan.course === 'noTrack' ? random.pick(explanations.noTrack) : '',
    checklist: await checklistOf(plan, upload),
    photos: random.chance(0.06) ? [await upload(photoOf(plan, 'clear', 'view'))] : [],
    note: plan.course === 'otherKind' ? random.pick(explanations.otherKind) : random.pick(notes),
  }
}

function recordingOf(plan: PlannedPatrol, startAt: number) {
  return walkAlong(plan.reach.geometry, { seed: plan.patrolId, startAt, ...habitOf(plan) })
}

function habitOf({ patrolId, course, reach }: PlannedPatrol): Partial<WalkOptions> {
  const random = seededRandom(`${patrolId}/walk`)
  const upwards = random.chance(0.4)
  const ring = reach.geometry.shape === 'ring'
  if (course === 'driven') return { driven: true, upwards }
  if (course === 'partial') return { to: random.between(0.2, 0.5), upwards, atLeast }
  if (course === 'interrupted')
    return { upwards, atLeast, gap: { after: random.between(0.2, 0.6), seconds: random.whole(700, 1500) } }
  if (ring && random.chance(0.4)) return { stays: atPond }
  // Most walk all of it, some leave out a bit at either end.
  const short = random.chance(0.3) ? { from: random.between(0, 0.1), to: random.between(0.85, 1) } : {}
  return { upwards, ...(ring ? {} : { atLeast }), ...short }
}

async function checklistOf(plan: PlannedPatrol, upload: Upload): Promise<Submission['checklist']> {
  const entries: Submission['checklist'] = []
  for (const [i, { item, note, fixable, at, pictured }] of problemsOf(plan).entries()) {
    const scene: DemoScene = item === 'floating' ? 'floating' : 'waste'
    const before = pictured ? [await upload(photoOf(plan, scene, `before${i}`))] : []
    const after = pictured && fixable ? [await upload(photoOf(plan, 'clear', `after${i}`))] : []
    entries.push({ item, note, outcome: fixable ? 'fixedOnSpot' : 'open', at, before, after })
  }
  return entries
}

/** The place is painted from the patrol's id, so before and after show the same bend. */
function photoOf({ patrolId }: PlannedPatrol, scene: DemoScene, name: string): WantedPhoto {
  return { scene, seed: patrolId, path: `patrols/${patrolId}/${name}.png` }
}
