/**
 * Problems as a table for Excel (问题台账, 一事一单). Nothing in it tells of a reporter: of who saw a matter only the kind of
 * source and the day are said. What is said about a chief is for office and head chief alone and stays out of a file
 * that is passed on.
 */
import { dayOf } from '../../../../domain/calendar/day'
import type { Narrowed } from '../../../../domain/document/order'
import { type Category, categoryLabel, severityLabel } from '../../../../domain/report/category'
import { deskOf } from '../../../../domain/report/desks'
import { momentIn, type Report, sortKeyOf, textPassedOn } from '../../../../domain/report/report'
import { sourceLabel, stateLabel } from '../../../../domain/report/states'
import { column, type Sheet, withinDays } from '../../../kit/documents'
import { command } from '../../../platform/store'
import { narrowedTo } from '../reading/narrowing'
import { reportEvents, reports } from '../store/reportRepo'

const atOnce = 1000

/** What has ended is told by the days it ended, as the list of it is; everything else by the days it came. */
function within(narrowed: Narrowed): object {
  const { village, list, departmentId, reachId, personId, entries = {} } = narrowed
  const ended = list === 'closed'
  const whose = ended
    ? { 'lead.id': departmentId }
    : { desks: deskOf({ kind: 'department', id: departmentId ?? '' }) }
  const category = entries.filters?.['category'] as Category | undefined
  const which = {
    aboutChief: command.nin([true]),
    ...(ended
      ? withinDays(narrowed, 'sortKey', (moment) => sortKeyOf(moment, ''))
      : withinDays(narrowed, 'submittedAt', (moment) => moment)),
    ...(list && { open: !ended }),
    ...(departmentId && whose),
  }
  const { search } = entries
  return command.and([which, ...narrowedTo({ village, reachId, category, personId, search })])
}

/**
 * By the day they came, or where they have ended by that, and within a day by their random numbers, as the public list: the
 * order in which they came is a finer time, and these leave the house.
 */
export async function* filedWithin(
  narrowed: Narrowed,
  without: readonly (keyof Report)[] = [],
): AsyncGenerator<readonly Report[]> {
  const ended = narrowed.list === 'closed'
  const dayIn = ({ sortKey, submittedAt }: Report) => dayOf(ended ? momentIn(sortKey) : submittedAt)
  const place = (report: Report) => `${dayIn(report)} ${report.number ?? report._id}`
  const mixed = (some: readonly Report[]) => [...some].sort((a, b) => (place(a) < place(b) ? -1 : 1))
  let rest: readonly Report[] = []
  for await (const page of byMoment(narrowed, without)) {
    const all = [...rest, ...page]
    const last = dayIn(all[all.length - 1]!)
    const begun = all.findIndex((report) => dayIn(report) === last)
    if (begun > 0) yield mixed(all.slice(0, begun))
    rest = all.slice(begun)
  }
  if (rest.length > 0) yield mixed(rest)
}

/** By the moment, and by id where two have the same; no page is empty. */
async function* byMoment(
  narrowed: Narrowed,
  without: readonly (keyof Report)[],
): AsyncGenerator<readonly Report[]> {
  const where = within(narrowed)
  const by = narrowed.list === 'closed' ? 'sortKey' : 'submittedAt'
  const order = [[by, 'asc'] as const, ['_id', 'asc'] as const]
  let last: Report | undefined
  for (;;) {
    const beyond = last && [{ [by]: command.gt(last[by]) }, { [by]: last[by], _id: command.gt(last._id) }]
    const page = await reports.read({
      where: beyond ? command.and([where, command.or(beyond)]) : where,
      order,
      limit: atOnce,
      without,
    })
    if (page.length > 0) yield page
    if (page.length < atOnce) return
    last = page[page.length - 1]
  }
}

/** A problem with the days of its story that the table tells. */
interface Row extends Report {
  readonly assignedAt: number | null
  readonly resolvedAt: number | null
  readonly verified: { readonly at: number; readonly byName: string } | null
  /** It was late once, whatever became of it. */
  readonly late: boolean
}

const told = ['assigned', 'resolved', 'fixedOnSpot', 'verified', 'escalated'] as const
/** Problems whose events are asked for in one query. */
const storiesAtOnce = 200

async function withStories(page: readonly Report[]): Promise<Row[]> {
  const chunks = Array.from({ length: Math.ceil(page.length / storiesAtOnce) }, (_, n) =>
    page.slice(n * storiesAtOnce, (n + 1) * storiesAtOnce),
  )
  const found = await Promise.all(
    chunks.map((chunk) => {
      const reportId = command.in(chunk.map(({ _id }) => _id))
      return reportEvents.readAll({ where: { reportId, type: command.in([...told]) } })
    }),
  )
  const stories = new Map<string, (typeof found)[number]>()
  for (const event of found.flat())
    stories.set(event.reportId, [...(stories.get(event.reportId) ?? []), event])
  return page.map((report) => {
    const story = (stories.get(report._id) ?? []).sort((a, b) => a.seq - b.seq)
    const last = (...types: readonly string[]) =>
      [...story].reverse().find(({ type }) => types.includes(type))
    return {
      ...report,
      assignedAt: story.find(({ type }) => type === 'assigned')?.at ?? null,
      resolvedAt: last('resolved', 'fixedOnSpot')?.at ?? null,
      verified: last('verified') ?? null,
      late: story.some(({ type }) => type === 'escalated'),
    }
  })
}

const dayIf = (moment: number | null) => (moment === null ? null : dayOf(moment))
const rechecked = ({ recheck }: Report) =>
  recheck === null
    ? ''
    : recheck.outcome === 'fine'
      ? '正常'
      : recheck.outcome === 'recurred'
        ? '复发'
        : '待回头看'

export const reportSheet: Sheet<Row> = {
  columns: [
    column('编号', 'text', 20, ({ number }) => number ?? null),
    column('发现日期', 'day', 12, ({ submittedAt }) => dayOf(submittedAt)),
    column('来源', 'text', 10, ({ source }) => sourceLabel[source]),
    column('河段', 'text', 22, ({ reachName }) => reachName),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('问题类别', 'text', 12, ({ category }) => categoryLabel[category]),
    column('问题描述', 'text', 36, textPassedOn),
    column('严重程度', 'text', 8, ({ severity }) => severity && severityLabel[severity]),
    column('位置', 'text', 20, ({ place }) => place.map((degrees) => degrees.toFixed(5)).join(', ')),
    column('整改前照片（张）', 'count', 8, ({ photos }) => photos.length),
    column('责任单位（人）', 'text', 16, ({ lead }) => lead?.name ?? null),
    column('协办', 'text', 16, ({ joint }) => joint.map(({ name }) => name).join('、')),
    column('状态', 'text', 10, ({ state }) => stateLabel[state]),
    column('本环节时限', 'day', 12, ({ dueAt }) => dayIf(dueAt)),
    column('交办日期', 'day', 12, ({ assignedAt }) => dayIf(assignedAt)),
    column('完成日期', 'day', 12, ({ resolvedAt }) => dayIf(resolvedAt)),
    column('整改后照片（张）', 'count', 8, ({ after }) => after.length),
    column('复核人', 'text', 10, ({ verified }) => verified?.byName ?? null),
    column('复核日期', 'day', 12, ({ verified }) => dayIf(verified?.at ?? null)),
    column('是否超期', 'text', 8, ({ late }) => (late ? '是' : '否')),
    column('整改情况', 'text', 30, ({ outcome }) => outcome),
    column('是否销号', 'text', 8, ({ state }) => (state === 'closed' ? '是' : '否')),
    column('办结日期', 'day', 12, ({ closedAt }) => dayIf(closedAt)),
    column('「我也看到」人次', 'count', 10, ({ witnesses }) => witnesses),
    column('回头看日期', 'day', 12, ({ recheck }) => dayIf(recheck?.at ?? null)),
    column('回头看结果', 'text', 10, rechecked),
  ],
  count: (narrowed) => reports.count(within(narrowed)),
  async *pages(narrowed) {
    for await (const page of filedWithin(narrowed)) yield await withStories(page)
  },
}
