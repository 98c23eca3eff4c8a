import { addDays, dayOf, monthDay, startOfDay } from '../../../domain/calendar/day'
import { standingOf } from '../../../domain/complaint/complaint'
import { complaintKindLabel } from '../../../domain/complaint/words'
import { mostOfSubject, type WaitingItem } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'
import { complaints } from './complaintRepo'

/** Letters of what was written that the list shows. */
const shown = 20

/** What is not answered yet, the oldest first. */
export async function waitingComplaints({ now }: BoundContext): Promise<WaitingItem[]> {
  const order = [['key', 'asc'] as const]
  const found = await complaints.read({ where: { open: true }, order, limit: mostOfSubject })
  return found.map(({ _id, kind, text, dueDay }) => ({
    ...{ key: `complaint ${_id}`, kind: '投诉' as const },
    title: `${complaintKindLabel[kind]}：${text.slice(0, shown)}`,
    ...{ detail: `${monthDay(dueDay)}前答复`, at: startOfDay(addDays(dueDay, 1)) },
    late: standingOf({ open: true, dueDay }, dayOf(now)) === 'late',
    url: `/office/complaint/complaints?id=${_id}`,
  }))
}
