/**
 * Facts of problems over a period: what came in, what was closed, what is late. As in the table that goes out, what is said
 * about a chief is not counted.
 */
import { addDays, startOfDay } from '../../../../domain/calendar/day'
import { categoryLabel, type Category } from '../../../../domain/report/category'
import { deskOf } from '../../../../domain/report/desks'
import { type Report, sortKeyOf } from '../../../../domain/report/report'
import type { Source } from '../../../../domain/report/states'
import { type Counted, listed, type Span } from '../../../../domain/summary/fact'
import type { problemFacts as named } from '../../../../domain/summary/facts/problems'
import { command } from '../../../platform/store'
import { activeDepartments } from '../../register'
import { notAboutChief, reportEvents, reports } from '../store/reportRepo'
import { filedWithin } from './sheet'

/** So many problems of one reach in a period, and they are said to come again and again. */
const repeatedFrom = 3
const reachesNamed = 5
const categoriesNamed = 3

/** By village: how many came in a period, and how many of these are closed. */
export function filedByVillage({ from, until }: Span) {
  const submittedAt = command.gte(startOfDay(from)).and(command.lt(startOfDay(addDays(until, 1))))
  return Promise.all([
    reports.tally({ submittedAt, ...notAboutChief }, 'village'),
    reports.tally({ submittedAt, ...notAboutChief, state: 'closed' }, 'village'),
  ])
}

type Filed = Pick<Report, '_id' | 'source' | 'state' | 'category' | 'reachId' | 'reachName'>

export async function problemFacts(span: Span, now: number): Promise<Counted<typeof named>> {
  const [filed, closed, standing] = await Promise.all([filedIn(span), closedIn(span), standingAt(now)])
  const [late, recurred] = await Promise.all([
    happenedTo(closed, 'escalated'),
    happenedTo(
      filed.map(({ _id }) => _id),
      'recurred',
    ),
  ])
  const of = (source: Source) => filed.filter((each) => each.source === source)
  const done = (some: readonly Filed[]) => some.filter(({ state }) => state === 'closed').length
  return {
    problems: filed.length,
    problemsOfResidents: of('resident').length,
    problemsOfChiefs: of('chief').length,
    problemsOfSupervision: of('supervision').length,
    problemsOfSupervisionClosed: done(of('supervision')),
    problemsOfMedia: of('media').length,
    problemsOfMediaClosed: done(of('media')),
    problemsOfHotline: of('hotline').length,
    problemsOfCleaning: of('cleaning').length,
    problemsClosed: closed.length,
    problemsClosedInTime: closed.length - late,
    problemsLate: late,
    problemsRecurred: recurred,
    ...standing,
    ...repeatedIn(filed),
    commonProblems: listed(
      mostOf(filed, ({ category }) => category)
        .slice(0, categoriesNamed)
        .map(([category, count]) => `${categoryLabel[category as Category]}${count}件`),
    ),
  }
}

async function filedIn({ from, until }: Span): Promise<Filed[]> {
  const filed: Filed[] = []
  for await (const page of filedWithin({ from, until, village: '' }, ['text', 'photos', 'after', 'outcome']))
    for (const { _id, source, state, category, reachId, reachName } of page)
      filed.push({ _id, source, state, category, reachId, reachName })
  return filed
}

/** Ids of what was closed in the period and is closed still. */
async function closedIn({ from, until }: Span): Promise<string[]> {
  const [first, end] = [startOfDay(from), startOfDay(addDays(until, 1))].map((at) => sortKeyOf(at, ''))
  const where = { open: false, sortKey: command.gte(first).and(command.lt(end)), ...notAboutChief }
  const closed: string[] = []
  for await (const page of reports.pages({ where, without: ['photos', 'after', 'text'] }, 'sortKey'))
    closed.push(...page.filter(({ state }) => state === 'closed').map(({ _id }) => _id))
  return closed
}

/** Reports asked about in one query. */
const atOnce = 200

/** To how many of these it ever happened. */
async function happenedTo(ids: readonly string[], type: 'escalated' | 'recurred'): Promise<number> {
  const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, n) =>
    ids.slice(n * atOnce, (n + 1) * atOnce),
  )
  const met = await Promise.all(
    pages.map((page) => reportEvents.tally({ reportId: command.in(page), type }, 'reportId')),
  )
  return met.flat().length
}

async function standingAt(now: number) {
  const late = { open: true, sortKey: command.lt(sortKeyOf(now, '')), ...notAboutChief }
  const [problemsOpen, problemsOverdue, departments] = await Promise.all([
    reports.count({ open: true, ...notAboutChief }),
    reports.count(late),
    activeDepartments(),
  ])
  const byDepartment = await Promise.all(
    departments.map(async ({ _id: id, name }) => {
      const desk = deskOf({ kind: 'department', id })
      return [name, await reports.count({ ...late, desks: desk })] as const
    }),
  )
  return { problemsOpen, problemsOverdue, lateDepartments: namedByCount(byDepartment) }
}

/** The most first, by name where two are alike; who has none is not named. */
const namedByCount = (counted: readonly (readonly [name: string, count: number])[]) =>
  listed(
    counted
      .filter(([, count]) => count > 0)
      .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'zh'))
      .map(([name, count]) => `${name}${count}件`),
  )

function mostOf(filed: readonly Filed[], by: (each: Filed) => string): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const each of filed) counts.set(by(each), (counts.get(by(each)) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
}

function repeatedIn(filed: readonly Filed[]) {
  const repeated = mostOf(filed, ({ reachId }) => reachId).filter(([, count]) => count >= repeatedFrom)
  const nameOf = (id: string) => filed.find(({ reachId }) => reachId === id)!.reachName
  return {
    repeatedReachCount: repeated.length,
    repeatedReaches: listed(
      repeated.map(([id]) => nameOf(id)),
      reachesNamed,
    ),
  }
}
