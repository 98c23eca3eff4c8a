/** What who holds the code sees, and what the office sees. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { type Complaint, standingOf } from '../../../domain/complaint/complaint'
import type { CallContext } from '../../platform/context'
import { fileAddresses } from '../../platform/sdk'
import { command } from '../../platform/store'
import { openReceipt } from '../vault'
import { complaints } from './complaintRepo'

const shown = ({ kind, text, day, dueDay, open, answers }: Complaint) => ({
  ...{ kind, text, day, dueDay, open },
  answers: answers.map((answer) => ({ text: answer.text, day: answer.day })),
})

const filesOf = ({ photos }: Complaint) => photos.map(({ fileId }) => fileId).filter(Boolean)

export async function trackComplaint({ receipt }: ParsedInput<'complaint.track'>, context: CallContext) {
  const opened = await openReceipt(context, receipt, 'complaint')
  if (!opened.ok) return opened
  const complaint = await complaints.get(opened.value)
  if (!complaint) return refused('complaint.unknown')
  const urls = await fileAddresses(filesOf(complaint))
  return done({ ...shown(complaint), photos: filesOf(complaint).flatMap((fileId) => urls[fileId] ?? []) })
}

export async function listComplaints(
  { cursor, limit, open, about }: ParsedInput<'complaint.list'>,
  { now }: CallContext,
) {
  const where = {
    ...(open === undefined ? {} : { open }),
    ...(about === undefined ? {} : { about }),
    ...(cursor === undefined ? {} : { key: command.lt(cursor) }),
  }
  const found = await complaints.read({ where, order: [['key', 'desc']], limit: limit + 1 })
  const page = found.slice(0, limit)
  const items = page.map((complaint) => ({
    ...{ id: complaint._id, ...shown(complaint), about: complaint.about },
    photos: complaint.photos.length,
    standing: standingOf(complaint, dayOf(now)),
  }))
  return done({ items, next: found.length > limit ? page[page.length - 1]!.key : null })
}

export async function getComplaint({ complaintId }: ParsedInput<'complaint.get'>) {
  const complaint = await complaints.get(complaintId)
  if (!complaint) return refused('complaint.unknown')
  const urls = await fileAddresses(filesOf(complaint))
  const { about, words, photos, answers } = complaint
  return done({
    ...{ id: complaint._id, ...shown(complaint), about, words, answeredBy: answers.map(({ by }) => by) },
    photos: photos.map(({ fileId, checked }) => ({ url: urls[fileId] ?? null, checked })),
  })
}
