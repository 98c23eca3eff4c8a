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
import type { BoundContext } from '../../platform/context'
import { collection } from '../../platform/store'
import { transact } from '../../platform/transact'

const holidays = collection<Holidays>('policies')
const none: Holidays = { _id: 'holidays', version: 0, notices: [] }

/** For so long, in ms, another process may not know what was entered. */
const believedFor = 600_000
let readAt = -Infinity

/**
 * Sees to it that this process counts with what the office has entered; one read in ten minutes. What can't be read now
 * is counted by what was known before.
 */
export async function freshHolidays(now: number): Promise<void> {
  if (Math.abs(now - readAt) < believedFor) return
  const stored = await holidays.get('holidays').catch(() => undefined)
  if (stored !== undefined) take(stored ?? none, now)
}

function take({ notices }: Holidays, now: number): void {
  takeNotices(notices)
  readAt = now
}

/** Changes remembered; a notice comes once a year and is corrected once or twice. */
const remembered = 10

/** What was entered or corrected lately, the oldest first; this process counts with it from now on. */
export async function noticeChanges(now: number): Promise<readonly NoticeChange[]> {
  const stored = (await holidays.get('holidays')) ?? none
  take(stored, now)
  return stored.changes ?? []
}

export async function getHolidays(_input: object, { now }: BoundContext) {
  const stored = (await holidays.get('holidays')) ?? none
  take(stored, now)
  const missing = missingNotice(now)
  const { version } = stored
  const notices = stored.notices.map(({ year, rest, work }) => ({ year, rest: [...rest], work: [...work] }))
  const lawful = lawfulDaysOf(missing ?? Number(dayOf(now).slice(0, 4)) + 1)
  return done({ version, notices, knownUntil: knownUntil(), missing, lawful })
}

export async function saveHolidays(
  { version, notice }: ParsedInput<'calendar.saveHolidays'>,
  context: BoundContext,
) {
  const trouble = troubleIn(notice)
  if (trouble) return refused('calendar.noticeWrong', trouble.day)
  const saved = await transact(context, 'holidays', async (transaction) => {
    const before = (await transaction.get(holidays, 'holidays')) ?? none
    if (before.version !== version) return refused('submission.conflict')
    const notices = [...before.notices.filter(({ year }) => year !== notice.year), notice]
    const change = { version: version + 1, at: context.now, before: before.notices, after: notices }
    const changes = [...(before.changes ?? []), change].slice(-remembered)
    await transaction.set(holidays, { _id: 'holidays', version: version + 1, notices, changes })
    return done({ version: version + 1, notices })
  })
  if (!saved.ok) return saved
  takeNotices(saved.value.notices)
  return done({ version: saved.value.version })
}
