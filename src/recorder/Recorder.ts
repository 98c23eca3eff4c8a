/**
 * The recorder: brings fixes from a location source to the recording, the journal and the draft, and keeps the
 * screen on meanwhile. It lives as long as the mini-program, not as long as a page: one may look at something
 * else while it records.
 */
import type { Fix } from '@domain/patrol/track'
import { packTrack } from '@domain/patrol/trackCodec'
import type { LocationSource, LocationTrouble } from '@/device/locationShape'
import { stopwatch } from '@/device/stopwatch'
import type { TextStore } from '@/device/storageShape'
import { newDraft, type Draft, type DraftDuty } from './draft'
import type { OpenDraft } from './OpenDraft'
import { Journal, readJournal, removeJournal } from './journal'
import { carriedOn } from './carriedOn'
import {
  beginsRun,
  lastTime,
  moved,
  record,
  reopenRecording,
  startRecording,
  trackOf,
  type Recording,
  type RecordingEvent,
} from './recording'

export interface RecorderParts {
  readonly storage: TextStore
  readonly openDraft: OpenDraft
  /** Where fixes come from; `walked` says how many ms of a replayed walk are over already. */
  sourceFor(reach: DraftDuty['reach'], walked: number): LocationSource
  newId(): Promise<string>
  keepAwake(awake: boolean): void
  /** Runs something every second until called off. */
  everySecond(run: () => void): () => void
}

export interface RecorderState {
  readonly recording: Recording | null
  /** The time of the recording now, epoch ms. */
  readonly now: number
  /** What stands in the way of recording, after a start that failed. */
  readonly trouble: LocationTrouble | null
  /** The phone could not save the last fixes. */
  readonly full: boolean
}

const idle: RecorderState = { recording: null, now: 0, trouble: null, full: false }

export class Recorder {
  private readonly listeners = new Set<() => void>()
  private state: RecorderState = idle
  private source: Required<LocationSource> | null = null
  private journal: Journal | null = null
  /** The patrol that is recorded, or was last. */
  private patrolId = ''
  private stopTicking: () => void = () => undefined

  constructor(private readonly parts: RecorderParts) {}

  readonly current = (): RecorderState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Begins a patrol; answers with what stands in the way, or null. Rejects when the phone has no room. */
  async start(duty: DraftDuty): Promise<LocationTrouble | null> {
    if (this.state.recording) return null
    const patrolId = await this.parts.newId()
    const source = carriedOn(this.parts.sourceFor(duty.reach, 0), 0)
    const draft = newDraft(patrolId, duty, Math.round(source.now()))
    this.parts.openDraft.hold(draft)
    await this.parts.openDraft.begin(draft).catch((error: unknown) => this.fail(error))
    const trouble = await this.listen(source, draft, startRecording(draft.startedAt), 0)
    if (trouble !== null) await this.parts.openDraft.discard(draft)
    return trouble
  }

  /** Goes on with a patrol that was interrupted by the phone; the time between is a gap. */
  async resume(patrolId: string): Promise<LocationTrouble | null> {
    const draft = await this.parts.openDraft.take(patrolId)
    if (!draft || draft.endedAt !== null || this.state.recording) return null
    this.parts.openDraft.hold(draft)
    const { runs, nextChunk } = await readJournal(this.parts.storage, patrolId).catch((error: unknown) =>
      this.fail(error),
    )
    const walked = runs.reduce((sum, run) => sum + run[run.length - 1]!.time - run[0]!.time, 0)
    const saved = reopenRecording(draft.startedAt, runs, draft.startedAt)
    const source = carriedOn(this.parts.sourceFor(draft.duty.reach, walked), lastTime(saved))
    return this.listen(source, draft, { ...saved, heardAt: source.now() }, nextChunk)
  }

  /**
   * Ends the patrol: the track is packed into the draft, which is all that is needed from now on. Rejects when the phone
   * has no room; then it is a patrol that was interrupted.
   */
  async end(): Promise<void> {
    if (!this.state.recording || !this.source) return
    this.happen({ type: 'end', now: this.source.now() })
    // The cloud compares start and end with the phone's time of sending, so they have to be of the same clock.
    const ended = moved(this.state.recording, Math.round(this.source.clockMoved()))
    this.hush()
    await this.journal?.save().catch(() => undefined)
    await this.pack(this.patrolId, ended).finally(() => this.over(idle))
  }

  /** Ends a patrol that the phone had killed, as it was saved. */
  async endAsSaved(patrolId: string): Promise<void> {
    const draft = await this.parts.openDraft.take(patrolId)
    if (!draft || draft.endedAt !== null) return
    const { runs } = await readJournal(this.parts.storage, patrolId)
    const saved = reopenRecording(draft.startedAt, runs, draft.startedAt)
    await this.pack(patrolId, record(saved, { type: 'end', now: lastTime(saved) }))
  }

  /** A patrol without location: only the checklist, marked for review; it pretends to nothing. */
  async startWithoutLocation(duty: DraftDuty): Promise<string> {
    const now = Date.now()
    const draft = { ...newDraft(await this.parts.newId(), duty, now), endedAt: now }
    await this.parts.openDraft.begin(draft)
    this.show(idle)
    return draft.patrolId
  }

  /** Forgets what stood in the way the last time: the person may have allowed it since. */
  forgetTrouble(): void {
    if (this.state.trouble !== null) this.show(idle)
  }

  /** The mini-program is back in front: the phone let its screen go dark when it was left. */
  cameBack(): void {
    if (this.source) this.parts.keepAwake(true)
  }

  /** Stops without ending: what was recorded stays on the disk as after a kill. */
  async leave(): Promise<void> {
    this.hush()
    this.over(idle)
    await this.journal?.save().catch(() => undefined)
  }

  private async listen(
    source: Required<LocationSource>,
    draft: Draft,
    recording: Recording,
    chunk: number,
  ): Promise<LocationTrouble | null> {
    this.source = source
    this.patrolId = draft.patrolId
    this.journal = new Journal(this.parts.storage, draft.patrolId, stopwatch, chunk)
    this.show({ ...idle, recording, now: source.now() })
    const trouble = await source.start((fix) => this.take(fix))
    // Thrown away or ended before the phone knew where it was.
    if (this.source !== source) return null
    if (trouble !== null) {
      this.hush()
      this.over({ ...idle, trouble })
      return trouble
    }
    this.parts.keepAwake(true)
    this.stopTicking = this.parts.everySecond(() => this.happen({ type: 'tick', now: source.now() }))
    return null
  }

  private take(fix: Fix): void {
    const { recording } = this.state
    if (!recording) return
    const begins = beginsRun(recording, fix)
    this.happen({ type: 'fix', fix })
    if (this.state.recording === recording) return
    const saved = this.journal?.add(fix, begins)
    saved?.then(
      () => this.state.full && this.show({ ...this.state, full: false }),
      () => this.show({ ...this.state, full: true }),
    )
  }

  private happen(event: RecordingEvent): void {
    const { recording } = this.state
    if (!recording || !this.source) return
    const next = record(recording, event)
    if (event.type === 'fix' && next === recording) return
    this.show({ ...this.state, recording: next, now: this.source.now() })
  }

  private async pack(patrolId: string, ended: Recording): Promise<void> {
    const { openDraft, storage } = this.parts
    const track = ended.runs.length > 0 ? packTrack(trackOf(ended)) : null
    const [startedAt, endedAt] = [Math.round(ended.startedAt), Math.round(ended.endedAt!)]
    try {
      await openDraft.changeOf(patrolId, (draft) => ({ ...draft, startedAt, endedAt, track }))
    } catch (error) {
      // No room: on the disk it has not ended, and it goes on from its journal.
      openDraft.close(patrolId)
      throw error
    }
    await removeJournal(storage, patrolId)
  }

  private fail(error: unknown): never {
    this.over(idle)
    throw error
  }

  private over(state: RecorderState): void {
    this.parts.openDraft.letGo()
    this.show(state)
  }

  private hush(): void {
    this.stopTicking()
    this.source?.stop()
    this.source = null
    this.parts.keepAwake(false)
  }

  private show(state: RecorderState): void {
    this.state = state
    this.listeners.forEach((listener) => listener())
  }
}
