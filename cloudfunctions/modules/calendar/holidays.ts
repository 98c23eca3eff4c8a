/** The yearly notice as data: read by every process now and then, entered by the office, no release needed. */
import { dayOf } from '../../../domain/calendar/day'
import {
  lawfulDaysOf,
  missingNotice,
  type NoticeChange,
  troubleIn,
  type Holidays,
} from '../../../domain/calendar/notice'
import { knownUntil, takeNotices } from '../../../domain/calendar/workingDays'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { openSetting } from '../../kit/setting'
import type { BoundContext } from '../../platform/context'

const setting = openSetting<Holidays>('holidays', { _id: 'holidays', version: 0, notices: [] })

/** For so long, in ms, another process may not know what was entered. */
const believedFor = 600_000
let readAt = -Infinity

/**
 * Sees to it that this process counts with what the office has entered; one read in ten minutes. What can't be read now
 * is counted by what was known before.
 */
export async function freshHolidays(now: number): Promise<void> {
  if (Math.abs(now - readAt) < believedFor) return
  const stored = await setting.read().catch(() => undefined)
  if (stored !== undefined) take(stored, now)
}

function take({ notices }: Holidays, now: number): void {
  takeNotices(notices)
  readAt = now
}

/** Changes remembered; a notice comes once a year and is corrected once or twice. */
const remembered = 10

/** What was entered or corrected lately, the oldest first; this process counts with it from now on. */
export async function noticeChanges(now: number): Promise<readonly NoticeChange[]> {
  const stored = await setting.read()
  take(stored, now)
  return stored.changes ?? []
}

export async function getHolidays(_input: object, { now }: BoundContext) {
  const stored = await setting.read()
  take(stored, now)
  const missing = missingNotice(now)
  const { version } = stored
  const notices = stored.notices.map(({ year, rest, work }) => ({ year, rest: [...rest], work: [...work] }))
  const lawful = lawfulDaysOf(missing ?? Number(dayOf(now).slice(0, 4)) + 1)
  return done({ version, notices, knownUntil: knownUntil(), missing, lawful })
}

export async function saveHolidays(
  { notice, ...asked }: ParsedInput<'calendar.saveHolidays'>,
  context: BoundContext,
) {
  const trouble = troubleIn(notice)
  if (trouble) return refused('calendar.noticeWrong', trouble.day)
  const saved = await setting.change(asked, context, (before) => {
    const notices = [...before.notices.filter(({ year }) => year !== notice.year), notice]
    const change = { version: asked.version + 1, at: context.now, before: before.notices, after: notices }
    return done({ notices, changes: [...(before.changes ?? []), change].slice(-remembered) })
  })
  if (!saved.ok) return saved
  takeNotices(saved.value.notices)
  return done({ version: saved.value.version })
}
