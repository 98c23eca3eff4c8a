/**
 * Nothing of who writes is kept: no openid, no code of one, no time finer than the day. The phone's own id is the only
 * thing that tells a repeat, and it is stored one-way (docs/decisions/complaints.md).
 */
import { dayOf, startOfDay } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Output, ParsedInput } from '../../../domain/contract/contract'
import { type Complaint, dueDayOf } from '../../../domain/complaint/complaint'
import type { CallContext } from '../../platform/context'
import { digestOf, isSameSubmission } from '../../platform/digest'
import {
  cleanPictures,
  dropFiles,
  findUploads,
  forgetNoted,
  isUploadFor,
  someTooOld,
} from '../../platform/pictures'
import { withinDay } from '../../platform/rate'
import { checkMedia, checkText, fileAddresses } from '../../platform/sdk'
import { transact } from '../../platform/transact'
import { verdictsSoFar } from '../report'
import { giveComplaintReceipt } from '../vault'
import { complaints, complaintVerdict, storedUnder, withoutHour } from './complaintRepo'

type Submission = ParsedInput<'complaint.submit'>
type Receipt = Answer<Output<'complaint.submit'>>

/** Of one caller on one day. */
const mostADay = 10
const folder = 'complaints/clean'
/** Where the phone puts its photos. */
const folderOf = (complaintId: string) => `registers/${complaintId}`
/** How long who submits waits for all photos together, ms. */
const patience = 15_000

/** Whether what an objection is about is in its public notice. */
export type IsInNotice = (rectificationId: string, day: string) => Promise<boolean>

export const submitComplaint =
  (isInNotice: IsInNotice) =>
  async (input: Submission, context: CallContext): Promise<Receipt> => {
    const { openid, now } = context
    const { complaintId, kind, about, photos } = input
    const _id = storedUnder(complaintId)
    const digest = digestOf('complaint submission', input)
    const stored = await complaints.get(_id)
    if (stored) return receiptOf(stored, digest, context)
    if ((kind === 'objection') !== (about !== undefined)) return refused('input.invalid', 'about')
    if (about !== undefined && !(await isInNotice(about, dayOf(now)))) return refused('complaint.notOpen')
    if (!(await withinDay(openid, 'complaint', mostADay, now))) return refused('complaint.tooMany')
    const copies = await takePhotos(complaintId, photos, now)
    if (!copies.ok) return copies
    const [words, traces] = await Promise.all([
      checkText(openid, input.text),
      askAboutPhotos(openid, copies.value),
    ])
    const day = dayOf(now)
    const complaint: Complaint = {
      ...{ _id, key: `${day}_${_id}`, kind, about: about ?? null, text: input.text, words, digest },
      ...{ day, dueDay: dueDayOf(day), open: true, answers: [] },
      photos: copies.value.map((fileId, n) => ({ fileId, traceId: traces[n] ?? null, checked: 'unknown' })),
    }
    return file(complaint, { of: folderOf(complaintId), photos }, context)
  }

/** A photo that could not be drawn now is sent again with the rest: nothing is half taken. */
async function takePhotos(
  complaintId: string,
  uploads: readonly string[],
  now: number,
): Promise<Answer<readonly string[]>> {
  if (uploads.length === 0) return done([])
  if (!uploads.every((fileId) => isUploadFor(folderOf(complaintId), fileId))) return refused('photo.missing')
  if (await someTooOld(uploads, now)) return refused('photo.missing')
  const order = { of: folderOf(complaintId), folder, patience }
  const drawn = await cleanPictures(await findUploads(uploads), order)
  if (!drawn.ok) return drawn
  const copies = drawn.value.flatMap((copy) => (copy ? [copy.fileId] : []))
  if (copies.length === uploads.length) return done(copies)
  await dropFiles(copies)
  return refused('service.busy')
}

/** The ids under which WeChat answers. Asked once, while there is somebody to ask for: nobody is remembered. */
async function askAboutPhotos(openid: string, photos: readonly string[]): Promise<(string | null)[]> {
  const urls = photos.length === 0 ? {} : await fileAddresses(photos)
  return Promise.all(photos.map((fileId) => (urls[fileId] ? checkMedia(openid, urls[fileId]) : null)))
}

async function file(
  complaint: Complaint,
  sent: { readonly of: string; readonly photos: readonly string[] },
  context: CallContext,
): Promise<Receipt> {
  const { _id, photos, dueDay } = complaint
  let kept = false
  const answer = await transact<Output<'complaint.submit'>>(
    withoutHour(context),
    _id,
    async (transaction) => {
      kept = false
      const existing = await transaction.get(complaints, _id)
      if (existing && !isSame(existing, complaint.digest)) return refused('submission.conflict')
      const { receipt } = await giveComplaintReceipt(transaction, _id, dayAlone(context))
      if (existing) return done({ receipt, dueDay: existing.dueDay })
      await transaction.set(complaints, complaint)
      kept = true
      return done({ receipt, dueDay })
    },
  )
  const left = await dropFiles(kept ? sent.photos : photos.map(({ fileId }) => fileId))
  if (kept && photos.length > 0 && left.length === 0) await forgetNoted(sent.of)
  if (kept) await takeQuickVerdicts(complaint, context)
  return answer
}

/** WeChat may be quicker than we: what it said before the complaint lay in the store found nothing to say it of. */
async function takeQuickVerdicts({ photos }: Complaint, context: CallContext): Promise<void> {
  const said = await verdictsSoFar(photos.flatMap(({ traceId }) => traceId ?? []))
  for (const [traceId, verdict] of said)
    if (verdict !== 'kept') await complaintVerdict(context, traceId, verdict)
}

const isSame = ({ digest }: Complaint, other: string) =>
  isSameSubmission('complaint submission', digest, other)

const dayAlone = ({ now }: CallContext): number => startOfDay(dayOf(now))

/** The same once more, to whoever has the id of the phone and all that was written. */
const receiptOf = (stored: Complaint, digest: string, context: CallContext): Promise<Receipt> =>
  transact(withoutHour(context), stored._id, async (transaction) => {
    if (!isSame(stored, digest)) return refused('submission.conflict')
    return done({
      ...(await giveComplaintReceipt(transaction, stored._id, dayAlone(context))),
      dueDay: stored.dueDay,
    })
  })
