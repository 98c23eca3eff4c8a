/**
 * A played cloud for the outbox: it stores submissions by id, answers a repeated one with the stored receipt and
 * different content with a conflict, as the real one does.
 */
import { done, refused, type Answer } from '@domain/contract/answer'

interface Stored {
  readonly content: string
  readonly receipt: unknown
}

export class PlayedCloud {
  readonly stored = new Map<string, Stored>()
  readonly photos = new Set<string>()
  /** How often something was carried out, by id; more than once would be doubled. */
  readonly carriedOut = new Map<string, number>()
  conflicts = 0
  /** Contents that are refused for good, until the person corrects them. */
  constructor(private readonly isAcceptable: (content: string) => boolean) {}

  upload(cloudPath: string): string {
    const fileId = `cloud://played/${cloudPath}`
    this.photos.add(fileId)
    return fileId
  }

  call(input: { patrolId: string; note: string; photos: string[] }): Answer<unknown> {
    const content = JSON.stringify(input)
    const before = this.stored.get(input.patrolId)
    if (before) return this.repeated(before, content)
    if (!input.photos.every((photo) => this.photos.has(photo))) return refused('patrol.photoMissing')
    if (!this.isAcceptable(input.note)) return refused('input.invalid')
    const receipt = { patrolId: input.patrolId, status: 'met' }
    this.stored.set(input.patrolId, { content, receipt })
    this.carriedOut.set(input.patrolId, (this.carriedOut.get(input.patrolId) ?? 0) + 1)
    return done(receipt)
  }

  private repeated(before: Stored, content: string): Answer<unknown> {
    if (before.content === content) return done(before.receipt)
    this.conflicts++
    return refused('submission.conflict')
  }
}
