/**
 * Nothing of a report is public before WeChat's content check let it pass (msgSecCheck for words, mediaCheckAsync for
 * photos). What is unknown is asked again by the clock; what is risky, or stays unknown, waits for the office.
 */
import { dayStart } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { isClean, type Picture } from '../../../../domain/report/given'
import { type Report } from '../../../../domain/report/report'
import { forgetting } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { logFailure } from '../../../platform/log'
import { dropFiles } from '../../../platform/pictures'
import { checkMedia, checkText, fileAddresses } from '../../../platform/sdk'
import { collection, command, type Stored } from '../../../platform/store'
import { type Ahead, transact, type Transaction } from '../../../platform/transact'
import { dropFilesOf } from './dropFilesOf'
import { isDoubtful, judged, mostAsked, type Piece, type ScreeningRun, type Verdict } from './judged'
import { store } from '../store/record'
import { reports } from '../store/reportRepo'
import { atOnce, screenings } from '../store/screeningRepo'
import type { SeenFiles } from './seenFiles'
import { uploadsIn } from './uploadsIn'

/** `_id` is the id under which WeChat answers about a photo. */
interface MediaCheck extends Stored {
  /** Null while only the answer is here: WeChat may be quicker than our own note of having asked. */
  readonly of: { readonly reportId: string; readonly fileId: string } | null
  readonly verdict: Verdict
  readonly at: number
}

const mediaChecks = collection<MediaCheck>('mediaChecks')

/** WeChat answers within half an hour, and the verdict then stands with the report. */
const checkMemory = 30 * 24 * 3600_000
export const forgetChecks = forgetting(mediaChecks, (now) => ({ at: command.lt(now - checkMemory) }))

/** WeChat answers a photo within 30 minutes; who asks must have used the mini-program within 2 hours. */
const askAgainAfter = 30 * 60_000

const unknownPhoto = ({ fileId }: Picture): Piece => ({ fileId, verdict: 'unknown' })

/**
 * In the transaction that stores the report, so that no report is forgotten. `originals`: uploads whose clean copies
 * the report keeps; whoever screens next removes them, so none outlives a killed function. `asked`: what WeChat was
 * asked already (`askAtOnce`).
 */
export async function beginScreening(
  transaction: Transaction,
  report: Report,
  originals: readonly string[] = [],
  asked: Asked | null = null,
): Promise<void> {
  const words: Piece = { fileId: null, verdict: report.text === '' ? 'pass' : 'unknown' }
  const pieces = [words, ...report.photos.map(unknownPhoto)]
  const untold = { asked: 0, nextAt: report.submittedAt, decided: false }
  await transaction.set(screenings, { _id: report._id, pieces, ...untold, originals: [...originals] })
  if (asked) await noteAsked(transaction, report._id, asked, report.submittedAt)
}

/** Photos that come later (整改后) join what is being checked. */
export async function screenMore(
  transaction: Transaction,
  report: Report,
  originals: readonly string[],
  now: number,
): Promise<void> {
  const run = await transaction.get(screenings, report._id)
  if (!run) return beginScreening(transaction, report, originals)
  const fresh = report.after.filter(({ fileId }) => !run.pieces.some((piece) => piece.fileId === fileId))
  if (fresh.length === 0 && originals.length === 0) return
  await transaction.set(screenings, {
    ...run,
    pieces: [...run.pieces, ...fresh.map(unknownPhoto)],
    ...(fresh.length > 0 ? { asked: 0, askedAt: 0 } : {}),
    nextAt: now,
    originals: [...run.originals, ...originals],
  })
}

/** Its word on the text (null: not asked), and the ids under which its verdicts on photos will come. */
export interface Asked {
  readonly words: Verdict | null
  readonly photos: readonly { readonly fileId: string; readonly traceId: string }[]
}

/** What WeChat says of words and clean copies, in the name of `openid`; never throws, what failed is asked again. */
async function askWeChat(openid: string, text: string | null, photos: readonly string[]): Promise<Asked> {
  const [words, traces] = await Promise.all([
    text === null ? null : checkText(openid, text),
    askAboutPhotos(openid, photos),
  ])
  return { words, photos: traces }
}

/** For a report about to be filed; null where a photo has no clean copy yet: then the clock asks. */
export async function askAtOnce(openid: string, { text, photos }: Report): Promise<Asked | null> {
  if (!photos.every(isClean)) return null
  const words = text === '' ? null : text
  return askWeChat(
    openid,
    words,
    photos.map(({ fileId }) => fileId),
  )
}

async function askAboutPhotos(openid: string, photos: readonly string[]): Promise<Asked['photos']> {
  const urls = await fileAddresses(photos).catch((error: unknown) => {
    logFailure('screening', '-', error)
    return {} as Record<string, string>
  })
  const asked = photos.map(async (fileId) => {
    const url = urls[fileId]
    const traceId = url ? await checkMedia(openid, url) : null
    return traceId === null ? [] : [{ fileId, traceId }]
  })
  return (await Promise.all(asked)).flat()
}

/** What `noteAsked` reads, so that it is read with the rest. */
export function aheadOfNote(asked: Asked | null): Ahead[] {
  return (asked?.photos ?? []).map(({ traceId }) => [mediaChecks, traceId])
}

/** Notes what was asked, in the caller's transaction; a verdict that was quicker than this note counts. */
async function noteAsked(
  transaction: Transaction,
  reportId: string,
  asked: Asked,
  now: number,
): Promise<void> {
  const verdicts: Piece[] = asked.words === null ? [] : [{ fileId: null, verdict: asked.words }]
  for (const { fileId, traceId } of asked.photos) {
    const verdict = (await transaction.get(mediaChecks, traceId))?.verdict ?? 'unknown'
    await transaction.set(mediaChecks, { _id: traceId, of: { reportId, fileId }, verdict, at: now })
    verdicts.push({ fileId, verdict })
  }
  await keep(transaction, reportId, verdicts, (run) => {
    const nextAt = run.originals.length > 0 ? now : now + askAgainAfter
    return { asked: run.asked + 1, askedAt: now, nextAt }
  })
}

/**
 * Removes the originals whose clean copies are kept, and asks about everything still unknown, in the name of `whose`,
 * which is looked up only where there is something to ask. Failing is no harm: the clock does it again.
 */
export async function screenNow(
  context: CallContext,
  { run, report, events }: SeenFiles,
  whose: (report: Report) => Promise<string>,
): Promise<void> {
  if (!run || !report || run.nextAt === null) return
  // The clock makes the clean copies first; until then the originals are needed, and WeChat is shown none of them.
  if (uploadsIn(report, events).length > 0) return
  const { _id: reportId } = report
  const left = await dropFiles(run.originals)
  const gone = run.originals.filter((fileId) => !left.includes(fileId))
  const answersAt = (run.askedAt ?? 0) + askAgainAfter
  const unknown = answersAt > context.now ? [] : run.pieces.filter(({ verdict }) => verdict === 'unknown')
  const photos = unknown.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]))
  const openid = unknown.length > 0 ? await whose(report) : ''
  const asked = await askWeChat(openid, photos.length < unknown.length ? report.text : null, photos)
  const work = async (transaction: Transaction) => {
    const now = await transaction.get(screenings, reportId)
    const originals = (now?.originals ?? []).filter((fileId) => !gone.includes(fileId))
    if (now) await transaction.set(screenings, { ...now, originals })
    if (answersAt <= context.now) await noteAsked(transaction, reportId, asked, context.now)
    else await keep(transaction, reportId, [], () => ({ nextAt: answersAt }))
    // A storage that is down is not asked again in the same stroke.
    if (left.length > 0)
      await transaction.update(screenings, reportId, { nextAt: context.now + askAgainAfter })
    return done(null)
  }
  await transact(context, reportId, work, aheadOfNote(asked))
}

/** What WeChat said already of photos that something else than a report shows, by the ids under which it answers. */
export const verdictsSoFar = async (traceIds: readonly string[]): Promise<Map<string, Verdict>> =>
  new Map((await mediaChecks.getMany(traceIds)).map(({ _id, verdict }) => [_id, verdict]))

/**
 * A verdict that WeChat brings; one for a photo not yet noted as asked about is kept until it is. No line of it in the
 * audit log, whichever comes first: the verdict itself is kept, and nobody gave it.
 */
export async function mediaVerdict(from: CallContext, traceId: string, verdict: Verdict): Promise<void> {
  if (verdict === 'unknown') return
  const context = { ...from, ownRecord: true }
  const noted = await untilAsked(context, traceId, verdict)
  if (!noted.ok || !noted.value) return
  const { reportId, fileId } = noted.value
  await transact(context, traceId, async (transaction) => {
    await transaction.update(mediaChecks, traceId, { verdict })
    await keep(transaction, reportId, [{ fileId, verdict }], ({ nextAt }) => ({ nextAt }))
    return done(null)
  })
  if (verdict !== 'pass') await dropFilesOf(context, reportId)
}

/**
 * Of which report's photo it is; null where nobody has noted having asked, for whom it is kept. That may be a complaint,
 * of which no hour is kept: so not here either.
 */
const untilAsked = (context: CallContext, traceId: string, verdict: Verdict) =>
  transact(context, traceId, async (transaction) => {
    const of = (await transaction.get(mediaChecks, traceId))?.of ?? null
    if (of === null)
      await transaction.set(mediaChecks, { _id: traceId, of, verdict, at: dayStart(context.now) })
    return done(of)
  })

/** Doublings of the pause, so that what never succeeds costs next to nothing: 32 hours at most. */
const mostDoubled = 6

/** Could not be looked at for now: the others get their turn first, and it is tried again after ever longer pauses. */
export async function postponeScreening(context: CallContext, reportId: string): Promise<void> {
  await transact(context, reportId, async (transaction) => {
    const run = await transaction.get(screenings, reportId)
    if (!run) return done(null)
    const postponed = Math.min(run.postponed ?? 0, mostDoubled)
    const nextAt = context.now + askAgainAfter * 2 ** postponed
    await transaction.update(screenings, reportId, { nextAt, postponed: postponed + 1 })
    return done(null)
  })
}

/** A verdict that is in stays: a later answer must not make it unknown again. */
async function keep(
  transaction: Transaction,
  reportId: string,
  verdicts: readonly Piece[],
  change: (run: ScreeningRun) => Partial<ScreeningRun>,
): Promise<void> {
  const before = await transaction.get(screenings, reportId)
  const report = await transaction.get(reports, reportId)
  if (!before || !report) return
  const pieces = before.pieces.map((piece) => {
    const news = verdicts.find(({ fileId }) => fileId === piece.fileId)
    return news && piece.verdict === 'unknown' ? news : piece
  })
  const doubtful = pieces.filter((piece, n) => piece !== before.pieces[n] && isDoubtful(piece))
  const hidden = [...(before.hidden ?? []), ...doubtful.flatMap(({ fileId }) => fileId ?? [])]
  const run = { ...before, ...change(before), pieces, hidden }
  const open = pieces.some(({ verdict }) => verdict === 'unknown') && run.asked < mostAsked
  const waits = open || run.originals.length > 0
  const nextAt = hidden.length > 0 ? atOnce : waits ? run.nextAt : null
  await transaction.set(screenings, { ...run, nextAt })
  await store(transaction, report, judged(report, run))
}
