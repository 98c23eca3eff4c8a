/**
 * The draft that lies open: the page shows it and changes it, every change goes to disk at once. There is one new
 * report at a time; a refused one that is being corrected lies beside it under its id.
 */
import { keptOrNull } from '@/device/keptText'
import type { TextStore } from '@/device/storageShape'
import { newReportDraft, withHint, type ReportDraft } from './reportDraft'

const NEW = 'report-draft'
/** What the form relies on. */
const isReportDraft = ({ reportId, text, contact, photos }: Record<string, unknown>) =>
  [reportId, text, contact].every((each) => typeof each === 'string') && Array.isArray(photos)

const correctionKey = (reportId: string) => `${NEW}/${reportId}`

export interface ReportDeskRoads {
  readonly storage: TextStore
  newId(): Promise<string>
  removeFile(localPath: string): Promise<void>
  /** The outbox answers for it: handed over, and not refused. */
  isOnItsWay(reportId: string): Promise<boolean>
  /** What was refused, as a draft; null when there is nothing to correct. */
  refusedDraft(reportId: string): Promise<ReportDraft | null>
}

export class ReportDesk {
  private readonly listeners = new Set<() => void>()
  private open: ReportDraft | null = null
  private key = NEW
  private turn: Promise<void> = Promise.resolve()

  constructor(private readonly roads: ReportDeskRoads) {}

  readonly draft = (): ReportDraft | null => this.open

  /** Takes the unsent report from disk, or begins one. A hint from the address is the newer wish. */
  async takeNew(hintId: string | null): Promise<void> {
    const kept = await this.kept(NEW)
    // A kill may have come between the outbox taking it and the draft being removed.
    const over = kept !== null && (await this.roads.isOnItsWay(kept.reportId))
    const draft = kept === null || over ? newReportDraft(await this.roads.newId(), hintId) : kept
    this.key = NEW
    this.show(withHint(draft, hintId))
    await this.sweep()
  }

  /** Takes a refused report to correct it; false when there is none. */
  async takeRefused(reportId: string): Promise<boolean> {
    const refused = await this.roads.refusedDraft(reportId)
    if (refused === null) return false
    const kept = await this.kept(correctionKey(reportId))
    this.key = correctionKey(reportId)
    this.show(kept ?? refused)
    return true
  }

  /** Changes the open draft; resolves when the change is safe, rejects when the phone has no room. */
  change(next: (draft: ReportDraft) => ReportDraft): Promise<void> {
    if (this.open === null) return Promise.resolve()
    this.show(next(this.open))
    const { key, open } = this
    return this.inTurn(() => this.roads.storage.write(key, JSON.stringify(open)))
  }

  /** The outbox has it now, with its photos: the draft goes. */
  handedOver(): Promise<void> {
    const { key } = this
    this.show(null)
    return this.inTurn(() => this.roads.storage.remove(key))
  }

  /** Gives the report up, with its photos. */
  async discard(): Promise<void> {
    const draft = this.open
    await this.handedOver()
    for (const { localPath } of draft?.photos ?? []) await this.roads.removeFile(localPath)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Corrections of what was given up in the outbox. */
  private async sweep(): Promise<void> {
    for (const key of await this.roads.storage.keys(correctionKey(''))) {
      const refused = await this.roads.refusedDraft(key.slice(correctionKey('').length))
      if (refused === null) await this.roads.storage.remove(key)
    }
  }

  private async kept(key: string): Promise<ReportDraft | null> {
    await this.turn
    return keptOrNull<ReportDraft>(this.roads.storage, key, isReportDraft)
  }

  private show(draft: ReportDraft | null): void {
    this.open = draft
    this.listeners.forEach((listener) => listener())
  }

  /** One write after the other, so that the newest is the last. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(work)
    this.turn = mine.catch(() => undefined)
    return mine
  }
}
