import { startOfDay } from '../../../domain/calendar/day'
import { mostOfSubject, type WaitingItem } from '../../../domain/desk/waiting'
import { alertEntries } from './alertRepo'

/** Drafts that nobody has looked at, the oldest first. */
export async function waitingAlerts(): Promise<WaitingItem[]> {
  const order = [['seenOn', 'asc'] as const, ['_id', 'asc'] as const]
  const found = await alertEntries.read({
    where: { active: true, state: 'new' },
    order,
    limit: mostOfSubject,
  })
  return found.map(({ _id, title, source, seenOn, clock }) => ({
    ...{ key: `alert ${_id}`, kind: '告警' as const, title, late: false },
    ...{ detail: [source, seenOn, clock].filter(Boolean).join(' '), at: startOfDay(seenOn ?? '') || 0 },
    url: `/office/register/entry?of=alert&id=${_id}`,
  }))
}
