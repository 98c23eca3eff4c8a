/** Which patrol comes next, on Today and after the one that was just handed in. */
import type { OutboxItem } from '@/outbox'
import { isDue, type TodayDuty } from '@/words/dutyWords'
import { openInPlace, openPage } from '@/services/pages'

/** Assignments whose patrol is saved on the phone; refused ones count as not walked, the person has to do something. */
export function undelivered(items: readonly OutboxItem[]): ReadonlySet<string> {
  return new Set(
    items
      .filter((item): item is OutboxItem<'patrol.submit'> => item.action === 'patrol.submit')
      .filter(({ state }) => state === 'saved' || state === 'sending')
      .map(({ input }) => input.assignmentId),
  )
}

export function startPatrol({ assignmentId, delegation }: TodayDuty): void {
  openPage(recorderOf(assignmentId, delegation?.id))
}

/** The recorder of another reach in the place of this page, so that 「返回」 leads to Today. */
export function startInstead({ assignmentId, delegation }: TodayDuty): void {
  openInPlace(recorderOf(assignmentId, delegation?.id))
}

function recorderOf(assignmentId: string, delegationId?: string): string {
  const behalf = delegationId ? `&delegationId=${delegationId}` : ''
  return `/pages/patrol/record/index?assignmentId=${assignmentId}${behalf}`
}

/** The first that is still due, of those in the order of their deadlines. */
export function nextDue(duties: readonly TodayDuty[], onTheWay: ReadonlySet<string>): TodayDuty | null {
  return duties.find((duty) => !onTheWay.has(duty.assignmentId) && isDue(duty)) ?? null
}
